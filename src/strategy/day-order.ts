/** The earliest of some days; undefined where there is none. */
export function earliest(days: readonly Temporal.PlainDate[]): Temporal.PlainDate | undefined {
  return days.toSorted(Temporal.PlainDate.compare)[0];
}

/** The latest of some days, of which there is at least one. */
export function latest(first: Temporal.PlainDate, ...others: readonly Temporal.PlainDate[]): Temporal.PlainDate {
  return others.reduce((day, other) => (isBefore(day, other) ? other : day), first);
}

export function isBefore(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) < 0;
}
