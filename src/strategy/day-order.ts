import { dayNumber } from "#calendar/days";

/** The earliest of some days; undefined where there is none. */
export function earliest(days: readonly Temporal.PlainDate[]): Temporal.PlainDate | undefined {
  const [first, ...others] = days;
  return first && others.reduce((day, other) => (isBefore(other, day) ? other : day), first);
}

/** The latest of some days, of which there is at least one. */
export function latest(first: Temporal.PlainDate, ...others: readonly Temporal.PlainDate[]): Temporal.PlainDate {
  return others.reduce((day, other) => (isBefore(day, other) ? other : day), first);
}

export function isBefore(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return dayNumber(day) < dayNumber(other);
}
