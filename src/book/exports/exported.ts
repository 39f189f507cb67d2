/** What can leave the desk as a file, so that it is put on record: a list, a report, or the rows behind a figure of one. */
export const exportedThings = [
  "book",
  "aging",
  "report",
  "figure",
  "day",
  "worklist",
  "outbox",
  "approvals",
  "board",
  "sheet",
  "visits",
] as const;
export type ExportedThing = (typeof exportedThings)[number];
