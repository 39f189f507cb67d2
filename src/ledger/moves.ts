import type { Id } from "#base/id";
import type { EntryDraft, Part, PostingDraft } from "./entry.ts";

/** By how much a posting changes what its item owes, in minor units: a debit of the receivable adds, a credit takes. */
export function itemMove({ debit, credit, amount }: Pick<PostingDraft, "debit" | "credit" | "amount">): bigint {
  if (debit === "receivable") return amount.minor;
  return credit === "receivable" ? -amount.minor : 0n;
}

/** By how much a posting changes what its payment or memo has left, in minor units. */
export function creditMove({ debit, credit, amount }: Pick<PostingDraft, "debit" | "credit" | "amount">): bigint {
  if (credit === "unapplied") return amount.minor;
  return debit === "unapplied" ? -amount.minor : 0n;
}

type Target = { readonly debtorId: Id<"debtor">; readonly currency: string; minor: bigint };

export type ItemMove = Readonly<Target> & { readonly itemId: Id<"item"> };
export type PartMove = ItemMove & { readonly part: Part };
export type CreditMove = Readonly<Target> & { readonly creditId: Id<"credit"> };

export type Moves = {
  readonly items: ReadonlyMap<Id<"item">, ItemMove>;
  readonly parts: readonly PartMove[];
  readonly credits: ReadonlyMap<Id<"credit">, CreditMove>;
};

/** What entries change in all, by item, part and credit: one sum each, for only the end of an entry must be sound. */
export function movesOf(entries: readonly EntryDraft[]): Moves {
  const items = new Map<Id<"item">, Target & { itemId: Id<"item"> }>();
  const parts = new Map<string, Target & { itemId: Id<"item">; part: Part }>();
  const credits = new Map<Id<"credit">, Target & { creditId: Id<"credit"> }>();
  for (const { debtorId, postings } of entries) {
    for (const posting of postings) {
      const start = { debtorId, currency: posting.amount.currency, minor: 0n };
      if (posting.item !== null) {
        const { itemId, part } = posting.item;
        at(items, itemId, { ...start, itemId }).minor += itemMove(posting);
        at(parts, `${itemId} ${part}`, { ...start, itemId, part }).minor += itemMove(posting);
      }
      if (posting.creditId !== null) {
        const { creditId } = posting;
        at(credits, creditId, { ...start, creditId }).minor += creditMove(posting);
      }
    }
  }
  return { items, parts: [...parts.values()], credits };
}

function at<Key, Value>(map: Map<Key, Value>, key: Key, start: Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  map.set(key, start);
  return start;
}
