import { isBusinessDay } from "#calendar/business-days";
import { daysFrom } from "#calendar/days";
import { compareInstants } from "#calendar/instants";

/** For how many days a sheet is made up for that was not made at its closing hour. */
const madeUpDays = 7;

type Hours = {
  readonly closesAt: Temporal.PlainTime;
  /** Since when there is an office, on its clock. */
  readonly since: Temporal.PlainDateTime;
};

/**
 * The days of work that the office has closed on of late, the oldest first: today once it has closed, and the week before.
 *
 * ```ts
 * import { closedLately } from "#floor/closing";
 * import { strict as assert } from "node:assert";
 *
 * const hours = {
 *   closesAt: Temporal.PlainTime.from("18:00"),
 *   since: Temporal.PlainDateTime.from("2026-02-27T09:00"),
 * };
 * const closed = closedLately(Temporal.PlainDateTime.from("2026-03-03T12:00"), hours);
 * assert.deepEqual(closed.map(String), ["2026-02-27", "2026-03-02"]);
 * ```
 */
export function closedLately(now: Temporal.PlainDateTime, { closesAt, since }: Hours): Temporal.PlainDate[] {
  const today = now.toPlainDate();
  return daysFrom(today.subtract({ days: madeUpDays }), today).filter((day) => {
    const closed = day.toPlainDateTime(closesAt);
    return isBusinessDay(day) && isUntil(closed, now) && isUntil(since, closed);
  });
}

/** Whether the sheet of a day is still to come by itself: on a day of work until the office closes. */
export function closesLater(
  on: Temporal.PlainDate,
  { now, closedAt }: { readonly now: Temporal.Instant; readonly closedAt: Temporal.Instant },
): boolean {
  return isBusinessDay(on) && compareInstants(now, closedAt) < 0;
}

function isUntil(at: Temporal.PlainDateTime, until: Temporal.PlainDateTime): boolean {
  return Temporal.PlainDateTime.compare(at, until) <= 0;
}
