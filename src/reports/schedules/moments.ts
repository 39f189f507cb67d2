import { compareDays } from "#calendar/days";
import { unreachable } from "#base/assert";
import { isBusinessDay, nextBusinessDay } from "#calendar/business-days";

/** What becomes of a day on which the office is closed: it is moved to a working day, or stays the same. */
export const closedDayRules = ["moved", "same"] as const;

type ClosedDays = (typeof closedDayRules)[number];

/** On which days a report goes by mail: each working day, a day of each week, or a day of each month. */
export type Rhythm =
  | { readonly every: "working-day" }
  | { readonly every: "week"; readonly weekday: number; readonly closedDays: ClosedDays }
  | { readonly every: "month"; readonly monthDay: number; readonly closedDays: ClosedDays };

/** A rhythm, with the hour of the office. */
export type Timing = { readonly rhythm: Rhythm; readonly time: Temporal.PlainTime };

/**
 * The first day of a rhythm after a day. A month that is shorter has its last day instead. A closed day that is moved
 * goes to the next working day, and where that is of another week or month, to the last working day before: so that what
 * is said of "this month" is said of the same one.
 *
 * ```ts
 * import { dayAfter } from "#reports/schedules/moments";
 * import { strict as assert } from "node:assert";
 *
 * // The last of January 2026 is a Saturday.
 * const day = Temporal.PlainDate.from("2026-01-10");
 * assert.equal(dayAfter({ every: "month", monthDay: 31, closedDays: "moved" }, day).toString(), "2026-01-30");
 * assert.equal(dayAfter({ every: "month", monthDay: 31, closedDays: "same" }, day).toString(), "2026-01-31");
 * ```
 */
export function dayAfter(rhythm: Rhythm, day: Temporal.PlainDate): Temporal.PlainDate {
  if (rhythm.every === "working-day") return nextBusinessDay(day.add({ days: 1 }));
  let stretch = stretchOf(rhythm, day);
  let found = dayIn(rhythm, stretch);
  while (compareDays(found, day) <= 0) {
    stretch = stretchOf(rhythm, stretch.last.add({ days: 1 }));
    found = dayIn(rhythm, stretch);
  }
  return found;
}

type InStretches = Exclude<Rhythm, { every: "working-day" }>;
type Stretch = { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate };

/** The week or month of a day. */
function stretchOf({ every }: InStretches, day: Temporal.PlainDate): Stretch {
  switch (every) {
    case "week": {
      const first = day.subtract({ days: day.dayOfWeek - 1 });
      return { first, last: first.add({ days: 6 }) };
    }
    case "month":
      return { first: day.with({ day: 1 }), last: day.with({ day: day.daysInMonth }) };
    default:
      return unreachable(every);
  }
}

function dayIn(rhythm: InStretches, stretch: Stretch): Temporal.PlainDate {
  const { first } = stretch;
  const day = rhythm.every === "week" ? first.add({ days: rhythm.weekday - 1 }) : first.with({ day: rhythm.monthDay });
  return rhythm.closedDays === "same" ? day : openDayIn(stretch, day);
}

function openDayIn({ last }: Stretch, day: Temporal.PlainDate): Temporal.PlainDate {
  const next = nextBusinessDay(day);
  if (compareDays(next, last) <= 0) return next;
  let before = day;
  while (!isBusinessDay(before)) before = before.subtract({ days: 1 });
  return before;
}

/** The first day whose moment is still to come. */
export function firstToCome({ rhythm, time }: Timing, now: Temporal.PlainDateTime): Temporal.PlainDate {
  const today = now.toPlainDate();
  const first = dayAfter(rhythm, today.subtract({ days: 1 }));
  return hasCome(first, time, now) ? dayAfter(rhythm, first) : first;
}

/** The newest day whose moment has come, from one on that has come, and how many before it were missed. */
export function newestThatCame(
  { rhythm, time }: Timing,
  { from, now }: { readonly from: Temporal.PlainDate; readonly now: Temporal.PlainDateTime },
): { readonly on: Temporal.PlainDate; readonly missed: number } {
  let [on, missed] = [from, 0];
  for (let next = dayAfter(rhythm, on); hasCome(next, time, now); next = dayAfter(rhythm, on)) {
    on = next;
    missed += 1;
  }
  return { on, missed };
}

function hasCome(on: Temporal.PlainDate, time: Temporal.PlainTime, now: Temporal.PlainDateTime): boolean {
  return Temporal.PlainDateTime.compare(on.toPlainDateTime(time), now) <= 0;
}
