import { sql, type RawBuilder } from "kysely";
import { readId } from "#base/id";
import { isDay } from "#calendar/days";

/** A part of what a list is in order by. What is unknown comes last, whichever way round the rest is. */
export type Key = {
  readonly sql: RawBuilder<unknown>;
  readonly type: "text" | "bigint" | "date" | "integer" | "boolean" | "uuid";
  readonly descending: boolean;
};

/** `order by`, as these keys say it. */
export function orderBy(keys: readonly Key[]): RawBuilder<unknown> {
  return sql.join(keys.map(({ sql: key, descending }) => sql`${key} ${descending ? sql`desc` : sql`asc`} nulls last`));
}

/** Where a list goes on: the keys of the line before, as texts. */
export type Place = readonly (string | null)[];

/** The lines after a place. */
export function isAfter(keys: readonly Key[], place: Place): RawBuilder<boolean> {
  const [key, ...rest] = keys;
  const [value = null, ...values] = place;
  if (key === undefined) return sql<boolean>`false`;
  const later = isLater(key, value);
  if (rest.length === 0) return later;
  const same = sql`${key.sql} is not distinct from ${typed(key, value)}`;
  return sql<boolean>`(${later} or (${same} and ${isAfter(rest, values)}))`;
}

function isLater(key: Key, value: string | null): RawBuilder<boolean> {
  if (value === null) return sql<boolean>`false`;
  const sign = key.descending ? sql`<` : sql`>`;
  return sql<boolean>`(${key.sql} ${sign} ${typed(key, value)} or ${key.sql} is null)`;
}

export function typed({ type }: Key, value: string | null): RawBuilder<unknown> {
  return sql`${value}::${sql.raw(type)}`;
}

/** A place as the next request carries it. */
export function writeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** The place that a cursor names; nothing where it is none of this order. */
export function readCursor(cursor: string, keys: readonly Pick<Key, "type">[]): Place | undefined {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
  if (!Array.isArray(read) || read.length !== keys.length) return undefined;
  const isOurs = keys.every(
    ({ type }, at) => read[at] === null || (typeof read[at] === "string" && looks[type](read[at])),
  );
  return isOurs ? (read as Place) : undefined;
}

const looks: Record<Key["type"], (text: string) => boolean> = {
  text: (text) => !text.includes("\0"),
  bigint: (text) => /^-?\d{1,18}$/.test(text),
  integer: (text) => /^-?\d{1,9}$/.test(text),
  boolean: (text) => text === "true" || text === "false",
  uuid: (text) => readId(text) !== undefined,
  date: isDay,
};
