import { foldText } from "#base/fold-text";
import type { AdviceLine, Word } from "./advice-lines.ts";
import { fillers, labelAt, numbered, numberWords, worded, type Label } from "./labels.ts";
import { isDay } from "./values.ts";

/** What a line that is no table's consists of, in its order. */
export type Piece =
  | LabelPiece
  /** An amount that looks like money: it has cents, thousands or a currency's sign. `isDoubtful`: it may be negative. */
  | { readonly is: "money"; readonly text: string; readonly isDoubtful: boolean }
  /** Anything else with a figure in it: a number of something, or an amount without cents. `goesOn`: another follows it. */
  | { readonly is: "number"; readonly text: string; readonly goesOn: boolean }
  | { readonly is: "day"; readonly text: string }
  | { readonly is: "words"; readonly text: string }
  | { readonly is: "filler" };

/** What is said to come next, by the words that say so. A colon or a cell of its own marks it as more than a word of a sentence. */
export type LabelPiece = {
  readonly is: "label";
  readonly label: Label;
  readonly phrase: string;
  readonly mark: "colon" | "cell" | null;
};

/** The pieces of a line. */
export function piecesOf({ words }: AdviceLine): Piece[] {
  const plain = words.map(({ text }) => plainWord(text));
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const taken =
      labelFrom(words, plain, at) ?? dayFrom(words, at) ?? amountFrom(words, at) ?? wordFrom(words, plain, at);
    pieces.push(...taken.pieces);
    at += taken.length;
  }
  return pieces;
}

/** Whether a line begins by saying something of the payment, in as many words and a colon: then it is no row of a table. */
export function beginsWithFact({ words: all }: AdviceLine, marks: readonly LabelPiece["mark"][]): boolean {
  const words = all.slice(0, beginningMax);
  const plain = words.map(({ text }) => plainWord(text));
  const first = labelFrom(words, plain, 0)?.pieces[0];
  return first?.is === "label" && marks.includes(first.mark) && ofPayments.has(first.label);
}

/** So many words hold any label, and what marks it as one. */
const beginningMax = 8;
const ofPayments: ReadonlySet<Label> = new Set(["trace", "on", "payer", "customer", "currency", "total", "other"]);

type Taken = { readonly pieces: readonly Piece[]; readonly length: number };

/** A word as labels are compared: without what ends it. */
function plainWord(text: string): string {
  const bare = foldText(text)
    .replace(/^[(*]+/, "")
    .replace(/[:.,;)*?!]+$/, "");
  return bare.length > 1 ? bare.replace(/#$/, "") : bare;
}

/**
 * A label, with the words for a number behind it. One whose value is words counts only with a colon or as a cell of its own,
 * and its value goes to the end of its cell, or is the next cell.
 */
function labelFrom(words: readonly Word[], plain: readonly string[], from: number): Taken | undefined {
  const found = labelAt(plain, from);
  if (found === undefined) return undefined;
  let next = from + found.length;
  const numberWordsEnd = numbered.has(found.label) ? next + 2 : next;
  while (next < numberWordsEnd && next < words.length && numberWords.has(plain[next] ?? "")) next += 1;
  const isEnd = words[next]?.cell !== words[next - 1]?.cell;
  const isWholeCell = isEnd && words[from - 1]?.cell !== words[from]?.cell;
  const hasColon = /[:#]$/.test(words[next - 1]?.text ?? "") || /^[:=]$/.test(words[next]?.text ?? "");
  const mark = hasColon ? "colon" : isWholeCell ? "cell" : null;
  const label = { is: "label", label: found.label, phrase: plain.slice(from, next).join(" "), mark } as const;
  if (!worded.has(found.label) || mark === null) return { pieces: [label], length: next - from };
  const end = endOfValue(words, plain, next);
  const text = words
    .slice(next, end)
    .map((word) => word.text)
    .join(" ");
  const said: Piece[] = text === "" ? [] : [{ is: "words", text: text.replace(/^[:=-] ?/, "") }];
  return { pieces: [label, ...said], length: end - from };
}

/** Where a value in words ends: with its cell, or before another label with a colon. */
function endOfValue(words: readonly Word[], plain: readonly string[], from: number): number {
  const cell = words[from]?.cell;
  let end = from;
  while (end < words.length && words[end]?.cell === cell && !isColonLabel(words, plain, end)) end += 1;
  return end;
}

function isColonLabel(words: readonly Word[], plain: readonly string[], at: number): boolean {
  const found = labelAt(plain, at);
  if (found === undefined) return false;
  const last = at + found.length - 1;
  return [last, last + 1].some((place) => /[:#]$/.test(words[place]?.text ?? ""));
}

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const dayInWords = [
  new RegExp(`^(?:${months})[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}$`, "i"),
  new RegExp(`^\\d{1,2}\\.? (?:${months})[a-z]{0,6}\\.?,? \\d{2,4}$`, "i"),
];

/** A day in one word, or in three with its month by name. */
function dayFrom(words: readonly Word[], at: number): Taken | undefined {
  const [one = "", ...others] = words.slice(at, at + 3).map(({ text }) => text.replace(/[,;)]+$/, ""));
  if (/^\d{1,4}([-/.])(?:\d{1,2}|[a-z]{3,9})\1\d{2,4}$/i.test(one) && isDay(one)) {
    return { pieces: [{ is: "day", text: one }], length: 1 };
  }
  const three = [one, ...others].join(" ");
  const isThree = others.length === 2 && dayInWords.some((form) => form.test(three));
  return isThree ? { pieces: [{ is: "day", text: three }], length: 3 } : undefined;
}

const currencySigns = "[$€£¥]";
const currencyWord = new RegExp(`^(?:${currencySigns}|USD|EUR|GBP|CAD|MXN|US\\$)$`);
const figures = new RegExp(`^[-+(]{0,2}${currencySigns}?[-+(]?\\d[\\d.,]*\\)?[-+]?$`);
const asMoney = new RegExp(`${currencySigns}|[.,]\\d\\d\\D{0,2}$|\\d[.,]\\d{3}\\D{0,2}$`);

/** An amount, with what stands apart from it and belongs to it: a sign of currency, a code, CR. */
function amountFrom(words: readonly Word[], at: number): Taken | undefined {
  const sign = currencyWord.test(words[at]?.text ?? "") ? 1 : 0;
  const raw = words[at + sign]?.text ?? "";
  const text = raw.replace(/[.,;:]+$/, "");
  if (!figures.test(text)) return undefined;
  const next = words[at + sign + 1]?.text ?? "";
  const credit = /^(?:cr|dr)\.?$/i.exec(next)?.[0] ?? "";
  // A sign before the next amount is that one's.
  const isBehind = currencyWord.test(next) && !figures.test(words[at + sign + 2]?.text ?? "");
  const code = sign === 0 && isBehind ? 1 : 0;
  const isMoney = sign + code === 1 || credit !== "" || asMoney.test(text);
  if (!isMoney) return undefined;
  const isDoubtful = /^[-–]$/.test(words[at - 1]?.text ?? "");
  return {
    pieces: [{ is: "money", text: `${text} ${credit}`.trim(), isDoubtful }],
    length: sign + 1 + (credit === "" ? code : 1),
  };
}

function wordFrom(words: readonly Word[], plain: readonly string[], at: number): Taken {
  const [raw, word] = [words[at]?.text ?? "", plain[at] ?? ""];
  const text = raw.replace(/^[#(]+|[.,;:)]+$/g, "");
  const isPercent = /^\d+(?:[.,]\d+)?%$/.test(text);
  if (isPercent || fillers.has(word)) return { pieces: [{ is: "filler" }], length: 1 };
  if (!/\d/.test(text)) return { pieces: [{ is: "words", text }], length: 1 };
  const goesOn = /[,;]$/.test(raw) || ["and", "&"].includes(plain[at + 1] ?? "");
  return { pieces: [{ is: "number", text, goesOn }], length: 1 };
}
