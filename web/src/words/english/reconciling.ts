/** What is said of what a source does not show yet. */
export const reconciling = {
  title: "To be reconciled",
  none: "Every source shows what was posted here.",
  noneWords: "A payment that is posted here and that its accounting system does not show yet waits here, with its age.",
  table: "Posted here, and not in the source yet",
  more: "More wait than are listed; dunlin reconcile lists them all.",
  whose: "Book of",
  who: "Debtor",
  entry: "Entry",
  kinds: {
    charge: "Charge",
    memo: "Credit memo",
    payment: "Payment",
    application: "Credit applied",
    adjustment: "Adjustment",
    "write-off": "Write-off",
    reversal: "Reversal",
  } as Readonly<Record<string, string>>,
  lessens: "Amount",
  age: "Age",
  days: (age: number) => (age === 0 ? "today" : age === 1 ? "1 day" : `${age} days`),
  waits: "Why it waits",
  because: (imports: number) =>
    imports === 0
      ? "no file came since"
      : imports === 1
        ? "the file since does not show it"
        : `${imports} files since do not show it`,
  unapplied: (amount: string) => `${amount} of it applied to nothing`,
  act: "Act",
  reverse: "Reverse",
  reverseWhy: "Why is it reversed? It is taken back here, and its source is expected to show nothing.",
  reverseNotYours: "Collectors, clerks and supervisors reverse entries.",
  reversed: "Reversed.",
  totals: "What the books hold, and what their sources are expected to show",
  open: "Open here",
  pending: "Pending",
  expected: "Expected of the source",
  lastFile: "Last file",
  noFile: "none",
};
