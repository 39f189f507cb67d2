import { isoDay } from "#formats/day";
import type { Fault, Faults } from "#formats/fault";
import { exponents, type Currency } from "#money/currency";
import { decimal, readDecimal, sumOf, type Money } from "#money/money";

export type Where = { readonly line: number; readonly faults: Faults };

/** From here on, years of two figures are of the last century. */
const lastCentury = "70";

/** A day is written YYYYMMDD or, in old versions and envelopes, YYMMDD. Null where there is no such day. */
function dayOf(text: string): string | null {
  const [, century, year, month, day] = /^(\d\d)?(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  const hundreds = century ?? (year !== undefined && year >= lastCentury ? "19" : "20");
  return isoDay(year && hundreds + year, month, day);
}

/** The same where one may stand. One that is none is told: as an error or, where nobody goes by it, as a warning. */
export function readDay(text: string, { line, faults }: Where, severity: Fault["severity"] = "error"): string | null {
  if (text === "") return null;
  const day = dayOf(text);
  if (day === null) faults[severity](line, text, "This is no day: it is written YYYYMMDD or YYMMDD.");
  return day;
}

/** A time of the day is written HHMM, and seconds may follow. Null where none stands. */
export function readTime(text: string): string | null {
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)\d*$/.exec(text) ?? [];
  return hour === undefined ? null : `${hour}:${minute}`;
}

/** Where an amount stands, and in which currency. */
export type Place = Where & { readonly currency: Currency };

/** An amount with its point and sign. Null where none stands, or what stands is none, which is told. */
export function readAmount(text: string, { line, faults, currency }: Place): string | null {
  if (text === "") return null;
  // Zeros before the point are left out by those who follow the standard.
  const amount = readDecimal(text.replace(/^([-+]?)\./, "$10."), currency);
  if (amount !== undefined) return decimal(amount);
  const digits = exponents[currency];
  faults.error(line, text, `This is no amount in ${currency}, which has ${digits} digits after the point.`);
  return null;
}

/** What amounts that were read add up to. */
export function sumOfTexts(amounts: readonly string[], currency: Currency): Money {
  return sumOf(
    amounts.flatMap((amount) => readDecimal(amount, currency) ?? []),
    currency,
  );
}
