import type { DocumentKind } from "./documents.ts";

/** What the name of a file says: by which numbers an invoice may be meant, and what the document is. */
export type NamedFile = {
  /** Its path from the folder on that was given. */
  readonly path: string;
  /** The folders that it lies in, the nearest first. */
  readonly folders: readonly string[];
  readonly kind: DocumentKind;
  /** Every part of the name that is made of whole words and has a figure, in capitals. */
  readonly written: readonly string[];
  /** The same with other signs between the words: a name cannot hold the slash of 2026/117. */
  readonly respelt: readonly string[];
  /** Figures at the end of a word, without noughts before them: of INV0001001 it is 1001. */
  readonly cores: readonly string[];
};

const wordsTogetherMax = 6;
const coreLengthMin = 3;
const day = String.raw`(?:19|20)\d\d[-_.](?:0?[1-9]|1[0-2])[-_.](?:0?[1-9]|[12]\d|3[01])(?![\p{L}\p{N}])`;
const wordPattern = new RegExp(String.raw`${day}|[\p{L}\p{N}]+`, "gu");
const dayPattern = new RegExp(`^${day}$`, "u");

/** Reads the name of a file, and those of its folders. */
export function readFileName(path: string): NamedFile {
  const [name = "", ...folders] = path.split("/").toReversed();
  const stem = name.replace(/\.[^.]+$/, "");
  const words = [...stem.matchAll(wordPattern)].map((found) => {
    return { word: found[0], from: found.index, to: found.index + found[0].length };
  });
  const runs = words.flatMap((_, first) =>
    words.slice(first, first + wordsTogetherMax).map((_, more) => words.slice(first, first + more + 1)),
  );
  const numbers = runs.filter((run) => run.some(({ word }) => /\p{N}/u.test(word)));
  const plain = words.filter(({ word }) => !dayPattern.test(word)).map(({ word }) => word);
  return {
    ...{ path, folders, kind: kindOf(plain, folders) },
    written: distinct(numbers.map((run) => stem.slice(run[0]?.from, run.at(-1)?.to).toUpperCase())),
    respelt: distinct(numbers.filter((run) => run.length > 1).flatMap(respellings)),
    cores: distinct(plain.flatMap(coresOf)),
  };
}

function respellings(run: readonly { readonly word: string }[]): string[] {
  const words = run.map(({ word }) => word.toUpperCase());
  return ["/", "-", " ", ".", ""].map((sign) => words.join(sign));
}

/** Letters, noughts and at last figures: what people put before a number, and what they leave out. */
function coresOf(word: string): string[] {
  const core = /^\p{L}*0*([1-9]\d*)$/u.exec(word)?.[1] ?? "";
  return core.length < coreLengthMin || isDayInOneWord(core) ? [] : [core];
}

function isDayInOneWord(figures: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(figures);
}

/** Words that say what a document is. "Invoice" comes late: "invoice 1001 POD" is the proof of delivery of an invoice. */
const kindWords: readonly (readonly [DocumentKind, readonly string[]])[] = [
  ["proof-of-delivery", ["pod", "pods", "delivery", "deliveries", "bol", "lading"]],
  ["contract", ["contract", "contracts", "agreement", "agreements"]],
  ["statement", ["statement", "statements", "soa"]],
  ["correspondence", ["letter", "letters", "email", "emails", "mail", "correspondence"]],
  ["invoice-copy", ["invoice", "invoices", "inv"]],
  ["other", ["scan", "scans", "scanned"]],
];

/** What the name says, or else the nearest folder that says it. A name that is a number alone is an invoice's copy. */
function kindOf(words: readonly string[], folders: readonly string[]): DocumentKind {
  const said = [words, ...folders.map((folder) => folder.split(/[^\p{L}\p{N}]+/u))].map(kindSaid);
  const first = said.find((kind) => kind !== undefined);
  return first ?? (words.length > 0 && words.every((word) => /\p{N}/u.test(word)) ? "invoice-copy" : "other");
}

function kindSaid(words: readonly string[]): DocumentKind | undefined {
  const said = new Set(words.flatMap((word) => word.toLowerCase().split(/[^\p{L}]+/u)));
  return kindWords.find(([, names]) => names.some((name) => said.has(name)))?.[0];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
