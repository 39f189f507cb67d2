import type { Money } from "#money/money";
import { decimal, money } from "#money/money";
import { reconcile, type Held } from "./reconcile.ts";
import type { Instalment } from "#ledger/terms/schedule";
import type { SourceDocument, SourceItem } from "./source-record.ts";

/** What the book holds of a document that came before. */
export type HeldDocument = Held & {
  readonly currency: Money["currency"];
  /** Nothing for a credit: it is never due. */
  readonly dueOn: Temporal.PlainDate | null;
  readonly instalments: readonly Instalment[];
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
      /** Other parts in which it is due; null where they stay as they are. */
      readonly instalments: readonly Instalment[] | null;
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
  const unchanged = { is: "known", shown: [], adjust: money(currency, 0n), dueOn: null, instalments: null } as const;
  if (isOlder) return unchanged;
  // To what the source applied it, the rows of the items say.
  if (held.ownEntryId !== null) return { ...unchanged, shown: [held.ownEntryId] };
  const due = document.kind === "item" ? changedDue(document, held) : {};
  if (document.open === null) return { ...unchanged, ...due };
  const reconciled = reconcile(held, document.open.minor);
  if (reconciled.agrees) {
    return { ...unchanged, ...due, shown: reconciled.shown, adjust: money(currency, reconciled.adjustMinor) };
  }
  const [book, expected] = [held.openMinor, reconciled.expectedMinor].map((minor) => decimal(money(currency, minor)));
  const because =
    `${document.number} does not reconcile: the source shows ${decimal(document.open)} open, the book ${book}, ` +
    `and ${expected} without what is still pending in the source.`;
  return { is: "rejected", field: "open_amount", because };
}

/**
 * What the source now says otherwise of when an item is due. A source that names no parts says nothing of those that the
 * book has, and what was released here stays released though the source still calls it retained.
 */
function changedDue({ dueOn, instalments }: SourceItem, held: HeldDocument) {
  const isOther = (part: Instalment, at: number) => {
    const before = held.instalments[at];
    if (before === undefined || before.amount.minor !== part.amount.minor) return true;
    return part.dueOn !== null && before.dueOn?.equals(part.dueOn) !== true;
  };
  const hasOthers =
    instalments.length > 0 && (instalments.length !== held.instalments.length || instalments.some(isOther));
  return {
    dueOn: held.dueOn?.equals(dueOn) === false ? dueOn : null,
    instalments: hasOthers && sumOf(instalments) === held.amountMinor ? instalments : null,
  };
}

function sumOf(instalments: readonly Instalment[]): bigint {
  return instalments.reduce((sum, { amount }) => sum + amount.minor, 0n);
}
