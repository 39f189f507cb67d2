/** By what somebody may say something to the office. */
export const saidMedia = ["call", "email", "letter", "text", "visit"] as const;
export type SaidMedium = (typeof saidMedia)[number];
