import type { Faults } from "#formats/fault";
import { linesOf, type TextLine } from "#formats/text";
import type { LockboxProfile } from "./profile.ts";

/** Fills a block, as in files of the clearing house. */
const filler = /^9{40,}$/;

/**
 * The records of a file, one a line. Lines come at their full width, wider, or without the blanks at their end; a file
 * without ends of lines is cut by the width of its records.
 */
export function* lockboxRecords(text: string, profile: LockboxProfile, faults: Faults): Generator<TextLine> {
  const lines = linesOf(text.replace(/^\u{feff}/u, "")).filter(
    (line) => line.text.replaceAll("\u001a", "").trim() !== "",
  );
  const [first, ...others] = lines;
  const isUncut = first !== undefined && others.length === 0 && first.text.trimEnd().length > profile.width;
  const widest = widestPlace(profile);
  let isTold = false;
  for (const line of isUncut ? piecesOf(first, profile.width) : lines) {
    if (filler.test(line.text.trimEnd())) continue;
    const beyond = line.text.slice(widest).trim();
    if (beyond !== "" && !isTold) {
      faults.warning(
        line.number,
        beyond,
        `What stands behind character ${widest} is left out: the profile does not say what it is.`,
      );
      isTold = true;
    }
    yield line;
  }
}

function piecesOf({ number, text }: TextLine, width: number): TextLine[] {
  return Array.from({ length: Math.ceil(text.length / width) }, (_, at) => {
    return { number, text: text.slice(at * width, (at + 1) * width) };
  }).filter((piece) => piece.text.trim() !== "");
}

/** The last character that the profile reads or takes for a record's. */
function widestPlace({ records, width }: LockboxProfile): number {
  const { 4: overflow, 6: check } = records;
  const repeated = [check.invoices, overflow.invoices].map((invoices) => {
    return invoices === undefined ? 0 : lastIn(invoices) + (invoices.times - 1) * (invoices.every ?? 0);
  });
  return Math.max(width, ...Object.values(records).map((layout) => lastIn(layout)), ...repeated);
}

/** The last character of all places of a layout, however they lie in it. */
function lastIn(layout: unknown): number {
  if (Array.isArray(layout)) {
    const [first, last] = layout as readonly unknown[];
    return typeof first === "number" && typeof last === "number" ? last : Math.max(0, ...layout.map(lastIn));
  }
  return typeof layout === "object" && layout !== null ? Math.max(0, ...Object.values(layout).map(lastIn)) : 0;
}
