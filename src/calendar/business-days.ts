import { isFederalHoliday } from "./federal-holidays.ts";

const saturday = 6;

/**
 * Whether a day is neither a weekend nor a federal holiday. A holiday's own day and the day on which it
 * is kept are both skipped: where a deadline protects a person, the later end is the safe one.
 */
export function isBusinessDay(on: Temporal.PlainDate): boolean {
  return on.dayOfWeek < saturday && !isFederalHoliday(on);
}

/** The last of so many business days after a day, which itself is not counted. */
export function businessDaysAfter(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let on = day;
  for (let left = count; left > 0;) {
    on = on.add({ days: 1 });
    if (isBusinessDay(on)) left -= 1;
  }
  return on;
}

/** The day itself, or the first business day after it. */
export function nextBusinessDay(day: Temporal.PlainDate): Temporal.PlainDate {
  let on = day;
  while (!isBusinessDay(on)) on = on.add({ days: 1 });
  return on;
}
