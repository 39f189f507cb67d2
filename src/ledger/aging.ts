import { daysBetween } from "#calendar/days";

/** As of the end of which day, and as known at which instant; without an instant, as known now. */
export type AsOf = { readonly on: Temporal.PlainDate; readonly knownAt: Temporal.Instant | null };

/** The buckets of an aging, each from so many days past due on. Due on the day itself is current. */
export const agingBuckets = [
  { name: "current", fromDays: Number.NEGATIVE_INFINITY },
  { name: "1-30", fromDays: 1 },
  { name: "31-60", fromDays: 31 },
  { name: "61-90", fromDays: 61 },
  { name: "over 90", fromDays: 91 },
] as const;

/** In which bucket, counted from zero, an item that is due on a day lies on another. */
export function bucketOf(dueOn: Temporal.PlainDate, on: Temporal.PlainDate): number {
  const daysPastDue = daysBetween(dueOn, on);
  return agingBuckets.findLastIndex(({ fromDays }) => daysPastDue >= fromDays);
}

/**
 * The due days that each bucket holds on a day, both included; null where it is open to that side.
 *
 * ```ts
 * import { bucketDays } from "#ledger/aging";
 * import { strict as assert } from "node:assert";
 *
 * const days = bucketDays(Temporal.PlainDate.from("2026-03-31"));
 * assert.deepEqual(days.slice(0, 2).map(({ from, to }) => [String(from), String(to)]), [
 *   ["2026-03-31", "null"],
 *   ["2026-03-01", "2026-03-30"],
 * ]);
 * ```
 */
export function bucketDays(
  on: Temporal.PlainDate,
): { from: Temporal.PlainDate | null; to: Temporal.PlainDate | null }[] {
  return agingBuckets.map(({ fromDays }, index) => {
    const next = agingBuckets[index + 1];
    return {
      from: next === undefined ? null : on.subtract({ days: next.fromDays - 1 }),
      to: Number.isFinite(fromDays) ? on.subtract({ days: fromDays }) : null,
    };
  });
}

/** What is open on a day by bucket, with payments and memos that are applied to nothing beside it; minor units. */
export type AgedAmounts = {
  readonly amounts: readonly bigint[];
  readonly memos: bigint;
  readonly payments: bigint;
};

/** Sums of what was aged, in one currency. */
export function addAged(rows: readonly AgedAmounts[]): AgedAmounts {
  return {
    amounts: agingBuckets.map((_, index) => rows.reduce((sum, { amounts }) => sum + (amounts[index] ?? 0n), 0n)),
    memos: rows.reduce((sum, { memos }) => sum + memos, 0n),
    payments: rows.reduce((sum, { payments }) => sum + payments, 0n),
  };
}
