import { isUsState, type UsState } from "#calendar/state-zones";
import type { When } from "./when.ts";

/** What a reader makes of a value: the thing itself, or which field cannot be read and what stood in it. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: string };
export type Reader<T> = (value: unknown, field: string) => Read<T>;

type Shape = Readonly<Record<string, Reader<unknown>>>;
type Shaped<S extends Shape> = { readonly [K in keyof S]: S[K] extends Reader<infer T> ? T : never };

const good = <T>(value: T): Read<T> => ({ ok: true, value });
const bad = (value: unknown, field: string): { ok: false; because: string } => ({
  ok: false,
  because: `${field}: ${value === undefined ? "is missing" : shown(value)}`,
});

/** The most of a value that is shown of one that cannot be read. */
const shownMax = 80;

/** A value as JSON has it, or its beginning. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > shownMax ? `${json.slice(0, shownMax)}…` : json;
}

/** Reads an object all of whose fields have a reader: one that is misspelt would say nothing where it was to stop an act. */
export function object<S extends Shape>(shape: S): Reader<Shaped<S>> {
  return (value, field) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return bad(value, field || "the line");
    const given = new Map(Object.entries(value));
    const pathOf = (name: string) => (field === "" ? name : `${field}.${name}`);
    const stranger = [...given.keys()].find((name) => !Object.hasOwn(shape, name));
    if (stranger !== undefined) return { ok: false, because: `${pathOf(stranger)}: is no field` };
    const read: Record<string, unknown> = {};
    for (const [name, reader] of Object.entries(shape)) {
      const part = reader(given.get(name), pathOf(name));
      if (!part.ok) return part;
      read[name] = part.value;
    }
    return good(read as Shaped<S>);
  };
}

export function list<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, field) => {
    if (!Array.isArray(value)) return bad(value, field);
    const items: T[] = [];
    for (const [index, item] of value.entries()) {
      const part = reader(item, `${field}[${index}]`);
      if (!part.ok) return part;
      items.push(part.value);
    }
    return good(items);
  };
}

/** What may be left out, or be null, and what it then is. */
export function or<T, const Absent>(reader: Reader<T>, absent: Absent): Reader<T | Absent> {
  return (value, field) => (value === undefined || value === null ? good(absent) : reader(value, field));
}

export function oneOf<const Words extends readonly string[]>(words: Words): Reader<Words[number]> {
  return (value, field) => {
    const word = words.find((known) => known === value);
    return word === undefined ? bad(value, field) : good(word);
  };
}

export const text: Reader<string> = (value, field) => (typeof value === "string" ? good(value) : bad(value, field));

export const flag: Reader<boolean> = (value, field) => (typeof value === "boolean" ? good(value) : bad(value, field));

export const count: Reader<number> = (value, field) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? good(value) : bad(value, field);

/** Texts that follow a form, made into the thing that they stand for. */
function made<T>(form: RegExp, make: (text: string) => T | undefined): Reader<T> {
  return (value, field) => {
    if (typeof value !== "string" || !form.test(value)) return bad(value, field);
    const thing = possible(() => make(value));
    return thing === undefined ? bad(value, field) : good(thing);
  };
}

/** The edge of what Temporal can read: it throws at a 30th of February, and at a zone that does not exist. */
function possible<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const timeForm = /^\d{2}:\d{2}(:\d{2})?$/;

export const day = made(dayForm, (iso) => Temporal.PlainDate.from(iso, { overflow: "reject" }));
export const instant = made(instantForm, (iso) => Temporal.Instant.from(iso));
export const when: Reader<When> = (value, field) =>
  typeof value === "string" && dayForm.test(value) ? day(value, field) : instant(value, field);
/** An amount as written, with or without a sign and cents: it is compared, and never added up in floating point. */
export const amount = made(/^-?\d{1,15}(?:\.\d{1,4})?$/, (text) => text);
export const zip = made(/^\d{5}(-\d{4})?$/, (code) => code);
export const state: Reader<UsState> = made(/^[A-Z]{2}$/, (code) => (isUsState(code) ? code : undefined));
export const zone = made(/^[A-Z]/, (name) => {
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  return name;
});

/** A time of day; 24:00 is the end of it, as leaving it out is. */
export const time: Reader<Temporal.PlainTime | null> = made(timeForm, (clock) =>
  clock.startsWith("24:00") ? null : Temporal.PlainTime.from(clock, { overflow: "reject" }),
);

/** What may be left out, and is then nothing, false, true, or an empty list. */
export const none = <T>(reader: Reader<T>): Reader<T | null> => or(reader, null);
export const no: Reader<boolean> = or(flag, false);
export const yes: Reader<boolean> = or(flag, true);
export const some = <T>(reader: Reader<T>): Reader<readonly T[]> => or(list(reader), []);
