import { directionOf } from "./directions.ts";
import type { Unit } from "./standard-address.ts";
import { suffixOf } from "./suffixes.ts";

/** Parts of a building that are one of several: each says which. Source: USPS Publication 28, appendix C2. */
// prettier-ignore
const numbered: Readonly<Record<string, string>> = {
  APT: "APARTMENT APMT APTS", BLDG: "BUILDING BLDNG BLD", DEPT: "DEPARTMENT", FL: "FLOOR FLR", HNGR: "HANGAR HANGER",
  KEY: "KEY", LOT: "LOT", PIER: "PIER", RM: "ROOM", SLIP: "SLIP", SPC: "SPACE SP", STOP: "STOP", STE: "SUITE SUIT",
  TRLR: "TRAILER", UNIT: "UNIT UNT",
};
/** Parts of which a building has one. */
// prettier-ignore
const lone: Readonly<Record<string, string>> = {
  BSMT: "BASEMENT", FRNT: "FRONT", LBBY: "LOBBY", LOWR: "LOWER", OFC: "OFFICE", PH: "PENTHOUSE", REAR: "REAR",
  SIDE: "SIDE", UPPR: "UPPER",
};

const byWord = (table: Readonly<Record<string, string>>) =>
  new Map(
    Object.entries(table).flatMap(([short, words]) =>
      [short, ...words.split(" ")].map((word) => [word, short] as const),
    ),
  );
const numberedOf = byWord(numbered);
const loneOf = byWord(lone);

/** Words of which some are street names elsewhere: only a number after them makes them part of a building. */
const needFigure = new Set(["KEY", "LOT", "PIER", "SLIP", "STOP", "SPC", "TRLR"]);

/** Words that begin a street number are never which of a unit: "APT ST" is a street. */
function isId(word: string | undefined, designator: string): word is string {
  if (word === undefined) return false;
  if (/\d/.test(word)) return !/^\d+(?:ST|ND|RD|TH)$/.test(word);
  return word.length <= 2 && !needFigure.has(designator) && /^[A-Z]+$/.test(word) && !isOther(word);
}

function isOther(word: string): boolean {
  return (word.length === 2 && suffixOf(word) !== undefined) || numberedOf.has(word) || loneOf.has(word);
}

type Tail = { readonly unit: Unit; readonly taken: number };

/** The unit at the end of words, and how many of them it takes. What stands before it is the street. */
export function unitAtEnd(words: readonly string[]): Tail | undefined {
  const [last, before, third] = [words.at(-1), words.at(-2), words.at(-3)];
  if (last === undefined || !mayEndInUnit(third, before, last)) return undefined;
  return (
    glued(last) ??
    numberedTail([before, last]) ??
    numberedTail([third, before === "#" ? last : undefined], 3) ??
    splitId(words) ??
    ordinalFloor(before, last) ??
    (before === "#" && isId(last, "#") ? { unit: { designator: "#", id: last }, taken: 2 } : undefined) ??
    loneTail(words)
  );
}

/** Most lines end in no unit: this is asked of each several times, so it is asked without looking closely. */
function mayEndInUnit(third: string | undefined, before: string | undefined, last: string): boolean {
  const named = [third, before, last].some((word) => word === "#" || (word !== undefined && isDesignator(word)));
  return named || (last.length > 2 && /\d$|\d[A-Z]$/.test(last));
}

function isDesignator(word: string): boolean {
  return numberedOf.has(word) || loneOf.has(word);
}

/** "APT4", "STE200". */
function glued(last: string): Tail | undefined {
  const [, word = "", id = ""] = /^([A-Z]{2,})(\d[A-Z\d-]*)$/.exec(last) ?? [];
  const designator = numberedOf.get(word);
  return designator === undefined || id === "" ? undefined : { unit: { designator, id }, taken: 1 };
}

function numberedTail([word = "", id]: readonly (string | undefined)[], taken = 2): Tail | undefined {
  const designator = numberedOf.get(word);
  return designator !== undefined && isId(id, designator) ? { unit: { designator, id }, taken } : undefined;
}

/** "APT 4 B" is 4B. */
function splitId(words: readonly string[]): Tail | undefined {
  const [word = "", number = "", letter = ""] = words.slice(-3);
  const designator = numberedOf.get(word);
  if (designator === undefined && word !== "#") return undefined;
  const isSplit = /^\d+$/.test(number) && /^[A-Z]$/.test(letter);
  return isSplit ? { unit: { designator: designator ?? "#", id: `${number}${letter}` }, taken: 3 } : undefined;
}

// prettier-ignore
const ordinals = new Map(["FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "SIXTH", "SEVENTH", "EIGHTH", "NINTH", "TENTH"]
  .map((word, place) => [word, String(place + 1)] as const));

/** "2ND FLOOR" is FL 2. */
function ordinalFloor(before: string | undefined, last: string): Tail | undefined {
  if (before === undefined || numberedOf.get(last) !== "FL") return undefined;
  const id = /^(\d+)(?:ST|ND|RD|TH)$/.exec(before)?.[1] ?? ordinals.get(before);
  return id === undefined ? undefined : { unit: { designator: "FL", id }, taken: 2 };
}

/** A unit of which there is one, or one that does not say which: only after what is surely a street. */
function loneTail(words: readonly string[]): Tail | undefined {
  const last = words.at(-1) ?? "";
  const designator = loneOf.get(last) ?? numberedOf.get(last);
  const before = words.at(-2) ?? "";
  if (designator === undefined || needFigure.has(designator) || words.length < 3) return undefined;
  const isStreet = suffixOf(before) !== undefined || directionOf(before) !== undefined;
  return isStreet ? { unit: { designator, id: null }, taken: 1 } : undefined;
}

/** The unit that words are, where they are nothing else. */
export function unitAlone(words: readonly string[]): readonly Unit[] | undefined {
  const [only = ""] = words;
  if (words.length === 1) {
    const designator = loneOf.get(only) ?? numberedOf.get(only);
    if (designator !== undefined) return [{ designator, id: null }];
  }
  const units: Unit[] = [];
  for (let left = words; left.length > 0;) {
    const tail = unitAtEnd(left);
    if (tail === undefined) return undefined;
    units.unshift(tail.unit);
    left = left.slice(0, -tail.taken);
  }
  return units.length === 0 ? undefined : units;
}

/** Whether a unit of this kind says which it is. */
export function needsId({ designator }: Unit): boolean {
  return numberedOf.has(designator);
}

/** Which unit it is, however it is called: a suite, an apartment, a unit and a # of one house are one. */
export function comparableUnit({ designator, id }: Unit): string {
  const called = ["APT", "STE", "UNIT"].includes(designator) && id !== null ? "#" : designator;
  return id === null ? called : `${called} ${id.replace("-", "")}`;
}
