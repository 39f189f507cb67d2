import type { Faults } from "#formats/fault";

/** A segment: its name, and its elements without the blanks around them. */
export type Segment = {
  readonly line: number;
  readonly name: string;
  readonly elements: readonly string[];
};

/** An element by its position, the first at 1 as the guides count. Empty where it is left out. */
export function elementAt({ elements }: Segment, position: number): string {
  return elements[position - 1] ?? "";
}

/** A part of a file, with the line on which it begins. */
type Part = { readonly text: string; readonly line: number };

/** Every interchange says its own marks; one that breaks off must not hide the next, which begins with a line. */
const interchangeBegins = /^(?=[ \t\ufeff]*ISA[^A-Za-z0-9\s])/m;

/** The segments of a file, one after the other. What is no segment is told and left out. */
export function* segmentsOf(text: string, faults: Faults): Generator<Segment> {
  let line = 1;
  for (const part of text.replaceAll(/\r\n?/g, "\n").split(interchangeBegins)) {
    yield* segmentsWithin({ text: part, line }, faults);
    line += linesIn(part);
  }
}

/** Some files have words before their first segment, and some have no ISA: they begin with a GS, or with an ST. */
const mark = "(?<element>[^A-Za-z0-9\\s])";
const begins = new RegExp(
  `^[ \\t\\ufeff]*(?:ISA${mark}|GS${mark}[A-Z]{2}\\k<element>|ST${mark}\\d{3}\\k<element>)`,
  "m",
);

function* segmentsWithin(part: Part, faults: Faults): Generator<Segment> {
  const { text } = part;
  const begun = begins.exec(text);
  const before = text.slice(0, begun?.index);
  tellBefore({ text: before, line: part.line }, faults);
  if (begun === null) return;
  let marks: Marks = { element: begun.groups?.["element"] ?? "", segment: usualEnd(text) };
  let line = part.line + linesIn(before);
  for (let from = begun.index; from < text.length;) {
    const start = afterBlanks(text, from);
    line += linesIn(text.slice(from, start));
    marks = marksOfIsa(text, start) ?? marks;
    const end = endOf(text, marks.segment, start);
    const said = { text: text.slice(start, end), line };
    const segment = segmentIn(said, marks, faults);
    if (segment !== undefined) yield segment;
    line += linesIn(said.text);
    from = marks.segment === "\n" ? end : end + marks.segment.length;
  }
}

/** Words before the first segment are left out; segments among them are lost with the beginning of their file. */
function tellBefore({ text, line }: Part, faults: Faults): void {
  if (text.trim() === "") return;
  const severity = /(?:^|~)[ \t]*[A-Z][A-Z0-9]{1,2}\*/m.test(text) ? "error" : "warning";
  const begin = line + linesIn(text.slice(0, afterBlanks(text, 0)));
  faults[severity](begin, firstLine(text.trim()), "This stands before the first segment.");
}

/** What parts the elements of a segment, and what ends it: the end of a line, where that is a line's end. */
type Marks = { readonly element: string; readonly segment: string };

const isaElements = 16;
/** An ISA ought to have 106 characters. Some have fewer or more, but none has very many. */
const isaMax = 400;

/** The marks that an ISA says: its sixteenth element is one character, and what follows it ends every segment. */
function marksOfIsa(text: string, start: number): Marks | undefined {
  if (!text.startsWith("ISA", start)) return undefined;
  const isa = text.slice(start, start + isaMax);
  const [, element] = /^ISA([^A-Za-z0-9\s])/.exec(isa) ?? [];
  if (element === undefined) return undefined;
  let at = 3;
  for (let count = 1; count < isaElements && at >= 0; count += 1) at = isa.indexOf(element, at + 1);
  const [, segment] = /^[^\n]?[ \t]*([^A-Za-z0-9 \t]|$)/.exec(isa.slice(at + 1)) ?? [];
  return { element, segment: at < 0 || segment === undefined ? usualEnd(isa) : segment || "\n" };
}

function usualEnd(text: string): string {
  return text.includes("~") ? "~" : "\n";
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

function segmentIn({ text, line }: Part, { element }: Marks, faults: Faults): Segment | undefined {
  if (text === "") return undefined;
  const lines = text.split("\n");
  if (lines.some((each, at) => at > 0 && nameOf(each.trimStart(), element) !== undefined)) {
    faults.warning(
      line,
      firstLine(text),
      "The segment goes on in a line that begins like another: its end may be missing.",
    );
  }
  // A file may be cut into lines of one length, wherever that falls.
  const whole = lines.join("");
  const name = nameOf(whole, element);
  if (name === undefined) {
    faults.error(line, whole, "This is no segment: its name has two or three capital letters and figures.");
    return undefined;
  }
  const [, ...elements] = whole.split(element).map((each) => each.trim());
  return { line, name, elements };
}

/** The name with which a segment begins, before the first element. */
function nameOf(text: string, element: string): string | undefined {
  const name = text.slice(0, endOf(text, element, 0)).trim();
  return /^[A-Z][A-Z0-9]{1,2}$/.test(name) ? name : undefined;
}

function afterBlanks(text: string, from: number): number {
  const said = /\S/g;
  said.lastIndex = from;
  return said.exec(text)?.index ?? text.length;
}

function firstLine(text: string): string {
  return text.slice(0, endOf(text, "\n", 0));
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
