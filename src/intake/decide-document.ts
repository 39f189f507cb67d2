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
      /** What of the row was not followed, though the rest is. */
      readonly unheeded: { readonly field: string; readonly because: string } | null;
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
  if (held.isTakenBack && held.pending.length === 0) return { is: "again" };
  const unchanged = { is: "known", shown: [], adjust: money(currency, 0n), ...dueAsBefore } as const;
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

type Due = Pick<Extract<DocumentDecision, { is: "known" }>, "dueOn" | "instalments" | "unheeded">;

const dueAsBefore: Due = { dueOn: null, instalments: null, unheeded: null };

/** What the source now says otherwise of when an item is due. */
function changedDue(item: SourceItem, held: HeldDocument): Due {
  const dueOn = held.dueOn?.equals(item.dueOn) === false ? item.dueOn : null;
  if (item.instalments.length > 0) return changedParts(item, held, dueOn);
  if (held.instalments.length === 0 || dueOn === null) return { ...dueAsBefore, dueOn };
  // It names one day for what is due by parts here: that of the only part that has a day, or of nobody knows which.
  if (held.instalments.filter((part) => part.dueOn !== null).length === 1) {
    const moved = held.instalments.map((part) => (part.dueOn === null ? part : { ...part, dueOn }));
    return { ...dueAsBefore, dueOn, instalments: moved };
  }
  const because =
    `${item.number} is due by parts, and the row names one other day, ${dueOn}, and no parts: ` +
    "the days stay as they are; the rest of the row was taken in.";
  return { ...dueAsBefore, unheeded: { field: "due_date", because } };
}

function changedParts({ instalments }: SourceItem, held: HeldDocument, dueOn: Temporal.PlainDate | null): Due {
  const addUp = instalments.reduce((sum, { amount }) => sum + amount.minor, 0n) === held.amountMinor;
  if (addUp && !areParts(instalments, held.instalments)) return { ...dueAsBefore, dueOn, instalments };
  return held.instalments.length === 0 ? { ...dueAsBefore, dueOn } : dueAsBefore;
}

/**
 * Whether the book has the parts that the source says: those with a day by day and amount, and the others by amount
 * alone, for what was released here stays released though the source still calls it retained.
 */
function areParts(said: readonly Instalment[], held: readonly Instalment[]): boolean {
  const left = [...held];
  const dated = said.filter(({ dueOn }) => dueOn !== null);
  const retained = said.filter(({ dueOn }) => dueOn === null);
  for (const { dueOn, amount } of [...dated, ...retained]) {
    const isIt = (part: Instalment) =>
      part.amount.minor === amount.minor && (dueOn === null || part.dueOn?.equals(dueOn) === true);
    const at = left.findIndex(isIt);
    if (at === -1) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}
