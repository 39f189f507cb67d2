import type { DebtorKind } from "#parties/debtor";

/** What files call persons and firms, besides by these names. */
export const kindWords = {
  person: ["consumer", "individual", "p", "natural person"],
  business: ["firm", "company", "commercial", "b", "corporation"],
} as const satisfies Record<DebtorKind, readonly string[]>;
