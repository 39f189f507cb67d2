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
  const end = new End(parts);
  end.dropCountry();
  const zip = end.takeZip();
  const shortState = wordsOf(end.parts.at(-1) ?? "").at(-1) ?? "";
  const state = end.takeState();
  // "12 OAK CT" ends in no state: only a ZIP code behind it says that a word is not a suffix.
  if (zip === "" && (state === "" || suffixOf(shortState) !== undefined)) return undefined;
  const city = end.takePart();
  const { street, town } =
    end.parts.length === 0 || /\d/.test(city) ? streetAndTown(wordsOf(city)) : { street: "", town: city };
  return { before: [...end.parts, street].filter((part) => part !== "").join(", "), city: town, state, zip };
}

/** The parts of a line, of which the last is taken word by word. */
class End {
  parts: string[];

  constructor(parts: readonly string[]) {
    this.parts = [...parts];
  }

  #words(): string[] {
    return wordsOf(this.parts.at(-1) ?? "");
  }

  #drop(taken: number): void {
    const words = this.#words();
    this.parts.splice(-1, 1, ...(words.length > taken ? [words.slice(0, words.length - taken).join(" ")] : []));
  }

  dropCountry(): void {
    const words = this.#words();
    const taken = [4, 3, 2, 1].find((size) => size <= words.length && countries.includes(words.slice(-size).join(" ")));
    if (taken !== undefined) this.#drop(taken);
  }

  takeZip(): string {
    const words = this.#words();
    const [before = "", last = ""] = words.slice(-2);
    const isParted = words.length > 1 && /^\d{5}$/.test(before) && /^\d{4}$/.test(last);
    if (!isParted && !zipShape.test(words.at(-1) ?? "")) return "";
    this.#drop(isParted ? 2 : 1);
    return isParted ? `${before}-${last}` : (words.at(-1) ?? "");
  }

  takeState(): string {
    const found = stateAtEnd(this.#words());
    if (found !== undefined) this.#drop(found.taken);
    return found?.state ?? "";
  }

  takePart(): string {
    return this.parts.pop()?.trim() ?? "";
  }
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
