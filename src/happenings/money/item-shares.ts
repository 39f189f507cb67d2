import type { Id } from "#base/id";
import type { OpenItem } from "#ledger/item";
import { add, decimal, type Money } from "#money/money";

/** What of a payment or credit went to an item, whatever its part. */
export type ItemShare = { readonly itemId: Id<"item">; readonly number: string; readonly amount: Money };

/** Applications summed by item, in the order of the items. */
export function sharesByItem(
  items: readonly OpenItem[],
  applied: readonly { readonly itemId: Id<"item">; readonly amount: Money }[],
): ItemShare[] {
  return items.flatMap(({ itemId, number }) => {
    const [first, ...more] = applied.filter((one) => one.itemId === itemId).map(({ amount }) => amount);
    return first === undefined ? [] : [{ itemId, number, amount: more.reduce((sum, one) => add(sum, one), first) }];
  });
}

/** As the timeline says it: "70.00 to INV-1". */
export function sharesText(shares: readonly ItemShare[]): string[] {
  return shares.map(({ amount, number }) => `${decimal(amount)} to ${number}`);
}
