import { unreachable } from "#base/assert";
import { isBusinessDay } from "#calendar/business-days";
import { mondayOf, usualFrom, type LineKind } from "#reports/lines";

/** Of which days a report is that goes by mail, as one says it on the day on which it goes. */
export const periods = [
  "usual",
  "last-working-day",
  "this-week",
  "last-week",
  "this-month",
  "last-month",
  "this-quarter",
  "last-quarter",
  "this-year",
  "last-year",
  "last-12-months",
] as const;

export type Period = (typeof periods)[number];

export type Span = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/**
 * The days of a period, on the day on which the report goes. What is still running ends with the day before, for that one
 * is over; on its first day it is the one before, whole. The usual days are those that the report opens with.
 *
 * ```ts
 * import { daysOf } from "#reports/schedules/period";
 * import { strict as assert } from "node:assert";
 *
 * const said = (period: Parameters<typeof daysOf>[0], on: string) => {
 *   const { from, to } = daysOf(period, { on: Temporal.PlainDate.from(on), by: "day" });
 *   return `${from} ${to}`;
 * };
 * assert.equal(said("last-month", "2026-03-02"), "2026-02-01 2026-02-28");
 * assert.equal(said("this-month", "2026-03-04"), "2026-03-01 2026-03-03");
 * assert.equal(said("this-month", "2026-03-01"), "2026-02-01 2026-02-28");
 * // On a Monday, what came in over the weekend is not lost.
 * assert.equal(said("last-working-day", "2026-03-02"), "2026-02-27 2026-03-01");
 * ```
 */
export function daysOf(period: Period, { on, by }: { readonly on: Temporal.PlainDate; readonly by: LineKind }): Span {
  const yesterday = on.subtract({ days: 1 });
  const until = (from: Temporal.PlainDate) => ({ from, to: yesterday });
  const before = (first: Temporal.PlainDate, length: Temporal.DurationLike) => {
    return { from: first.subtract(length), to: first.subtract({ days: 1 }) };
  };
  switch (period) {
    case "usual":
      return { from: usualFrom(by, on), to: on };
    case "last-working-day":
      return until(workingDayUntil(yesterday));
    case "this-week":
      return until(mondayOf(yesterday));
    case "last-week":
      return before(mondayOf(on), { days: 7 });
    case "this-month":
      return until(yesterday.with({ day: 1 }));
    case "last-month":
      return before(on.with({ day: 1 }), { months: 1 });
    case "this-quarter":
      return until(quarterOf(yesterday));
    case "last-quarter":
      return before(quarterOf(on), { months: 3 });
    case "this-year":
      return until(yesterday.with({ month: 1, day: 1 }));
    case "last-year":
      return before(on.with({ month: 1, day: 1 }), { years: 1 });
    case "last-12-months":
      return before(on.with({ day: 1 }), { months: 12 });
    default:
      return unreachable(period);
  }
}

function quarterOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.with({ month: day.month - ((day.month - 1) % 3), day: 1 });
}

function workingDayUntil(day: Temporal.PlainDate): Temporal.PlainDate {
  let on = day;
  while (!isBusinessDay(on)) on = on.subtract({ days: 1 });
  return on;
}
