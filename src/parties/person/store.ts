import { sql, type RawBuilder } from "kysely";
import type { Queries } from "#platform/database";

/**
 * Who is the same person, read in this one place. A merge says that a debtor is another, who survives; merges make chains
 * of any length, and no circles, for only survivors are merged, under lock. Each relation here is part of a statement.
 */
function chained(seed: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    with recursive above as (
      ${seed}
       union
      select above.debtor_id, s.survivor_id
        from above join same_person s on s.debtor_id = above.survivor_id and s.until_at is null)
    select debtor_id, survivor_id from above
     where not exists (select from same_person s where s.debtor_id = above.survivor_id and s.until_at is null))`;
}

/**
 * Who survives each debtor that was merged: a relation `debtor_id, survivor_id` for questions about the whole book. Who was
 * never merged is not in it.
 */
export const survivors = chained(sql`select debtor_id, survivor_id from same_person where until_at is null`);

/** Who survives each of these debtors, itself where it was never merged: a relation `debtor_id, survivor_id`. */
export function survivorsAmong(debtorIds: RawBuilder<unknown>): RawBuilder<unknown> {
  return chained(sql`select debtor_id, debtor_id as survivor_id from unnest(${debtorIds}) as asked (debtor_id)`);
}

/** Of each of these debtors all who are the same person, itself among them: a relation `debtor_id, person_id`. */
export function samePersons(debtorIds: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    with recursive person as (
      select debtor_id, debtor_id as person_id from unnest(${debtorIds}) as asked (debtor_id)
       union
      select person.debtor_id, other.debtor_id
        from person,
             lateral (select s.survivor_id from same_person s
                       where s.debtor_id = person.person_id and s.until_at is null
                       union all
                      select s.debtor_id from same_person s
                       where s.survivor_id = person.person_id and s.until_at is null) as other (debtor_id))
    select debtor_id, person_id from person)`;
}

/**
 * The same relation as `samePersons`, with who was merged found out once: questions about thousands of debtors, of whom
 * hardly anyone ever was, are then planned by how many they are.
 */
export async function personsAmong(tx: Queries, debtorIds: readonly string[]): Promise<RawBuilder<unknown>> {
  const asked = sql`${debtorIds}::uuid[]`;
  const { rows } = await sql<{ debtor_id: string }>`
    select debtor_id from same_person where debtor_id = any(${asked}) and until_at is null
     union
    select survivor_id from same_person where survivor_id = any(${asked}) and until_at is null`.execute(tx);
  const themselves = sql`select debtor_id, debtor_id as person_id from unnest(${asked}) as asked (debtor_id)`;
  if (rows.length === 0) return sql`(${themselves})`;
  const merged = rows.map((row) => row.debtor_id);
  return sql`(
    ${themselves}
     union
    select debtor_id, person_id from ${samePersons(sql`${merged}::uuid[]`)} as merged)`;
}

/** Who survives the debtor of a row; of who was never merged, itself at the cost of one look-up. */
export function survivorIdOf(debtorId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    case when exists (select from same_person s where s.debtor_id = ${debtorId} and s.until_at is null)
         then (select survivor_id from ${survivorsAmong(sql`array[${debtorId}]`)} as survivor)
         else ${debtorId} end`;
}

/** All who are the same person as the debtor of a row, as an array; of who was never merged, at the cost of two look-ups. */
export function personIdsOf(debtorId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    case when exists (select from same_person s where s.debtor_id = ${debtorId} and s.until_at is null)
           or exists (select from same_person s where s.survivor_id = ${debtorId} and s.until_at is null)
         then array(select person_id from ${samePersons(sql`array[${debtorId}]`)} as persons)
         else array[${debtorId}] end`;
}
