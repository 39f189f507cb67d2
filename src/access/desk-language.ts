/** The languages that the desk speaks, by their codes. */
export const deskLanguages = ["en", "es"] as const;

export type DeskLanguage = (typeof deskLanguages)[number];
