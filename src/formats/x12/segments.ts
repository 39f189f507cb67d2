import type { Faults } from "#formats/fault";

/** A segment: its name, and its elements, the first of them at 1 as the guides count. Blanks around them are left out. */
export type Segment = {
  readonly line: number;
  readonly name: string;
  /** An element; empty where it is left out. */
  readonly at: (position: number) => string;
  readonly elements: readonly string[];
};

/** The text of a file with one kind of line's end, and without the mark that some put before it. */
export function plainLines(text: string): string {
  return text.replace(/^\u{feff}/u, "").replaceAll(/\r\n?/g, "\n");
}

/** The marks by which a file parts what it says. Each file says its own in its first segment. */
export type Marks = {
  readonly element: string;
  readonly component: string;
  /** None before version 4020, where its place held something else. */
  readonly repetition: string | null;
  /** The mark that ends a segment; the end of a line where that is a line's end. */
  readonly segment: string;
};

/** The marks of a file without an ISA, which most use. */
const usual: Marks = { element: "*", component: ":", repetition: "^", segment: "~" };

const isaElements = 16;

/**
 * The marks that the first ISA says. It ought to be 106 characters long, and is not in every file: its sixteenth element is one
 * character, and what follows ends every segment.
 */
export function marksOf(text: string): Marks {
  const start = text.search(/\bISA[^A-Za-z0-9\s]/);
  if (start < 0) return marksWithoutIsa(text);
  const element = text.charAt(start + 3);
  let at = start + 3;
  for (let count = 1; count < isaElements && at >= 0; count += 1) at = text.indexOf(element, at + 1);
  if (at < 0) return { ...usual, element };
  const component = text.charAt(at + 1);
  const end = text.charAt(at + 2);
  const repetition = text.slice(start, at).split(element)[11]?.trim() ?? "";
  return {
    ...{ element, component },
    repetition: /^[^A-Za-z0-9\s]$/.test(repetition) ? repetition : null,
    segment: end === "" || end === "\n" ? "\n" : end,
  };
}

function marksWithoutIsa(text: string): Marks {
  const [, element = usual.element] = /(?:^|\n)\s*(?:GS|ST)([^A-Za-z0-9\s])/.exec(text) ?? [];
  return { ...usual, element, segment: text.includes(usual.segment) ? usual.segment : "\n" };
}

/** The segments of a file whose lines end with LF, one after the other. What is no segment is told and left out. */
export function* segmentsOf(text: string, marks: Marks, faults: Faults): Generator<Segment> {
  let from = beginOf(text, marks);
  let line = 1 + linesIn(text.slice(0, from));
  if (text.slice(0, from).trim() !== "") faults.error(1, text.trimStart(), "This stands before the first segment.");
  while (from < text.length) {
    const found = text.indexOf(marks.segment, from);
    const end = found < 0 ? text.length : found;
    const whole = text.slice(from, end);
    const said = whole.trimStart();
    const begins = line + linesIn(whole.slice(0, whole.length - said.length));
    line += linesIn(text.slice(from, end + 1));
    from = end + 1;
    if (said === "") continue;
    const [name = "", ...elements] = said.split(marks.element).map((element) => element.trim());
    if (/^[A-Z][A-Z0-9]{1,2}$/.test(name)) {
      yield { line: begins, name, elements, at: (position) => elements[position - 1] ?? "" };
    } else {
      faults.error(begins, said, "This is no segment: its name has two or three capital letters and figures.");
    }
  }
}

/** Where the first segment begins: some files have words before it. */
function beginOf(text: string, { element }: Marks): number {
  const first = ["ISA", "GS", "ST"].map((name) =>
    text.search(new RegExp(`(?:^|\\n)\\s*${name}${RegExp.escape(element)}`)),
  );
  return Math.max(0, first.find((at) => at >= 0) ?? 0);
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
