import { dayOfSix } from "#formats/day";
import type { Faults } from "#formats/fault";
import { linesOf, type TextLine } from "#formats/text";

/** The characters of a record. */
export const recordLength = 94;

/** Fills the last block of ten records. The record that closes a file has a number behind its 9, and then others. */
const filler = /^9{80,}$/;

/**
 * The records of a file, each of 94 characters. Files come with short lines, with long ones and without any ends of lines:
 * what is missing at the end of a record is blank, and what is too much is cut off where it is not blank, which is told.
 */
export function* nachaRecords(text: string, faults: Faults): Generator<TextLine> {
  for (const line of linesOf(text.replace(/^\u{feff}/u, ""))) {
    if (line.text.trim() === "") continue;
    for (const record of recordsOfLine(line.text)) {
      if (filler.test(record.trimEnd())) continue;
      const kept = record.slice(0, recordLength);
      if (record.slice(recordLength).trim() !== "") {
        faults.warning(
          line.number,
          record.slice(recordLength),
          `A record has ${recordLength} characters; the rest is left out.`,
        );
      }
      if (record.length < recordLength) {
        faults.warning(line.number, kept, `A record has ${recordLength} characters; this has ${record.length}.`);
      }
      yield { number: line.number, text: kept.padEnd(recordLength) };
    }
  }
}

/** Two records or more in one line are a file without ends of lines. */
function recordsOfLine(text: string): string[] {
  if (text.trimEnd().length < 2 * recordLength) return [text];
  return Array.from({ length: Math.ceil(text.length / recordLength) }, (_, at) =>
    text.slice(at * recordLength, (at + 1) * recordLength),
  ).filter((record) => record.trim() !== "");
}

/** Where a field stands in a record: its first and last character, counted from 1 as the rules do. */
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
