const dayMs = 86_400_000;

/** The day so many days later. Days are ISO dates without a zone, so no clock takes part in this. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative where the second is the earlier one. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** The day of the week: Sunday is 0. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The day of this year, month (January is 1) and number, or nothing where the month has no such day. */
export function dayOf({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }) {
  const instant = new Date(Date.UTC(year, month - 1, day));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day
    ? instant.toISOString().slice(0, 10)
    : undefined;
}

/** The last day of the month in which a day lies. */
export function endOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
