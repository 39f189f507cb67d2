import { compareDays } from "#calendar/days";
import { unreachable } from "#base/assert";
import { monthsUntil, type Stretch } from "./months/month.ts";
import type { Line } from "./report.ts";

/** By what a report has its lines: stretches of time, or what things are told apart by. */
export const lineKinds = ["month", "week", "day", "person", "rule", "reason", "hour"] as const;

export type LineKind = (typeof lineKinds)[number];

type TimeKind = Extract<LineKind, "month" | "week" | "day">;

/** What stands above the lines of a table. */
export const lineHeadings: Readonly<Record<LineKind, string>> = {
  month: "Month",
  week: "Week of",
  day: "Day",
  person: "Person",
  rule: "Rule",
  reason: "Reason",
  hour: "Hour",
};

/** Whether the lines are stretches of time. */
export function isOfTime(by: LineKind): by is TimeKind {
  return by === "month" || by === "week" || by === "day";
}

/** How far back a report reaches where nobody says: the first day of what it is usually asked for until a day. */
export function usualFrom(by: LineKind, to: Temporal.PlainDate): Temporal.PlainDate {
  if (by === "month") return to.with({ day: 1 }).subtract({ months: 11 });
  if (by === "week") return mondayOf(to).subtract({ weeks: 12 });
  // Of these there are few in a month, and none in the first days of one.
  if (by === "hour" || by === "rule" || by === "reason") return to.with({ day: 1 }).subtract({ months: 2 });
  return by === "day" ? to.subtract({ days: 13 }) : to.with({ day: 1 });
}

/**
 * The stretches of time that the lines are of: whole months or weeks from that of the first day, or days. Where lines
 * are of something else, all of the time asked for is one stretch.
 *
 * ```ts
 * import { stretchesBy } from "#reports/lines";
 * import { strict as assert } from "node:assert";
 *
 * const span = { from: Temporal.PlainDate.from("2026-03-04"), to: Temporal.PlainDate.from("2026-03-10") };
 * assert.deepEqual(stretchesBy("week", span).map(({ end }) => end.toString()), ["2026-03-08", "2026-03-10"]);
 * ```
 */
export function stretchesBy(
  by: LineKind,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Stretch[] {
  switch (by) {
    case "month":
      return monthsUntil(from, to);
    case "week":
      return stepping(mondayOf(from), to, 7);
    case "day":
      return stepping(from, to, 1);
    case "person":
    case "rule":
    case "reason":
    case "hour":
      return [{ after: from.subtract({ days: 1 }), end: to }];
    default:
      return unreachable(by);
  }
}

/** The Monday of the week of a day. */
export function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function stepping(from: Temporal.PlainDate, to: Temporal.PlainDate, days: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = from; compareDays(first, to) <= 0; first = first.add({ days })) {
    const last = first.add({ days: days - 1 });
    const end = compareDays(last, to) < 0 ? last : to;
    stretches.push({ after: first.subtract({ days: 1 }), end });
  }
  return stretches;
}

/** A line for each stretch: a month by its name, or by the day until which it counts; a week by its Monday. */
export function linesOf(stretches: readonly Stretch[], by: TimeKind = "month"): Line[] {
  return stretches.map(({ after, end }) => {
    const isWholeMonth = by === "month" && end.day === end.daysInMonth;
    const label = by === "week" ? after.add({ days: 1 }) : isWholeMonth ? end.toPlainYearMonth() : end;
    return { key: end.toString(), label: label.toString() };
  });
}
