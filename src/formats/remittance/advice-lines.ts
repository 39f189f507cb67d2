import type { Faults } from "#formats/fault";
import { linesOf, textOf } from "#formats/text";

/** A text of a line, and where it stands: its place among the cells, or from which character to which. */
export type Cell = { readonly text: string; readonly from: number; readonly to: number };

/** A line of an advice, a sheet's row or a text's, as cells. */
export type AdviceLine = {
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly words: readonly Word[];
  /** Whether cells are told apart by their order, empty ones among them; else by the blanks between them. */
  readonly isRow: boolean;
};

/** A word, and in which cell it stands. */
export type Word = { readonly text: string; readonly cell: number };

/** A file as somebody read it who knows sheets: its rows, what ended the reading early, and whether it is a text as well. */
export type Sheet = { readonly rows: readonly SheetRow[]; readonly fault: string | null; readonly isText: boolean };
export type SheetRow = { readonly number: number; readonly cells: readonly string[] };

/** A longer line is none of an advice. */
const lineMax = 2_000;
const cellsMax = 200;

export function linesOfSheet({ rows, fault }: Sheet, faults: Faults): AdviceLine[] {
  if (fault !== null) faults.error(rows.at(-1)?.number ?? 1, "", fault);
  return rows.flatMap(({ number, cells }) => {
    const length = cells.reduce((sum, cell) => sum + cell.length, 0);
    return isRead(number, Math.max(length, (cells.length - cellsMax) * lineMax), faults) ? [rowOf(number, cells)] : [];
  });
}

/** The lines of a text: of an e-mail's the marks before what is quoted are left out, and its header. */
export function linesOfText(bytes: Uint8Array, faults: Faults): AdviceLine[] {
  const lines = linesOf(textOf(bytes)).filter(({ number, text }) => isRead(number, text.length, faults));
  const unquoted = lines.map(({ number, text }) => ({ number, text: text.replace(/^(?:> ?){1,9}/, "") }));
  return withoutMailHeader(unquoted).map(({ number, text }) => lineOf(number, text));
}

function isRead(line: number, length: number, faults: Faults): boolean {
  if (length > lineMax) faults.warning(line, "", "The line is longer than an advice's is, and is left out.");
  return length <= lineMax;
}

type Numbered = { readonly number: number; readonly text: string };

/** Who sent an e-mail and when says nothing of who paid, nor of the day of the payment. */
function withoutMailHeader(lines: readonly Numbered[]): readonly Numbered[] {
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  const blank = lines.findIndex(({ text }, at) => at > first && text.trim() === "");
  const end = blank < 0 ? lines.length : blank;
  const head = lines.slice(Math.max(first, 0), end);
  const isMail =
    head.some(({ text }) => /^subject:/i.test(text)) && head.some(({ text }) => /^(?:from|sent|to):/i.test(text));
  return isMail ? lines.slice(end) : lines;
}

function lineOf(number: number, text: string): AdviceLine {
  if (text.includes("\t")) return rowOf(number, text.split("\t"));
  if (text.indexOf("|") !== text.lastIndexOf("|")) return rowOf(number, text.replace(/^\s*\||\|\s*$/g, "").split("|"));
  const cells = apart(text);
  return { number, cells, words: wordsOf(cells), isRow: false };
}

function rowOf(number: number, texts: readonly string[]): AdviceLine {
  const cells = texts.map((text, at) => ({ text: text.trim(), from: at, to: at }));
  return { number, cells, words: wordsOf(cells), isRow: true };
}

/** What two blanks or more part. */
function apart(text: string): Cell[] {
  const cells: Cell[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const last = cells.at(-1);
    if (last !== undefined && index - last.to === 2) cells[cells.length - 1] = joined(last, word);
    else cells.push({ text: word, from: index, to: index + word.length - 1 });
  }
  return cells;
}

function joined(cell: Cell, word: string): Cell {
  return { text: `${cell.text} ${word}`, from: cell.from, to: cell.to + 1 + word.length };
}

/** A longer word is a link or a seal, and nothing that an advice says. */
const wordMax = 60;

/** Words; a label that sticks to its value ("Inv#10023") or to another ("Check/ACH") is parted from it. */
function wordsOf(cells: readonly Cell[]): Word[] {
  return cells.flatMap(({ text }, cell) =>
    text
      .split(/\s+/)
      .flatMap((word) => (word.length > 2 * wordMax ? [] : partedWord(word)))
      .filter((word) => word !== "" && word.length <= wordMax)
      .map((word) => ({ text: word, cell })),
  );
}

function partedWord(word: string): string[] {
  const [, label, value] = /^([a-z][a-z./]{1,20}[:#])(.+)$/i.exec(word) ?? [];
  if (label !== undefined && value !== undefined) return [...partedWord(label), value];
  return /^[a-z]+(?:\/[a-z]+){1,3}[:#]?$/i.test(word) ? word.split("/") : [word];
}
