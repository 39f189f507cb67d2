/** A day of a file by its figures, as 2026-03-04; null where the calendar has no such day, or a figure is missing. */
export function isoDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  try {
    return Temporal.PlainDate.from(`${year}-${month}-${day}`, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

/** A day that is written YYMMDD, of this century. Null where it is none. */
export function dayOfSix(text: string): string | null {
  const [, year, month, day] = /^(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  return isoDay(year && `20${year}`, month, day);
}
