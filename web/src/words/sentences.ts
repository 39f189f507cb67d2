/**
 * Sentences of the server by what they say in English, each with its words in another language. What differs from one
 * time to the next stands in braces. `{day}`, `{n}`, `{amount}`, `{currency}` and `{text}` go over as they are; `{term}`,
 * `{terms}` and `{field}` by their names, `{codes}` with the words between them; `{said}` as a sentence; `{facts}`, `{list}`
 * and `{counts}` as several.
 */
export type Sentences = Readonly<Record<string, string>>;

type Names = Readonly<Record<string, string>>;

/**
 * What a language has: its sentences, the names of what stands in them by a code and the words between such codes, the
 * fields of a filter, and its days of the week.
 */
export type Spoken = {
  readonly sentences: Sentences;
  readonly terms: Names;
  readonly between: Names;
  readonly fields: Names;
  readonly weekdays: Names;
};

type Told = (part: string) => void;

/** Says a sentence in the other language. What is not known stays as it is, and is told where somebody asks for it. */
export type Reader = (text: string, unknown?: Told) => string;

type Pattern = { readonly reads: RegExp; readonly holes: readonly string[]; readonly says: string };
type Known = Spoken & { readonly patterns: ReadonlyMap<string, readonly Pattern[]> };

const shapes: Readonly<Record<string, string>> = {
  day: "(?:[A-Z][a-z]{2} )?\\d{4}-\\d{2}(?:-\\d{2})?(?:,? \\d{2}:\\d{2})?",
  n: "-?\\d[\\d,]*(?:\\.\\d+)?",
  amount: "[−-]?\\$?\\d[\\d,]*(?:\\.\\d+)?(?: [A-Z]{3})?",
  currency: "[A-Z]{3}",
  field: "-?[a-z-]+[:<>=]*",
  term: "[A-Za-z0-9][\\w '-]*?",
  terms: "[A-Za-z0-9][\\w ,'-]*?",
  codes: "\\w+(?:(?:, nor for | or )\\w+)*",
  said: ".+",
  facts: ".+",
  list: ".+",
  counts: "(?:\\d+ (?:new|changed|no longer open)|the customer's own details)(?:, .+)?",
  text: ".+?",
};

/** What stands between the sentences of a hole that holds several. */
const joints: Readonly<Record<string, string>> = { facts: "; ", list: ", ", counts: ", " };

/** What may stand between codes; it stays among the parts. */
const betweenCodes = /(, nor for | or )/;

/** Where one sentence may end and the next begin, a citation in parentheses counting as one. */
const between = /(?<=[.!?)]) (?=[A-Z0-9(“"])/;

/** So many sentences are kept as they were read last: screens show the same ones again and again. */
const keptMax = 5_000;

/** A reader of the sentences of a language. */
export function readerOf(spoken: Spoken): Reader {
  const open = Object.entries(spoken.sentences).filter(([english]) => english.includes("{"));
  const byWord = Map.groupBy(open, ([english]) => firstWord(english));
  const patterns = new Map([...byWord].map(([word, entries]) => [word, entries.map(patternOf)]));
  const known = { ...spoken, patterns };
  const kept = new Map<string, string>();
  return (text, unknown) => {
    if (unknown !== undefined) return read(known, text, unknown);
    const says = kept.get(text) ?? read(known, text, () => undefined);
    if (kept.size < keptMax) kept.set(text, says);
    return says;
  };
}

/** The text as one sentence; where it is none that is known, sentence by sentence. */
function read(known: Known, text: string, unknown: Told): string {
  const whole = readWhole(known, text, unknown);
  if (whole !== undefined) return whole;
  const parts = text.split(between).map((part) => {
    const says = readWhole(known, part, unknown);
    if (says === undefined) unknown(part);
    return says ?? part;
  });
  return parts.join(" ");
}

function readWhole(known: Known, text: string, unknown: Told): string | undefined {
  const { sentences, patterns } = known;
  if (Object.hasOwn(sentences, text)) return sentences[text];
  for (const { reads, holes, says } of [...(patterns.get(firstWord(text)) ?? []), ...(patterns.get("") ?? [])]) {
    const found = reads.exec(text);
    if (found === null) continue;
    const filled = new Map(holes.map((hole, at) => [hole, fill(known, { hole, value: found[at + 1] ?? "" }, unknown)]));
    return says.replace(/\{(\w+)\}/g, (_, hole: string) => filled.get(hole) ?? "");
  }
  return undefined;
}

function fill(known: Known, { hole, value }: { hole: string; value: string }, unknown: Told): string {
  const kind = kindOf(hole);
  const joint = joints[kind];
  if (joint !== undefined) {
    const parts = partsOf(value, joint).map((part) => read(known, part, unknown));
    return parts.join(joint);
  }
  const named = (term: string) => {
    const name = known.terms[term.replaceAll(/[-_]/g, " ").toLowerCase()];
    if (name === undefined) unknown(term);
    return name ?? term;
  };
  if (kind === "said") return read(known, value, unknown);
  if (kind === "term") return named(value);
  if (kind === "terms") return value.split(", ").map(named).join(", ");
  const joined = (part: string) => known.between[part] ?? named(part);
  if (kind === "codes") return value.split(betweenCodes).map(joined).join("");
  if (kind === "field") return value.replace(/[a-z][a-z-]*/, (field) => known.fields[field] ?? field);
  return kind === "day" ? value.replace(/^[A-Z][a-z]{2}/, (day) => known.weekdays[day] ?? day) : value;
}

/** Parts with a joint between them; a joint within parentheses, as between citations, is none. */
function partsOf(text: string, joint: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  for (const piece of text.split(joint)) {
    if (depth > 0) parts.push(`${parts.pop() ?? ""}${joint}${piece}`);
    else parts.push(piece);
    depth += piece.split("(").length - piece.split(")").length;
  }
  return parts;
}

/** The word by which a pattern is found; empty where it begins with what differs. */
function firstWord(text: string): string {
  const [first = ""] = text.split(" ", 1);
  return /[{0-9]/.test(first) ? "" : first;
}

const kindOf = (hole: string) => hole.replace(/\d+$/, "");

function patternOf([english, says]: readonly [string, string]): Pattern {
  const parts = english.split(/\{(\w+)\}/);
  const holes = parts.filter((_, at) => at % 2 === 1);
  const reads = parts.map((part, at) => (at % 2 === 1 ? `(${shapes[kindOf(part)] ?? ".+?"})` : escaped(part)));
  return { reads: new RegExp(`^${reads.join("")}$`, "su"), holes, says };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
