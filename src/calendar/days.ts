/** The days from one date to another: 0 on the same day, negative when the second is the earlier. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Which of two days is earlier, as an order asks it: negative, zero or positive. */
export function compareDays(one: Temporal.PlainDate, other: Temporal.PlainDate): number {
  return dayNumber(one) - dayNumber(other);
}

/**
 * The days of the Gregorian calendar up to a date, counted by whole years that begin in March: a run of the day compares and
 * subtracts tens of millions of dates, and does it twenty times as fast by numbers. Source: the formula is Zeller's.
 */
export function dayNumber({ year, month, day }: Temporal.PlainDate): number {
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + day;
}

/**
 * So many days after a day, before it where they are fewer than none. The calendar adds once for each day that comes of it:
 * a run of the day asks for the same few hundred a million times.
 */
export function daysAfter(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const number = dayNumber(day) + count;
  const known = dayByNumber.get(number);
  if (known !== undefined) return known;
  const after = day.add({ days: count });
  if (dayByNumber.size < daysMax) dayByNumber.set(number, after);
  return after;
}

// What it holds follows from the calendar alone.
const dayByNumber = new Map<number, Temporal.PlainDate>();
const daysMax = 100_000;

/** The first day, and every day to the last one, both included. Nothing when the last is the earlier. */
export function daysFrom(first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, days) => daysAfter(first, days));
}

/**
 * Whether a text is a day as this program writes it, between 1900 and 2200.
 *
 * ```ts
 * import { isDay } from "#calendar/days";
 * import { strict as assert } from "node:assert";
 *
 * assert.ok(isDay("2028-02-29"));
 * assert.ok(!isDay("2026-02-30"));
 * ```
 */
export function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return (
    Temporal.PlainDate.from({ year, month: Math.min(Math.max(month, 1), 12), day: Math.max(day, 1) }).toString() ===
    text
  );
}

/** The later of two days. */
export function laterOf(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return dayNumber(one) < dayNumber(other) ? other : one;
}
