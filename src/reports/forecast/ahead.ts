import { compareDays } from "#calendar/days";
import { mondayOf, stretchesBy, type LineKind } from "#reports/lines";
import type { Ahead } from "./expected.ts";
import { weeksAhead } from "./measure.ts";

/** Money comes on the five days from Monday to Friday, which count for the seven of a week. */
const daysOfWorkday = 7 / 5;

/**
 * The stretches of a forecast from a day on, that day included.
 *
 * ```ts
 * import { stretchesAhead } from "#reports/forecast/ahead";
 * import { strict as assert } from "node:assert";
 *
 * // A Wednesday: three days of its week are left to come.
 * const [from, to] = ["2026-03-04", "2026-03-15"].map((day) => Temporal.PlainDate.from(day));
 * const ahead = stretchesAhead("week", { from, to });
 * assert.deepEqual(ahead.map(({ line, daysUntil }) => [line, daysUntil.toFixed(1)]), [
 *   ["2026-03-08", "4.2"],
 *   ["2026-03-15", "11.2"],
 * ]);
 * ```
 */
export function stretchesAhead(
  by: LineKind,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Ahead[] {
  const eve = from.subtract({ days: 1 });
  return stretchesBy(by, { from, to }).map(({ after, end }) => ({
    ...{ line: end.toString(), end, after: compareDays(after, eve) < 0 ? eve : after },
    daysAfter: compareDays(after, eve) < 0 ? 0 : daysBy(from, after),
    daysUntil: daysBy(from, end),
  }));
}

/** How much of the weeks from a day on is over at the end of another. */
function daysBy(from: Temporal.PlainDate, until: Temporal.PlainDate): number {
  const days = from.until(until).days + 1;
  const [weeks, rest] = [Math.floor(days / 7), days % 7];
  const workdays = Array.from({ length: rest }, (_, at) => (from.dayOfWeek - 1 + at) % 7).filter((at) => at < 5).length;
  return weeks * 7 + workdays * daysOfWorkday;
}

/** Until when a forecast reaches where nobody says: thirteen weeks with that of its day, or a fortnight of days. */
export function usualUntil(by: LineKind, from: Temporal.PlainDate): Temporal.PlainDate {
  if (by === "day") return from.add({ days: 13 });
  return mondayOf(from).add({ weeks: weeksAhead }).subtract({ days: 1 });
}
