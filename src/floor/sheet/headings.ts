/** What the columns of the sheet are called: in its text, its HTML, its workbook, and by their keys on the screen. */
export const columnHeadings = {
  who: "Who",
  team: "Team",
  what: "What",
  amount: "Amount",
  currency: "Currency",
  worked: "Worked",
  reached: "Reached",
  kept: "Kept",
  broken: "Broken",
  debtor: "Debtor",
  person: "Person",
  how: "How",
  "taken-by": "Taken by",
  why: "Why",
  "asked-by": "Asked by",
  due: "Due",
  "next-step": "Next step",
  whose: "Whose",
  "last-touched": "Last touched",
  "how-many": "How many",
} as const;

export type ColumnKey = keyof typeof columnHeadings;

/** What the parts of the sheet are called, in the order in which one reads them. */
export const partNames = {
  money: "Money",
  "money-by-team": "Money by team",
  work: "Work",
  "work-by-team": "Work by team",
  reached: "Reached",
  promises: "Largest new promises",
  broken: "Largest broken promises",
  disputes: "Disputes opened",
  approvals: "Approvals waiting",
  untouched: "Oldest untouched",
  tomorrow: "Due by",
} as const;

export type PartKey = keyof typeof partNames;

export const columnKeys = Object.keys(columnHeadings) as [ColumnKey, ...ColumnKey[]];
export const partKeys = Object.keys(partNames) as [PartKey, ...PartKey[]];

/** What stands below a part that lists some of them. */
export const andMore = (more: number) => `and ${more.toLocaleString("en-US")} more`;

/** What stands in place of a part that nobody knows any more. */
export const notKnown = "Not known: the sheet was made after its day was over.";
export const nothing = "None.";
