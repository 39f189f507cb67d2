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
      update debtor set ${sql.ref(change.what)} = ${change.to}
       where debtor_id = ${change.debtorId} and ${sql.ref(change.what)} = ${change.from}
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
