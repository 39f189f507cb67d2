import { ambiguousDay, orderOfFile, orderShown, readDay, type DayOrder } from "#calendar/read-day";
import type { Faults } from "#formats/fault";
import { readCurrency, type Currency } from "#money/currency";
import { decimalOfDigits } from "#money/money";
import { decimalMarkShown, readAmount, type DecimalMark } from "#money/read-amount";

/** How a file writes its amounts and days, and who is told of what cannot be read. */
export type Values = {
  readonly faults: Faults;
  /** Null where the file says none; of several each payment may say its own. */
  readonly currency: Currency | "several" | null;
  readonly decimal: DecimalMark;
  readonly order: DayOrder | null;
};

/** The currency whose digits amounts have where the file names none. */
const usual: Currency = "USD";
/** Of so many amounts one may be written the other way and be a slip. */
const slipsAmong = 20;

/** The mark before the cents that some amounts of a file show and, but for slips, none contradicts. */
export function decimalOfFile(texts: Iterable<string>): DecimalMark {
  const shown = { ".": 0, ",": 0 };
  for (const text of texts) {
    const mark = isTooLong(text) ? null : decimalMarkShown(text, usual);
    if (mark !== null) shown[mark] += 1;
  }
  if (shown["."] > shown[","] * slipsAmong) return ".";
  return shown[","] > shown["."] * slipsAmong ? "," : null;
}

/** The order of a file's days. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
  const evidence = { mdy: 0, dmy: 0 };
  for (const text of texts) {
    const shown = isTooLong(text) ? null : orderShown(text);
    if (shown !== null) evidence[shown] += 1;
  }
  return orderOfFile(evidence);
}

/** No amount and no day is as long: nothing is looked for in such a text. */
function isTooLong(text: string): boolean {
  return text.length > 60;
}

function digitsOf({ currency }: Values): Currency {
  return currency === null || currency === "several" ? usual : currency;
}

/** The values of what says in which currency it is. */
export function inCurrency(values: Values, code: string | null): Values {
  const currency = readCurrency(code ?? "");
  return currency === undefined ? values : { ...values, currency };
}

/** An amount in the minor unit. Null where none stands, and where what stands can be read in no way, or in two, which is told. */
export function minorOf(text: string, line: number, values: Values): bigint | null {
  const { faults, decimal } = values;
  if (decimal === null && /(?<![.,\d])\d{1,3}\.\d{3}(?![.,\d])/.test(text)) {
    faults.warning(line, text, "The file does not show whether the point stands before cents or between thousands.");
    return null;
  }
  const read = isTooLong(text)
    ? ({ is: "unreadable", because: "This is no amount." } as const)
    : readAmount(withoutStars(text), { currency: digitsOf(values), decimal });
  if (read.is === "unreadable") faults.warning(line, text, read.because);
  return read.is === "amount" ? read.amount.minor : null;
}

/** Stars before and behind an amount keep others from adding figures to it. */
function withoutStars(text: string): string {
  return text.replaceAll("*", "");
}

export function decimalOf(minor: bigint, values: Values): string {
  return decimalOfDigits(minor.toString(), digitsOf(values));
}

/** A day as 2026-03-04. Null where none stands, and where what stands is none, or one of two, which is told. */
export function dayOf(text: string, line: number, { faults, order }: Values): string | null {
  const read = isTooLong(text) ? ({ is: "unreadable" } as const) : readDay(text, order);
  switch (read.is) {
    case "day": {
      return read.day.toString();
    }
    case "blank": {
      return null;
    }
    case "ambiguous": {
      faults.warning(line, text, ambiguousDay(text));
      return null;
    }
    case "unreadable": {
      faults.warning(line, text, "This is no day.");
      return null;
    }
  }
}

/** Whether a text is a day, in whatever order. */
export function isDay(text: string): boolean {
  return !isTooLong(text) && /[-/.a-z]/i.test(text) && ["day", "ambiguous"].includes(readDay(text, null).is);
}
