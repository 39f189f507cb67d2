/** What can leave the desk as a file, so that it is put on record. */
export const exportedThings = ["book", "aging", "report", "day"] as const;
export type ExportedThing = (typeof exportedThings)[number];
