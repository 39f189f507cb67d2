import type { Id } from "#base/id";
import { assert } from "#base/assert";
import { compareDays, laterOf } from "#calendar/days";
import { accepted, refused, type Outcome } from "#base/outcome";
import { money, type Money } from "#money/money";
import type { ApplicationOrder } from "./application-order.ts";
import type { Application, Part } from "./entry.ts";
import type { OpenItem } from "./item.ts";
import { duesOf } from "./terms/dues.ts";

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
  /** The day from which it counts: that of receipt. */
  readonly receivedOn: Temporal.PlainDate;
  readonly to: readonly Direction[];
  readonly order: ApplicationOrder;
  readonly items: readonly OpenItem[];
  /**
   * What is contested of items, in minor units. Money goes there by direction alone: 15 U.S.C. 1692h forbids a
   * collector to apply a payment to what the consumer disputes.
   */
  readonly contested: ReadonlyMap<Id<"item">, bigint>;
};

export type Applied = { readonly applied: readonly Application[]; readonly left: Money };

/**
 * First as directed; then by the order of the account's kind, to the item or instalment that is due the longest, by
 * number where the days are the same, and last to what is retained; what no item takes is left. It counts from the day of receipt, but never before the item was issued.
 */
export function apply(wish: MoneyToApply): Outcome<Applied, ApplicationRefusal> {
  const refusal = refusalOf(wish);
  if (refusal !== undefined) return refused(refusal);

  const { currency } = wish.amount;
  const items = wish.items.filter(({ open }) => open.currency === currency);
  const giving = begin(items, wish.amount.minor);
  for (const { itemId, amount } of wish.to) direct(giving, { itemId, minor: amount.minor }, wish.order.parts);
  for (const slot of slotsOf(items, wish.order)) {
    const contested = wish.contested.get(slot.itemId) ?? 0n;
    const kept = contested > slot.laterMinor ? contested : slot.laterMinor;
    const free = (giving.open.get(slot.itemId) ?? 0n) - kept;
    take(giving, slot, free < giving.left ? free : giving.left);
  }
  return accepted({ applied: applicationsOf(giving, wish), left: money(currency, giving.left) });
}

type Slot = { readonly itemId: Id<"item">; readonly part: Part };

/** A slot that is filled until its item owes no more than what is due later of it. */
type DueSlot = Slot & { readonly laterMinor: bigint };

/** Money while it is given away: what is left of it, what is still owed by item and by part, and what went where. */
type Giving = {
  left: bigint;
  readonly open: Map<Id<"item">, bigint>;
  readonly parts: Map<string, bigint>;
  readonly given: Map<string, Slot & { readonly minor: bigint }>;
};

function begin(items: readonly OpenItem[], minor: bigint): Giving {
  const parts = items.flatMap(({ itemId, parts: owed }) => owed.map((one) => ({ itemId, ...one })));
  return {
    left: minor,
    open: new Map(items.map(({ itemId, open }) => [itemId, open.minor])),
    parts: new Map(parts.map(({ itemId, part, open }) => [`${itemId} ${part}`, open.minor])),
    given: new Map(),
  };
}

/** The order in which money that nobody directs comes by: due by due, or one part of all dues after the other. */
function slotsOf(items: readonly OpenItem[], { across, parts }: ApplicationOrder): DueSlot[] {
  const dues = items
    .flatMap(({ itemId, number, dueOn: day, open, instalments }) =>
      duesOf({ dueOn: day, openMinor: open.minor, instalments }).map(({ dueOn, laterMinor }) => {
        return { itemId, number, dueOn, laterMinor };
      }),
    )
    .toSorted(oldestFirst);
  return across === "items"
    ? dues.flatMap((due) => parts.map((part) => ({ ...due, part })))
    : parts.flatMap((part) => dues.map((due) => ({ ...due, part })));
}

function direct(
  giving: Giving,
  { itemId, minor }: { itemId: Id<"item">; minor: bigint },
  parts: readonly Part[],
): void {
  let wanted = minor;
  for (const part of parts) wanted -= take(giving, { itemId, part }, wanted);
  assert(wanted === 0n, "the parts of an item add up to what it owes");
}

/** Gives a part of an item what it owes, at most so much. */
function take(giving: Giving, slot: Slot, most: bigint): bigint {
  const { itemId, part } = slot;
  const key = `${itemId} ${part}`;
  const owed = giving.parts.get(key) ?? 0n;
  const taken = owed < most ? owed : most;
  if (taken <= 0n) return 0n;
  giving.left -= taken;
  assert(giving.left >= 0n, "a payment is never overspent");
  giving.parts.set(key, owed - taken);
  giving.open.set(itemId, (giving.open.get(itemId) ?? 0n) - taken);
  giving.given.set(key, { itemId, part, minor: (giving.given.get(key)?.minor ?? 0n) + taken });
  return taken;
}

function applicationsOf({ given }: Giving, { amount: { currency }, receivedOn, items }: MoneyToApply): Application[] {
  const issued = new Map(items.map(({ itemId, issuedOn }) => [itemId, issuedOn]));
  return [...given.values()].map(({ itemId, part, minor }) => {
    const effectiveOn = laterOf(receivedOn, issued.get(itemId) ?? receivedOn);
    return { itemId, part, amount: money(currency, minor), effectiveOn };
  });
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

type Dated = { readonly number: string; readonly dueOn: Temporal.PlainDate | null };

function oldestFirst(a: Dated, b: Dated): number {
  return undatedLast(a.dueOn, b.dueOn) || (a.number < b.number ? -1 : Number(a.number > b.number));
}

/** What has no due day comes last. */
function undatedLast(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDays(a, b);
}
