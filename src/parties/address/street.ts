import { directionOf, joinedDirection } from "./directions.ts";
import { highwayAt } from "./highways.ts";
import { numberAt } from "./primary-number.ts";
import { spanishStreet } from "./spanish.ts";
import type { Street, Unit } from "./standard-address.ts";
import { isSureSuffix, suffixOf, wholeSuffix } from "./suffixes.ts";
import { unitAtEnd } from "./units.ts";

/**
 * Reads the words of a street's line. A line that would be read otherwise when it is read again is not understood, and
 * gives nothing: what is written on an envelope must mean the same to whoever reads it next.
 */
export function readStreet(words: readonly string[]): Street | undefined {
  let read = readOnce(words);
  for (let left = 3; left > 0 && read !== undefined; left--) {
    const again = readOnce(streetLine(read).split(" "));
    if (again !== undefined && isSame(again, read)) return again;
    read = again;
  }
  return undefined;
}

/** Whether a street is read again as it is, when its line is read. */
export function isReadAgain(street: Street): boolean {
  const again = readOnce(streetLine(street).split(" "));
  return again !== undefined && isSame(again, street);
}

/** Whether two readings have the same parts: the same words may be parted otherwise. */
function isSame(one: Street, other: Street): boolean {
  const isOneName = one.name === other.name && one.number === other.number && one.suffix === other.suffix;
  const isOneUnit = one.units.every(({ id }, place) => other.units[place]?.id === id);
  return isOneName && isOneUnit && one.units.length === other.units.length && streetLine(one) === streetLine(other);
}

/** The line of a street as the Postal Service writes it. */
export function streetLine(street: Street): string {
  const { number, predirection, name, suffix, postdirection, units, privateMailbox } = street;
  let line = number ?? "";
  for (const part of [predirection, name, suffix, postdirection]) line = follow(line, part);
  for (const { designator, id } of units) line = follow(follow(line, designator), id);
  return privateMailbox === null ? line : `${line} PMB ${privateMailbox}`;
}

function follow(line: string, part: string | null): string {
  if (part === null) return line;
  return line === "" ? part : `${line} ${part}`;
}

function readOnce(words: readonly string[]): Street | undefined {
  const { left: withUnits, privateMailbox } = withoutMailbox(words);
  const numbered = numberAt(withUnits);
  const { left, units } = withoutUnits(withUnits.slice(numbered.taken));
  if (left.length === 0) return undefined;
  const named = spanishStreet(left) ?? nameOf(left);
  if (!/[A-Z\d]/.test(named.name)) return undefined;
  return { kind: "street", number: numbered.number, ...named, units, privateMailbox };
}

/** "12 MAIN ST PMB 234". */
function withoutMailbox(words: readonly string[]) {
  const id = words.at(-1) ?? "";
  const at = words.at(-2) === "#" ? -3 : -2;
  if (words.at(at) !== "PMB" || !/\d/.test(id)) return { left: words, privateMailbox: null };
  return { left: words.slice(0, at), privateMailbox: id };
}

function withoutUnits(words: readonly string[]): { readonly left: readonly string[]; readonly units: readonly Unit[] } {
  const units: Unit[] = [];
  let left = words;
  for (let tail = unitAtEnd(left); tail !== undefined && tail.taken < left.length; tail = unitAtEnd(left)) {
    units.unshift(tail.unit);
    left = left.slice(0, -tail.taken);
  }
  return { left, units };
}

type Named = Pick<Street, "predirection" | "name" | "suffix" | "postdirection">;

function nameOf(words: readonly string[]): Named {
  const { predirection, left } = withoutPredirection(words);
  const highway = highwayAt(left);
  const fixed = highway === undefined ? leadingType(left) : highway;
  const rest = fixed === undefined ? left : [fixed.name, ...left.slice(fixed.taken)];
  return { predirection, ...tailOf(rest) };
}

/** A direction is before the name only where a name is left: "NORTH ST" and "E ST NW" are named so. */
function withoutPredirection(words: readonly string[]): { predirection: string | null; left: readonly string[] } {
  const joined = joinedDirection(words[0], words[1]);
  if (joined !== undefined && leavesName(words.slice(2))) return { predirection: joined, left: words.slice(2) };
  const direction = directionOf(words[0]);
  if (direction !== undefined && leavesName(words.slice(1))) return { predirection: direction, left: words.slice(1) };
  return { predirection: null, left: words };
}

function leavesName(words: readonly string[]): boolean {
  const [first = "", second] = words;
  if (first === "") return false;
  const isLast = second === undefined || (words.length === 2 && directionOf(second) !== undefined);
  return !(isLast && (isSureSuffix(first) || (words.length === 2 && directionOf(first) !== undefined)));
}

/** "AVENUE OF THE AMERICAS", "AVENUE N": what is a suffix elsewhere begins the name, and is written out. */
function leadingType(words: readonly string[]) {
  const [first = "", second = ""] = words;
  const kind = suffixOf(first);
  if (kind !== "AVE" || words.length < 2) return undefined;
  const isLettered = /^[A-Z]$/.test(second) && !isSureSuffix(words[2] ?? "");
  return isLettered || second === "OF" ? { name: `AVENUE ${second}`, taken: 2 } : undefined;
}

/** The name, with suffix and direction behind it. The first word is the name's, whatever it means elsewhere. */
function tailOf(words: readonly string[]): Omit<Named, "predirection"> {
  const joined = words.length > 2 ? joinedDirection(words.at(-2), words.at(-1)) : undefined;
  const single = words.length > 1 ? directionOf(words.at(-1)) : undefined;
  const left = joined !== undefined ? words.slice(0, -2) : single !== undefined ? words.slice(0, -1) : words;
  const suffix = left.length > 1 ? suffixOf(left.at(-1) ?? "") : undefined;
  const name = suffix === undefined ? left : left.slice(0, -1);
  return {
    name: (suffix === undefined ? name : withWholeEnd(name)).join(" "),
    suffix: suffix ?? null,
    postdirection: joined ?? single ?? null,
  };
}

/** Of two suffixes the last is one; the first is the name's, and written out: "CHERRY HL RD" is CHERRY HILL RD. */
function withWholeEnd(name: readonly string[]): readonly string[] {
  const last = name.at(-1) ?? "";
  const suffix = name.length > 1 && last.length > 1 ? suffixOf(last) : undefined;
  return suffix === undefined || ambiguous.has(last) ? name : [...name.slice(0, -1), wholeSuffix(suffix)];
}

/** Short forms that stand for something else within a name: a saint, a mount, a state. */
const ambiguous = new Set(["ST", "MT", "FT", "KY", "CT", "PR", "AL", "LA", "IS", "UN", "VIA", "CP", "EST", "PARKS"]);
