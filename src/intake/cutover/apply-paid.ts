import type { Id } from "#base/id";
import type { Application, Part } from "#ledger/entry";
import { money, type Money } from "#money/money";

/** An item while payments of before are applied to it, one after another. */
export type PayableItem = {
  readonly itemId: Id<"item">;
  readonly currency: Money["currency"];
  readonly parts: Map<Part, bigint>;
  /** What the earlier system took off without saying which payment did. */
  unexplained: bigint;
};

export type PaidItem = {
  /** What is given back to the item's principal first, for this payment is what took it off. */
  readonly explained: Money;
  readonly applied: readonly Application[];
};

/**
 * Applies what was paid to an item. A payment of before explains first what the item no longer had open when it came:
 * that is given back and taken off again by the payment, so that what is open stays as it is and its history is told.
 * Only what is more lowers what is open. Nothing where the item has less than that.
 */
export function applyPaid(item: PayableItem, amount: Money, on: Temporal.PlainDate): PaidItem | undefined {
  const { itemId, currency, parts } = item;
  const explained = amount.minor < item.unexplained ? amount.minor : item.unexplained;
  const open = [...parts.values()].reduce((sum, minor) => sum + minor, 0n);
  if (amount.minor > explained + open) return undefined;
  item.unexplained -= explained;
  parts.set("principal", (parts.get("principal") ?? 0n) + explained);
  const applied: Application[] = [];
  let rest = amount.minor;
  for (const [part, minor] of principalFirst(parts)) {
    const taken = minor < rest ? minor : rest;
    if (taken === 0n) continue;
    rest -= taken;
    parts.set(part, minor - taken);
    applied.push({ itemId, part, amount: money(currency, taken), effectiveOn: on });
  }
  return { explained: money(currency, explained), applied };
}

function principalFirst(parts: ReadonlyMap<Part, bigint>): [Part, bigint][] {
  return [...parts].toSorted(([a], [b]) => Number(b === "principal") - Number(a === "principal"));
}
