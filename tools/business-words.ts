/**
 * The words of the glossary that the ground of the program may not know. Words that are ordinary English or SQL as well
 * ("case", "item", "hold", "part") are not among them, for they would be found where nothing of the business is meant.
 */
// prettier-ignore
export const businessWords = [
  "account", "debtor", "creditor", "obligor", "payer", "collector", "mandate", "ledger", "posting", "aging",
  "promise to pay", "dispute", "consent", "permit", "ladder", "worklist", "right-party check",
];

/** The places in which a word of the business is meant as another one: "path: word". This list may only shrink. */
export const wordExceptions: readonly string[] = [];

export const wordExceptionsMax = 0;
