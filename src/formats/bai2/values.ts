import { exponents, readCurrency, type Currency } from "#money/currency";
import { decimalOfDigits } from "#money/money";
import { dayOfSix } from "#formats/day";
import type { Faults } from "#formats/fault";
import type { FieldReader } from "./records.ts";

/** When money of an amount can be used: at once, in so many days, from a day on, or in parts. */
export type Bai2Funds = {
  readonly type: string;
  /** Of type V. */
  readonly on?: string | null;
  readonly time?: string | null;
  /** Of types S and D: the days until each part can be used. */
  readonly parts?: readonly { readonly days: number; readonly amount: string }[];
};

/** Where something stands, and in which currency. */
export type Place = Where & { readonly currency: Currency };
type Where = { readonly line: number; readonly faults: Faults };

const digitsMax = 18;

/** An amount in the minor unit, with or without a sign. Null where none stands. */
export function readMinor(text: string, { line, faults }: Where): bigint | null {
  if (text === "") return null;
  if (/^[-+]?\d+$/.test(text) && text.length <= digitsMax + 1) return BigInt(text.replace("+", ""));
  faults.error(line, text, "This is no amount: it is written in the minor unit, without a decimal point.");
  return null;
}

export function written(minor: bigint, { currency }: Pick<Place, "currency">): string {
  return decimalOfDigits(minor.toString(), currency);
}

/** A day is written YYMMDD. Null where none stands, and where there is no such day, which is told. */
export function readDay(text: string, { line, faults }: Where): string | null {
  if (text === "") return null;
  const day = dayOfSix(text);
  if (day === null) faults.error(line, text, "This is no day: it is written YYMMDD.");
  return day;
}

/** A time of the day is written HHMM; 2400 and 9999 are the end of the day. */
export function readTime(text: string, { line, faults }: Where): string | null {
  if (text === "") return null;
  if (text === "2400" || text === "9999") return "24:00";
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(text) ?? [];
  if (hour !== undefined) return `${hour}:${minute}`;
  faults.warning(line, text, "This is no time of the day: it is written HHMM.");
  return null;
}

/** A currency by its code; where none stands, the one that is meant then. */
export function currencyOr(usual: Currency, text: string, place: Where): Currency {
  if (text === "") return usual;
  const currency = readCurrency(text);
  if (currency !== undefined) return currency;
  place.faults.error(
    place.line,
    text,
    `ISO 4217 has no such currency; ${usual} is taken, with ${exponents[usual]} digits.`,
  );
  return usual;
}

/** Most of the parts of an amount whose days are each written out. */
const partsMax = 100;

/** The fields of when money can be used; how many they are depends on the first. Null where nothing is said of it. */
export function readFunds(fields: FieldReader, place: Place): Bai2Funds | null {
  const type = fields.next().toUpperCase();
  const part = (days: number) => ({ days, amount: written(readMinor(fields.next(), place) ?? 0n, place) });
  switch (type) {
    case "": {
      return null;
    }
    case "0":
    case "1":
    case "2":
    case "Z": {
      return { type };
    }
    case "V": {
      return { type, on: readDay(fields.next(), place), time: readTime(fields.next(), place) };
    }
    case "S": {
      return { type, parts: [part(0), part(1), part(2)] };
    }
    case "D": {
      return { type, parts: readParts(fields, place, part) };
    }
    default: {
      place.faults.error(place.line, type, "When money can be used is said by one of Z, 0, 1, 2, S, V, D.");
      return null;
    }
  }
}

function readParts(
  fields: FieldReader,
  { line, faults }: Place,
  part: (days: number) => { days: number; amount: string },
) {
  const said = fields.next();
  const count = /^\d{1,3}$/.test(said) ? Number(said) : Number.NaN;
  if (!(count <= partsMax)) {
    faults.error(line, said, `The number of parts is a whole number of at most ${partsMax}.`);
    return [];
  }
  return Array.from({ length: count }, () => {
    const days = fields.next();
    if (!/^\d{1,3}$/.test(days)) faults.error(line, days, "The days until money can be used are a whole number.");
    return part(Number.parseInt(days, 10) || 0);
  });
}
