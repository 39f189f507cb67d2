import { sql, type RawBuilder } from "kysely";
import type { PlannedLetter } from "#letters/letter";
import type { Persons } from "#parties/person/store";
import { uuids } from "#platform/binary-lists";

/** For whom a letter is, and for which creditor it is written. */
export type LetterFor = Pick<PlannedLetter, "debtorId" | "creditorId">;

/** The day of which letters are read, and who all the persons of their debtors are. */
export type Together = { readonly persons: Persons; readonly on: Temporal.PlainDate };

/** Letters that are read by one statement: a relation `key, debtor_id, creditor_id`, where the first is 1. */
export function lettersFor(letters: readonly LetterFor[]): RawBuilder<unknown> {
  return sql`(
    select key::integer, debtor_id, creditor_id
      from unnest(${uuids(letters.map(({ debtorId }) => debtorId))},
                  ${uuids(letters.map(({ creditorId }) => creditorId))})
           with ordinality as letter_for (debtor_id, creditor_id, key))`;
}

/** The same with the address of each: a relation `key, debtor_id, creditor_id, point_id`. */
export function lettersTo(letters: readonly (LetterFor & { readonly pointId: string | null })[]): RawBuilder<unknown> {
  return sql`(
    select key::integer, debtor_id, creditor_id, point_id
      from unnest(${uuids(letters.map(({ debtorId }) => debtorId))},
                  ${uuids(letters.map(({ creditorId }) => creditorId))},
                  ${uuids(letters.map(({ pointId }) => pointId))})
           with ordinality as letter_to (debtor_id, creditor_id, point_id, key))`;
}

/** Rows by the letter that they are of, in the order of the letters, and without its key. */
export function byLetter<Row extends { readonly key: number }>(
  letters: readonly unknown[],
  rows: readonly Row[],
): Omit<Row, "key">[][] {
  const groups = Map.groupBy(rows, ({ key }) => key);
  return letters.map((_, index) => (groups.get(index + 1) ?? []).map(({ key: _key, ...row }) => row));
}
