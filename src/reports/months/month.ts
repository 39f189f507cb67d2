import { compareDays } from "#calendar/days";

/** A month, or the part of it until the last day asked for, in one currency. Amounts are minor units. */
export type Month = {
  /** The last day of the month before. */
  readonly after: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
  /** What was open at its end, by the buckets of the aging. */
  readonly aged: readonly bigint[];
  /** What was charged in it, less credit memos and what was taken back. */
  readonly sales: bigint;
};

/** A stretch of days: after one, until another. */
export type Stretch = Pick<Month, "after" | "end">;

/**
 * The months from that of one day until another day: whole ones, the last until that day.
 *
 * ```ts
 * import { monthsUntil } from "#reports/months/month";
 * import { strict as assert } from "node:assert";
 *
 * const [from, to] = ["2026-01-15", "2026-03-10"].map((day) => Temporal.PlainDate.from(day));
 * const ends = monthsUntil(from, to).map(({ end }) => end.toString());
 * assert.deepEqual(ends, ["2026-01-31", "2026-02-28", "2026-03-10"]);
 * ```
 */
export function monthsUntil(from: Temporal.PlainDate, to: Temporal.PlainDate): Stretch[] {
  const months: Stretch[] = [];
  for (let first = from.with({ day: 1 }); compareDays(first, to) <= 0; first = first.add({ months: 1 })) {
    const last = first.with({ day: first.daysInMonth });
    months.push({ after: first.subtract({ days: 1 }), end: compareDays(last, to) < 0 ? last : to });
  }
  return months;
}

export function openAt({ aged }: Pick<Month, "aged">): bigint {
  return aged.reduce((sum, minor) => sum + minor, 0n);
}

export function daysIn({ after, end }: Stretch): number {
  return after.until(end).days;
}
