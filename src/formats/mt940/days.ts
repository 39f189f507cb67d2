import { dayOfSix, isoDay } from "#formats/day";
import type { Faults } from "#formats/fault";

type Where = { readonly line: number; readonly faults: Faults };

/**
 * A day that is written YYMMDD. Some banks give every month thirty days, as they reckon interest: 30 February is the last of its
 * month. Null where there is no such day, which is told.
 */
export function readDay(text: string, { line, faults }: Where): string | null {
  const day = dayOfSix(text);
  if (day !== null) return day;
  const last = lastOfMonth(`20${text.slice(0, 2)}`, text.slice(2, 4), text.slice(4));
  if (last === null) faults.error(line, text, "This is no day: it is written YYMMDD.");
  else faults.warning(line, text, `There is no such day; the last of its month is taken, ${last}.`);
  return last;
}

/** The day of an entry, MMDD, in the year that brings it nearest to its value day. Null where there is none, which is told. */
export function readEntryDay(text: string, valueOn: string | null, { line, faults }: Where): string | null {
  const [month, day] = [text.slice(0, 2), text.slice(2)];
  if (valueOn === null) return null;
  const value = Temporal.PlainDate.from(valueOn);
  const years = [value.year - 1, value.year, value.year + 1].map(String);
  const days = years.flatMap((year) => isoDay(year, month, day) ?? lastOfMonth(year, month, day) ?? []);
  const distance = (iso: string) => Math.abs(value.until(iso, { largestUnit: "days" }).days);
  const [nearest] = days.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) faults.warning(line, text, "The day of the entry is none; its value day is taken.");
  else if (!nearest.endsWith(`-${month}-${day}`)) {
    faults.warning(line, text, `There is no such day; the last of its month is taken, ${nearest}.`);
  }
  return nearest ?? null;
}

function lastOfMonth(year: string, month: string, day: string): string | null {
  const first = isoDay(year, month, "01");
  if (first === null || !/^(?:29|3[01])$/.test(day)) return null;
  const { daysInMonth } = Temporal.PlainDate.from(first);
  return isoDay(year, month, String(daysInMonth));
}
