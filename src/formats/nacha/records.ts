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
