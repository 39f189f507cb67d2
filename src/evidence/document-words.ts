import { foldText } from "#base/fold-text";

/** More words of one document are not kept: what is sought stands on its first pages. */
const wordsMax = 3_000;
const lengthMin = 2;
const lengthMax = 40;

/**
 * The words of a text, each once, without case and accents: what is between signs, so that INV-1001 is two of them in a
 * document as in a question.
 *
 * ```ts
 * import { wordsOf } from "#evidence/document-words";
 * import { strict as assert } from "node:assert";
 *
 * assert.deepEqual(wordsOf("Señor, INV-1001: señor!"), ["senor", "inv", "1001"]);
 * ```
 */
export function wordsOf(text: string): string[] {
  const found = new Set<string>();
  for (const [word] of foldText(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length < lengthMin || word.length > lengthMax) continue;
    found.add(word);
    if (found.size === wordsMax) break;
  }
  return [...found];
}

/** Makes a mark of a word under a key that is not in the database. */
export type Marker = (word: string, purpose: string) => bigint;

/**
 * Whether one of the words of a text begins so: what is sought is found as it is typed.
 *
 * ```ts
 * import { hasWord } from "#evidence/document-words";
 * import { strict as assert } from "node:assert";
 *
 * assert.equal(hasWord(["paid", "friday"], "fri"), true);
 * assert.equal(hasWord(["paid", "friday"], "day"), false);
 * ```
 */
export function hasWord(words: readonly string[], beginning: string): boolean {
  return words.some((word) => word.startsWith(beginning));
}

/** The marks that words have where they stand in documents, by word. */
export function documentMarks(words: readonly string[], mark: Marker): ReadonlyMap<string, bigint> {
  return new Map(words.map((word) => [word, markOf(word, mark)]));
}

function markOf(word: string, mark: Marker): bigint {
  return mark(word, "words of documents");
}

/** The marks of words, in an order that says nothing of where the words stood. */
export function marksOf(words: readonly string[], mark: Marker): bigint[] {
  return words.map((word) => markOf(word, mark)).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
