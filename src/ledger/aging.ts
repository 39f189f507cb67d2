import { daysBetween } from "#calendar/days";

/** As of the end of which day, and as known at which instant; without an instant, as known now. */
export type AsOf = { readonly on: Temporal.PlainDate; readonly knownAt: Temporal.Instant | null };

/** A bucket of an aging: from so many days past due on. Due on the day itself is current. */
export type AgingBucket = { readonly name: string; readonly fromDays: number };

/** The buckets that are meant where nobody says which. */
export const agingBuckets: readonly AgingBucket[] = [
  { name: "current", fromDays: Number.NEGATIVE_INFINITY },
  { name: "1-30", fromDays: 1 },
  { name: "31-60", fromDays: 31 },
  { name: "61-90", fromDays: 61 },
  { name: "over 90", fromDays: 91 },
];

/** What one row of an aging stands for. A group is a firm with those for whom it pays; a collector has accounts by day. */
export const agingBys = ["debtor", "group", "account", "creditor", "collector"] as const;

export type AgingBy = (typeof agingBys)[number];

/** Whether age counts from the day on which an item is due, or from that on which it was issued. */
export const agedBys = ["due", "invoice"] as const;

export type AgedBy = (typeof agedBys)[number];

const bucketsMax = 12;
const bucketDaysMax = 3650;

/**
 * The buckets that end after so many days each: `30, 60` are current, 1-30, 31-60 and over 60. Nothing where the days do
 * not rise, or are too many.
 *
 * ```ts
 * import { bucketsEnding } from "#ledger/aging";
 * import { strict as assert } from "node:assert";
 *
 * assert.deepEqual(bucketsEnding([30, 60])?.map(({ name }) => name), ["current", "1-30", "31-60", "over 60"]);
 * ```
 */
export function bucketsEnding(days: readonly number[]): AgingBucket[] | undefined {
  const last = days.at(-1);
  const rise = days.every((day, at) => Number.isInteger(day) && day > (days[at - 1] ?? 0) && day <= bucketDaysMax);
  if (last === undefined || !rise || days.length > bucketsMax) return undefined;
  return [
    { name: "current", fromDays: Number.NEGATIVE_INFINITY },
    ...days.map((day, at) => ({ name: `${(days[at - 1] ?? 0) + 1}-${day}`, fromDays: (days[at - 1] ?? 0) + 1 })),
    { name: `over ${last}`, fromDays: last + 1 },
  ];
}

/** In which bucket, counted from zero, what is due on a day lies on another. What is due on no day is retained. */
export function bucketOf(dueOn: Temporal.PlainDate | null, on: Temporal.PlainDate): number {
  if (dueOn === null) return 0;
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
  buckets: readonly AgingBucket[] = agingBuckets,
): { from: Temporal.PlainDate | null; to: Temporal.PlainDate | null }[] {
  return buckets.map(({ fromDays }, index) => {
    const next = buckets[index + 1];
    return {
      from: next === undefined ? null : on.subtract({ days: next.fromDays - 1 }),
      to: Number.isFinite(fromDays) ? on.subtract({ days: fromDays }) : null,
    };
  });
}
