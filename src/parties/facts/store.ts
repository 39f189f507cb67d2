import { sql } from "kysely";
import type { Id } from "#base/id";
import type { FactChange, OwnFact } from "#parties/own-fact";
import type { Queries } from "#platform/database";

type DebtorId = Id<"debtor">;

type Change = FactChange & {
  readonly debtorId: DebtorId;
  readonly changeId: string;
  readonly because: string;
  readonly at: Temporal.Instant;
  readonly loginId: Id<"login"> | null;
};

/** Changes a fact of a debtor, and keeps what it was. False where it is not any more what it is to be changed from. */
export async function changeFact(tx: Queries, change: Change): Promise<boolean> {
  const { rows } = await sql`
    with changed as (
      update debtor set ${sql.ref(change.what)} = nullif(${change.to}::text, '')
       where debtor_id = ${change.debtorId} and coalesce(${sql.ref(change.what)}, '') = ${change.from}
      returning debtor_id)
    insert into debtor_change (debtor_id, change_id, what, former, because, until_at, changed_by)
    select debtor_id, ${change.changeId}::uuid, ${change.what}, ${change.from}, ${change.because},
           ${change.at}::timestamptz, ${change.loginId}::uuid
      from changed
    returning change_id`.execute(tx);
  return rows.length === 1;
}

/** Whether a debtor who is none of these is filed under a number: of two who take it at once, the second sees the first. */
export async function isTakenNumber(
  tx: Queries,
  { number, personIds }: { readonly number: string; readonly personIds: readonly DebtorId[] },
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${number}, 4400022))`.execute(tx);
  const { rows } = await sql`
    select from debtor where number = ${number} and debtor_id <> all(${personIds}::uuid[]) limit 1`.execute(tx);
  return rows.length > 0;
}

type SaidSegment = { readonly debtorId: DebtorId; readonly segment: string; readonly changeId: string };

/**
 * Takes over which segments a file says that debtors are of, each once, and keeps what they were of before. What a person
 * said stays, and where files only add, whatever is known. Gives the debtors of whom it was new.
 */
export async function takeOverSegments(
  tx: Queries,
  said: readonly SaidSegment[],
  { at, because, addsOnly }: { readonly at: Temporal.Instant; readonly because: string; readonly addsOnly: boolean },
): Promise<DebtorId[]> {
  if (said.length === 0) return [];
  const { rows } = await sql<{ debtor_id: DebtorId }>`
    with said as (
      select given.*, d.segment as former
        from unnest(${said.map((each) => each.debtorId)}::uuid[], ${said.map((each) => each.segment)}::text[],
                    ${said.map((each) => each.changeId)}::uuid[]) as given (debtor_id, segment, change_id)
        join debtor d using (debtor_id)
       where d.segment is distinct from given.segment and (d.segment is null or ${!addsOnly})
         and not exists (select from debtor_change c
                          where c.debtor_id = d.debtor_id and c.what = 'segment' and c.changed_by is not null)),
    changed as (
      update debtor d set segment = said.segment from said where d.debtor_id = said.debtor_id),
    kept as (
      insert into debtor_change (debtor_id, change_id, what, former, because, until_at)
      select debtor_id, change_id, 'segment', former, ${because}, ${at}::timestamptz from said where former is not null)
    select debtor_id from said`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

export type Segment = { readonly segment: string; readonly debtors: number };

/** The segments that debtors are of, with how many are of each, by name. */
export async function segmentsInUse(tx: Queries): Promise<Segment[]> {
  const { rows } = await sql<Segment>`
    select segment, count(*)::integer as debtors from debtor where segment is not null
     group by segment order by lower(segment), segment`.execute(tx);
  return rows;
}

/** The segments of these debtors, of those who are of one. */
export async function segmentsOf(tx: Queries, debtorIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ debtor_id: string; segment: string }>`
    select debtor_id, segment from debtor
     where debtor_id = any(${debtorIds}::uuid[]) and segment is not null`.execute(tx);
  return new Map(rows.map((row) => [row.debtor_id, row.segment]));
}

export type FormerFact = {
  readonly what: OwnFact;
  readonly former: string;
  readonly because: string;
  readonly untilAt: Temporal.Instant;
};

/** What the facts of these debtors were before, the newest first. */
export async function formerFacts(tx: Queries, personIds: readonly DebtorId[], max: number): Promise<FormerFact[]> {
  const { rows } = await sql<FormerFact>`
    select what, former, because, until_at as "untilAt" from debtor_change
     where debtor_id = any(${personIds}::uuid[]) order by until_at desc, change_id desc limit ${max}`.execute(tx);
  return rows;
}
