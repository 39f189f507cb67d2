import { dayNumber, daysAfter } from "./days.ts";
import { isFederalHoliday } from "./federal-holidays.ts";

const saturday = 6;

/**
 * Whether a day is neither a weekend nor a federal holiday. A holiday's own day and the day on which it
 * is kept are both skipped: where a deadline protects a person, the later end is the safe one.
 */
export function isBusinessDay(on: Temporal.PlainDate): boolean {
  const number = dayNumber(on);
  const known = businessDays.get(number);
  if (known !== undefined) return known;
  const isOne = on.dayOfWeek < saturday && !isFederalHoliday(on);
  if (businessDays.size < daysMax) businessDays.set(number, isOne);
  return isOne;
}

// Worked out once for each day, since a night asks of very many. What it holds follows from the day alone.
const businessDays = new Map<number, boolean>();
const daysMax = 100_000;

/** The last of so many business days after a day, which itself is not counted. */
export function businessDaysAfter(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let on = day;
  for (let left = count; left > 0;) {
    on = daysAfter(on, 1);
    if (isBusinessDay(on)) left -= 1;
  }
  return on;
}

/** The day itself, or the first business day after it. */
export function nextBusinessDay(day: Temporal.PlainDate): Temporal.PlainDate {
  let on = day;
  while (!isBusinessDay(on)) on = daysAfter(on, 1);
  return on;
}
