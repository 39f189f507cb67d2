import { boxIn } from "./boxes.ts";
import { directionOf } from "./directions.ts";
import { highwayAt } from "./highways.ts";
import { stateAtEnd } from "./state-names.ts";
import { isSureSuffix, suffixOf } from "./suffixes.ts";
import { unitAtEnd } from "./units.ts";
import { wordsOf } from "./words.ts";

/** What the end of an address says of its place, and the text before it. */
export type LastLine = {
  readonly before: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
};

const countries = ["UNITED STATES OF AMERICA", "UNITED STATES", "U S A", "USA", "U S", "US"];
const zipShape = /^\d{5}(?:-?\d{4})?$/;

/** Whether a text names the United States. */
export function isUnitedStates(text: string): boolean {
  return countries.includes(wordsOf(text).join(" "));
}

/**
 * The place at the end of a line: "Springfield IL 62701", "Springfield, Illinois", or behind a street in the same line.
 * Nothing where neither a state nor a ZIP code ends it.
 */
export function lastLineOf(text: string): LastLine | undefined {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const inCountry = withoutWords(parts, countryAtEnd(lastWords(parts)));
  const zip = zipAtEnd(lastWords(inCountry));
  const inZip = withoutWords(inCountry, zip.taken);
  const state = stateAtEnd(lastWords(inZip));
  // "12 OAK CT" ends in no state: only a ZIP code behind it says that a word is not a suffix.
  const mayBeSuffix = suffixOf(lastWords(inZip).at(-1) ?? "") !== undefined;
  if (zip.zip === "" && (state === undefined || mayBeSuffix)) return undefined;
  const inState = withoutWords(inZip, state?.taken ?? 0);
  const [before, city] = [inState.slice(0, -1), inState.at(-1) ?? ""];
  const isWhole = before.length > 0 && !/\d/.test(city);
  const { street, town } = isWhole ? { street: "", town: city } : streetAndTown(wordsOf(city));
  const left = [...before, street].filter((part) => part !== "").join(", ");
  return { before: left, city: town, state: state?.state ?? "", zip: zip.zip };
}

function lastWords(parts: readonly string[]): string[] {
  return wordsOf(parts.at(-1) ?? "");
}

/** The parts without so many words at their end; a part of which nothing is left is gone. */
function withoutWords(parts: readonly string[], taken: number): readonly string[] {
  if (taken === 0) return parts;
  const words = lastWords(parts);
  const left = words.slice(0, words.length - taken).join(" ");
  return left === "" ? parts.slice(0, -1) : [...parts.slice(0, -1), left];
}

/** How many words at the end name the country. */
function countryAtEnd(words: readonly string[]): number {
  const sizes = [4, 3, 2, 1].filter((size) => size <= words.length);
  return sizes.find((size) => countries.includes(words.slice(-size).join(" "))) ?? 0;
}

function zipAtEnd(words: readonly string[]): { readonly zip: string; readonly taken: number } {
  const [before = "", last = ""] = words.length > 1 ? words.slice(-2) : ["", ...words];
  if (/^\d{5}$/.test(before) && /^\d{4}$/.test(last)) return { zip: `${before}-${last}`, taken: 2 };
  return zipShape.test(last) ? { zip: last, taken: 1 } : { zip: "", taken: 0 };
}

/**
 * Parts a street from the city behind it, where no comma does: behind its suffix, direction and unit, or behind a box or a
 * numbered road. "12 MAIN ST ST LOUIS" is in St Louis. Where nobody can tell, all of it is the street's.
 */
function streetAndTown(words: readonly string[]): { readonly street: string; readonly town: string } {
  const starts = words.findIndex((word) => /\d/.test(word));
  if (starts < 0) return { street: "", town: words.join(" ") };
  const at = endOfBox(words) ?? endOfRoad(words, starts + 1) ?? endOfStreet(words, starts);
  return { street: words.slice(0, at).join(" "), town: words.slice(at).join(" ") };
}

function endOfBox(words: readonly string[]): number | undefined {
  const found = boxIn(words);
  return found?.from === 0 ? found.to : undefined;
}

function endOfRoad(words: readonly string[], from: number): number | undefined {
  const begins = from + (directionOf(words[from]) === undefined ? 0 : 1);
  const road = highwayAt(words.slice(begins));
  if (road === undefined) return undefined;
  const ends = begins + road.taken;
  return behindTurn(words, ends + (branches.has(words[ends] ?? "") ? 1 : 0));
}

/** What is said of a numbered road behind its number. */
const branches = new Set(["BUSINESS", "BUS", "BYPASS", "BYP", "ALTERNATE", "ALT", "SPUR", "LOOP"]);

/** Streets that never have a suffix. */
const whole = new Set(["BROADWAY"]);

function endOfStreet(words: readonly string[], starts: number): number {
  let at = words.findIndex((word, place) => (place > starts + 1 && isSureSuffix(word)) || whole.has(word));
  if (at < 0) return words.length;
  while (isSureSuffix(words[at + 1] ?? "") && suffixOf(words[at + 1] ?? "") !== "ST" && at + 2 < words.length) at++;
  return behindTurn(words, at + 1);
}

/** Behind a direction and a unit. "WEST" may be of the city's name; "W" and "NORTHWEST" hardly are. */
function behindTurn(words: readonly string[], from: number): number {
  const next = words[from] ?? "";
  const isTurned = directionOf(next) !== undefined && (next.length <= 2 || next.length > 5);
  return afterUnit(words, from + (isTurned ? 1 : 0));
}

/** Behind the unit that begins here, if one does. */
function afterUnit(words: readonly string[], from: number): number {
  for (const size of [3, 2, 1]) {
    const some = words.slice(from, from + size);
    const tail = some.length === size ? unitAtEnd(some) : undefined;
    if (tail?.taken === size && /\d/.test(some.join(""))) return afterUnit(words, from + size);
  }
  return from;
}
