import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { EntryDraft, EntryHead, PostingDraft } from "./entry.ts";
import { movesOf } from "./moves.ts";

/**
 * Why an entry may not be reversed, in order of precedence: where several apply, the first is given.
 * The API's error reference and the desk's messages are both made from this list.
 */
export const reversalRefusals = {
  entry_is_unknown: "This debtor has no such entry.",
  reversal_is_not_reversed: "A reversal is not reversed itself. Post again what it took back.",
  entry_is_reversed_once: "This entry has been reversed already.",
  credit_is_used_elsewhere:
    "What this payment or memo left was applied by another entry since. Reverse that entry first.",
  item_was_paid_since: "What this entry charged has been paid or adjusted since. Reverse those entries first.",
} as const;

export type ReversalRefusal = keyof typeof reversalRefusals;

/** An entry on record, and the balances that it touched as they are now: minor units by credit and by item's part. */
export type ReversalFacts = {
  readonly entry: EntryDraft;
  readonly reversedById: Id<"entry"> | null;
  readonly creditsLeft: ReadonlyMap<Id<"credit">, bigint>;
  /** Keyed by `partKey`. */
  readonly partsOwed: ReadonlyMap<string, bigint>;
};

export function partKey(itemId: Id<"item">, part: string): string {
  return `${itemId} ${part}`;
}

/** Takes an entry back whole: each side swapped, on the day from which it counted, or on a day given. */
export function reverse(
  facts: ReversalFacts | undefined,
  { head, on }: { head: EntryHead; on?: Temporal.PlainDate },
): Outcome<EntryDraft, ReversalRefusal> {
  if (facts === undefined) return refused("entry_is_unknown");
  const { entry, reversedById, creditsLeft, partsOwed } = facts;
  if (entry.kind === "reversal") return refused("reversal_is_not_reversed");
  if (reversedById !== null) return refused("entry_is_reversed_once");

  const reversal = reversalOf(entry, { head, on });
  const moves = movesOf([reversal]);
  const overdrawn = [...moves.credits.values()].some(
    ({ creditId, minor }) => (creditsLeft.get(creditId) ?? 0n) + minor < 0n,
  );
  if (overdrawn) return refused("credit_is_used_elsewhere");
  const overpaid = moves.parts.some(
    ({ itemId, part, minor }) => (partsOwed.get(partKey(itemId, part)) ?? 0n) + minor < 0n,
  );
  return overpaid ? refused("item_was_paid_since") : accepted(reversal);
}

/** The entry that takes another back, whatever came after it. */
export function reversalOf(
  entry: EntryDraft,
  { head, on }: { head: EntryHead; on?: Temporal.PlainDate | undefined },
): EntryDraft {
  const postings = entry.postings.map((posting) => swapped(posting, on ?? posting.effectiveOn));
  return { ...head, kind: "reversal", reversesId: entry.entryId, postings };
}

function swapped(posting: PostingDraft, effectiveOn: Temporal.PlainDate): PostingDraft {
  return { ...posting, debit: posting.credit, credit: posting.debit, effectiveOn };
}
