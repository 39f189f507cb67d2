import type { Instalment } from "./schedule.ts";

/** What is open of an item by the day on which it is due, in minor units. Without a day it is retained. */
export type Due = {
  /** Which instalment it is, counted from one; null for an item that is due whole. */
  readonly instalment: number | null;
  readonly dueOn: Temporal.PlainDate | null;
  readonly openMinor: bigint;
  /** What is due later: this part is settled when the item owes no more than that. */
  readonly laterMinor: bigint;
};

/**
 * What is open of an item by due day: whatever is paid or taken off is taken off what is due first, and what it owes
 * beyond its amount is due first too. The database has the same rule as `falling_due`.
 *
 * ```ts
 * import { duesOf } from "#ledger/terms/dues";
 * import { money } from "#money/money";
 * import { strict as assert } from "node:assert";
 *
 * const days = ["2026-01-31", "2026-02-28"].map((day) => Temporal.PlainDate.from(day));
 * const instalments = days.map((dueOn) => ({ dueOn, amount: money("USD", 100n) }));
 * const dues = duesOf({ dueOn: days[1] as Temporal.PlainDate, openMinor: 130n, instalments });
 * assert.deepEqual(dues.map(({ openMinor }) => openMinor), [30n, 100n]);
 * ```
 */
export function duesOf(item: {
  readonly dueOn: Temporal.PlainDate;
  readonly openMinor: bigint;
  readonly instalments: readonly Instalment[];
}): Due[] {
  const { dueOn, openMinor, instalments } = item;
  if (instalments.length === 0) return [{ instalment: null, dueOn, openMinor, laterMinor: 0n }];
  let laterMinor = instalments.reduce((sum, { amount }) => sum + amount.minor, 0n);
  return instalments.flatMap((part, at) => {
    laterMinor -= part.amount.minor;
    const rest = openMinor - laterMinor;
    const open = at > 0 && rest > part.amount.minor ? part.amount.minor : rest;
    return open <= 0n ? [] : [{ instalment: at + 1, dueOn: part.dueOn, openMinor: open, laterMinor }];
  });
}
