import { sql } from "kysely";
import { uuids } from "#platform/binary-lists";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";

/** Which cases a daily run still has to look at. */
export type Due = {
  readonly on: Temporal.PlainDate;
  /** Cases decided since this instant were decided today: only what is automatic is due again. */
  readonly since: Temporal.Instant;
};

/** The debtors with a case that is due, in the order of their ids. */
export async function dueDebtors(tx: Queries, { on, since }: Due): Promise<Id<"debtor">[]> {
  const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
    select distinct debtor_id
      from collection_case
     where closed_at is null and next_on <= ${on} and (next_owner = 'automatic' or decided_at < ${since})
     order by debtor_id`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

/** The cases of these debtors that are due. */
export async function dueCases(
  tx: Queries,
  debtorIds: readonly string[],
  { on, since }: Due,
): Promise<{ readonly debtorId: Id<"debtor">; readonly caseId: Id<"case"> }[]> {
  const { rows } = await sql<{ debtor_id: Id<"debtor">; case_id: Id<"case"> }>`
    select debtor_id, case_id
      from collection_case
     where debtor_id = any(${uuids(debtorIds)}) and closed_at is null and next_on <= ${on}
       and (next_owner = 'automatic' or decided_at < ${since})
     order by debtor_id, case_id`.execute(tx);
  return rows.map((row) => ({ debtorId: row.debtor_id, caseId: row.case_id }));
}

/** The debtors of whom something that was paused comes back, and who were not decided since. */
export async function debtorsResuming(
  tx: Queries,
  { on, zone }: { readonly on: Temporal.PlainDate; readonly zone: string },
): Promise<Id<"debtor">[]> {
  const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
    select distinct p.debtor_id
      from pause p
      join collection_case c on c.debtor_id = p.debtor_id and c.closed_at is null
                            and c.decided_at < (p.until_on + 1)::timestamp at time zone ${zone}
     where p.ended_at is null and p.until_on < ${on} and p.until_on >= ${on.subtract({ days: 60 })}`.execute(tx);
  return rows.map((row) => row.debtor_id);
}
