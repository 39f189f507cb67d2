import type { ItemDraft } from "#ledger/item";

/** An item by its parts. */
export type InParts = Pick<ItemDraft, "debtorId" | "itemId" | "instalments">;

/** The parts of an item as rows, each with what is due later than it: so much the item owes when it is settled. */
export function instalmentRows({ debtorId, itemId, instalments }: InParts, at: Temporal.Instant) {
  let later = instalments.reduce((sum, { amount }) => sum + amount.minor, 0n);
  return instalments.map(({ dueOn, amount: { currency, minor } }, index) => {
    later -= minor;
    const own = { debtor_id: debtorId, item_id: itemId, since_at: at, number: index + 1, due_on: dueOn };
    return { ...own, currency, amount_minor: minor, later_minor: later };
  });
}
