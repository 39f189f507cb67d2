import type { AccountKind } from "#parties/debtor";
import type { Part } from "./entry.ts";

/**
 * In which order money that nobody directs is applied to what an account owes. Across items, either the oldest item is
 * paid whole before the next, or one part of all items, the oldest first, before the next part.
 */
export type ApplicationOrder = {
  readonly across: "items" | "parts";
  readonly parts: readonly Part[];
  readonly because: string;
};

/** What it cost to collect, then what it bears, and what was sold last: the custom of trade. */
const trade: ApplicationOrder = {
  across: "items",
  parts: ["cost", "interest", "fee", "tax", "principal"],
  because: "Trade pays the oldest invoice whole: costs, then interest, fees and tax, and the goods last.",
};

/**
 * A late fee that is taken first makes the instalment itself short, and so the next fee: pyramiding, which 16 CFR
 * 444.4 forbids creditors of consumers. So late fees come after interest and principal of all instalments.
 */
const credit: ApplicationOrder = {
  across: "parts",
  parts: ["interest", "principal", "tax", "cost", "fee"],
  because: "Credit pays interest, then principal, and late fees last, so that no fee breeds another (16 CFR 444.4).",
};

/** What was served or lent comes first, the oldest first; what was added to it for being late comes last. */
const service: ApplicationOrder = {
  across: "parts",
  parts: ["principal", "tax", "interest", "cost", "fee"],
  because: "What was served comes first, the oldest first; interest, costs and fees come last.",
};

const orders: Readonly<Record<AccountKind, ApplicationOrder>> = {
  invoice: trade,
  "credit-card": credit,
  loan: credit,
  "student-loan": credit,
  auto: credit,
  medical: service,
  utility: service,
  rent: service,
  check: service,
  other: trade,
};

/** The order of application of a kind of account. Direction by whoever pays, and what is contested, go before it. */
export function applicationOrderOf(kind: AccountKind): ApplicationOrder {
  return orders[kind];
}
