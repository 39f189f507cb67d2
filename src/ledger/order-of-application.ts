import type { Id } from "#base/id";
import { assert } from "#base/assert";
import { accepted, refused, type Outcome } from "#base/outcome";
import { money, type Money } from "#money/money";
import type { Application, Part } from "./entry.ts";
import type { OpenItem } from "./item.ts";

/** Within an item what it cost to collect goes first, then what it bears, and what was sold last, as is usual. */
export const partsInOrder: readonly Part[] = ["cost", "interest", "fee", "tax", "principal"];

/**
 * Why money may not be applied as directed, in order of precedence: where several apply, the first is given.
 * The API's error reference and the desk's messages are both made from this list.
 */
export const applicationRefusals = {
  allocation_must_be_positive: "Each amount to apply must be more than zero.",
  item_is_not_open: "One of the items named is not open in this account.",
  currencies_must_be_the_same: "The payment and the item are in different currencies.",
  payment_has_too_little_left: "The amounts to apply add up to more than the payment.",
  item_owes_less: "The item owes less than the amount to apply to it.",
} as const;

export type ApplicationRefusal = keyof typeof applicationRefusals;

/** To which item how much goes, by the direction of whoever pays. */
export type Direction = { readonly itemId: Id<"item">; readonly amount: Money };

export type MoneyToApply = {
  readonly amount: Money;
  readonly receivedOn: Temporal.PlainDate;
  readonly to: readonly Direction[];
  readonly items: readonly OpenItem[];
  /**
   * What is contested of items, in minor units. Money goes there by direction alone: 15 U.S.C. 1692h forbids a
   * collector to apply a payment to what the consumer disputes.
   */
  readonly contested: ReadonlyMap<Id<"item">, bigint>;
};

export type Applied = { readonly applied: readonly Application[]; readonly left: Money };

/**
 * First as directed; then to the item that is due the longest, by number where the days are the same; what no item
 * takes is left. It counts from the day of receipt, but never before the item was issued.
 */
export function apply(wish: MoneyToApply): Outcome<Applied, ApplicationRefusal> {
  const refusal = refusalOf(wish);
  if (refusal !== undefined) return refused(refusal);

  const { currency, minor } = wish.amount;
  const shares = new Map<Id<"item">, bigint>();
  let left = minor;
  const give = (itemId: Id<"item">, share: bigint): void => {
    if (share <= 0n) return;
    shares.set(itemId, (shares.get(itemId) ?? 0n) + share);
    left -= share;
  };
  for (const { itemId, amount } of wish.to) give(itemId, amount.minor);
  const inOrder = wish.items.filter(({ open }) => open.currency === currency).toSorted(oldestFirst);
  for (const { itemId, open } of inOrder) {
    const free = open.minor - (shares.get(itemId) ?? 0n) - (wish.contested.get(itemId) ?? 0n);
    give(itemId, free < left ? free : left);
  }
  assert(left >= 0n, "a payment is never overspent");
  const applied = wish.items.flatMap((item) => byParts(item, shares.get(item.itemId) ?? 0n, wish.receivedOn));
  return accepted({ applied, left: money(currency, left) });
}

function refusalOf({ amount, to, items }: MoneyToApply): ApplicationRefusal | undefined {
  if (to.some((one) => one.amount.minor <= 0n)) return "allocation_must_be_positive";
  const byId = new Map(items.map((item) => [item.itemId, item]));
  if (to.some(({ itemId }) => !byId.has(itemId))) return "item_is_not_open";
  const currencies = to.flatMap((one) => [one.amount.currency, byId.get(one.itemId)?.open.currency]);
  if (currencies.some((currency) => currency !== amount.currency)) return "currencies_must_be_the_same";
  const wanted = new Map<Id<"item">, bigint>();
  for (const one of to) wanted.set(one.itemId, (wanted.get(one.itemId) ?? 0n) + one.amount.minor);
  if ([...wanted.values()].reduce((sum, minor) => sum + minor, 0n) > amount.minor) return "payment_has_too_little_left";
  if (items.some(({ itemId, open }) => (wanted.get(itemId) ?? 0n) > open.minor)) return "item_owes_less";
  return undefined;
}

function oldestFirst(a: OpenItem, b: OpenItem): number {
  return Temporal.PlainDate.compare(a.dueOn, b.dueOn) || (a.number < b.number ? -1 : Number(a.number > b.number));
}

function byParts(item: OpenItem, share: bigint, receivedOn: Temporal.PlainDate): Application[] {
  const effectiveOn = Temporal.PlainDate.compare(receivedOn, item.issuedOn) < 0 ? item.issuedOn : receivedOn;
  let left = share;
  const applied: Application[] = [];
  for (const part of partsInOrder) {
    const owed = item.parts.find((one) => one.part === part)?.open.minor ?? 0n;
    const taken = owed < left ? owed : left;
    left -= taken;
    if (taken === 0n) continue;
    applied.push({ itemId: item.itemId, part, amount: money(item.open.currency, taken), effectiveOn });
  }
  assert(left === 0n, "the parts of an item add up to what it owes");
  return applied;
}
