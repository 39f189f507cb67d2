import { dayOfSix } from "./day.ts";
import type { Faults } from "./fault.ts";
import type { TextLine } from "./text.ts";
import { decimalOfDigits } from "#money/money";

/** Where a field stands in a record: its first and last character, counted from 1 as specifications do. */
export type Place = readonly [first: number, last: number];

/** A field as it stands, blanks included. */
export function raw({ text }: TextLine, [first, last]: Place): string {
  return text.slice(first - 1, last);
}

/** A field without the blanks around it. */
export function field(record: TextLine, place: Place): string {
  return raw(record, place).trim();
}

/** A whole number of a field; null where it is none, which is told. A blank one is none. */
export function digits(record: TextLine, place: Place, faults: Faults): bigint | null {
  const text = field(record, place);
  if (/^\d+$/.test(text)) return BigInt(text);
  faults.error(record.number, text, `Characters ${place[0]} to ${place[1]} are to be a number.`);
  return null;
}

/** A day is written YYMMDD. Null where the field is blank or zeros, and where there is no such day, which is told. */
export function day(record: TextLine, place: Place, faults: Faults): string | null {
  const text = field(record, place);
  if (/^0*$/.test(text)) return null;
  const iso = dayOfSix(text);
  if (iso === null) {
    faults.warning(record.number, text, `Characters ${place[0]} to ${place[1]} are to be a day, YYMMDD.`);
  }
  return iso;
}

/** An amount in cents as a decimal: all of it is in US dollars. */
export function dollars(cents: bigint): string {
  return decimalOfDigits(cents.toString(), "USD");
}
