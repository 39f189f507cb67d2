import type { Money } from "#money/money";
import { decimal, money } from "#money/money";
import { reconcile, type Held } from "./reconcile.ts";
import type { SourceDocument } from "./source-record.ts";

/** What the book holds of a document that came before. */
export type HeldDocument = Held & {
  readonly currency: Money["currency"];
  /** Nothing for a credit: it is never due. */
  readonly dueOn: Temporal.PlainDate | null;
  /** The import that brought it was taken back: it is as good as not there, and may come again. */
  readonly isTakenBack: boolean;
  readonly amountMinor: bigint;
  /** The entry of a payment that was posted here and waits for its source: the row shows that it is there. */
  readonly ownEntryId: string | null;
};

/** What a row means for the book. `shown` are pending entries that the source now has too. */
export type DocumentDecision =
  | { readonly is: "new" }
  | { readonly is: "again" }
  | {
      readonly is: "known";
      readonly shown: readonly string[];
      readonly adjust: Money;
      readonly dueOn: Temporal.PlainDate | null;
    }
  | { readonly is: "rejected"; readonly field: string; readonly because: string };

/**
 * Compares a row with what the book holds. A file that is older than the last one brings what is new and changes
 * nothing: what it says of the rest is known better.
 */
export function decideDocument(
  document: SourceDocument,
  held: HeldDocument | undefined,
  { isOlder }: { readonly isOlder: boolean },
): DocumentDecision {
  if (held === undefined) return { is: "new" };
  const { currency } = held;
  if (document.amount.currency !== currency) {
    return { is: "rejected", field: "currency", because: `The book holds ${document.number} in ${currency}.` };
  }
  // What is pending was posted upon it here: then it follows the source, lest that come undone.
  const isAsItWas = document.amount.minor === held.amountMinor && held.pending.length === 0;
  if (held.isTakenBack && isAsItWas) return { is: "again" };
  if (isOlder) return { is: "known", shown: [], adjust: money(currency, 0n), dueOn: null };
  // To what the source applied it, the rows of the items say.
  if (held.ownEntryId !== null) {
    return { is: "known", shown: [held.ownEntryId], adjust: money(currency, 0n), dueOn: null };
  }
  const dueOn = document.kind === "item" && held.dueOn?.equals(document.dueOn) === false ? document.dueOn : null;
  if (document.open === null) return { is: "known", shown: [], adjust: money(currency, 0n), dueOn };
  const reconciled = reconcile(held, document.open.minor);
  if (reconciled.agrees) {
    return { is: "known", shown: reconciled.shown, adjust: money(currency, reconciled.adjustMinor), dueOn };
  }
  const [book, expected] = [held.openMinor, reconciled.expectedMinor].map((minor) => decimal(money(currency, minor)));
  const because =
    `${document.number} does not reconcile: the source shows ${decimal(document.open)} open, the book ${book}, ` +
    `and ${expected} without what is still pending in the source.`;
  return { is: "rejected", field: "open_amount", because };
}
