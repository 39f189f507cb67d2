import { sql, type RawBuilder } from "kysely";
import { uuids } from "#platform/binary-lists";
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

/** Who the debtors of a list are, found out once for all questions about them. */
export type Persons = {
  /** Of each debtor all who are the same person, itself among them: a relation `debtor_id, person_id`. */
  readonly relation: RawBuilder<unknown>;
  /** All of these persons as a list: said beside the relation, it lets the planner walk an index in its order. */
  readonly ids: RawBuilder<unknown>;
  /** All who are a debtor's person, in one order: the same for all who are one. */
  readonly of: (debtorId: string) => readonly string[];
};

/** The persons of thousands of debtors, of whom hardly anyone ever was merged: only who was is looked for further. */
export async function personsAmong(tx: Queries, debtorIds: readonly string[]): Promise<Persons> {
  const asked = uuids(debtorIds);
  const { rows } = await sql<{ debtor_id: string }>`
    select debtor_id from same_person where debtor_id = any(${asked}) and until_at is null
     union
    select survivor_id from same_person where survivor_id = any(${asked}) and until_at is null`.execute(tx);
  if (rows.length === 0) {
    const relation = sql`(select debtor_id, debtor_id as person_id from unnest(${asked}) as asked (debtor_id))`;
    return { relation, ids: asked, of: (debtorId) => [debtorId] };
  }
  const merged = rows.map((row) => row.debtor_id);
  return personsOf(debtorIds, await othersOf(tx, merged));
}

async function othersOf(tx: Queries, merged: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ debtor_id: string; person_ids: string[] }>`
    select debtor_id, array_agg(person_id::text order by person_id) as person_ids
      from ${samePersons(uuids(merged))} as persons group by debtor_id`.execute(tx);
  return new Map(rows.map((row) => [row.debtor_id, row.person_ids]));
}

function personsOf(debtorIds: readonly string[], others: ReadonlyMap<string, readonly string[]>): Persons {
  const of = (debtorId: string) => others.get(debtorId) ?? [debtorId];
  const pairs = debtorIds.flatMap((debtorId) => of(debtorId).map((personId) => ({ debtorId, personId })));
  const [left, right] = [pairs.map(({ debtorId }) => debtorId), pairs.map(({ personId }) => personId)];
  const relation = sql`(select * from unnest(${uuids(left)}, ${uuids(right)}) as persons (debtor_id, person_id))`;
  return { relation, ids: uuids([...new Set(right)]), of };
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
