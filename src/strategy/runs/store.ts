import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { listText } from "#platform/copy-line";
import type { DayCase } from "#strategy/day-case";
import type { DaySummary } from "#strategy/day-summary";

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
     where debtor_id = any(${debtorIds}::uuid[]) and closed_at is null and next_on <= ${on}
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

/** Writes down what a run did with each case, and why. */
export async function addDayCases(tx: Queries, runId: string, cases: readonly DayCase[]): Promise<void> {
  if (cases.length === 0) return;
  await sql`
    insert into day_case (debtor_id, case_id, run_id, was, did, next_step, next_action, next_on, next_owner, because)
    select d.debtor_id, d.case_id, ${runId}, d.was, d.did, d.next_step, d.next_action, d.next_on, d.next_owner,
           d.because::text[]
      from unnest(${cases.map(({ debtorId }) => debtorId)}::uuid[], ${cases.map(({ caseId }) => caseId)}::uuid[],
                  ${cases.map(({ was }) => was)}::text[], ${cases.map(({ did }) => did)}::text[],
                  ${cases.map(({ next }) => next?.step ?? null)}::text[],
                  ${cases.map(({ next }) => next?.action ?? null)}::text[],
                  ${cases.map(({ next }) => next?.on ?? null)}::date[],
                  ${cases.map(({ next }) => next?.owner ?? null)}::text[],
                  ${cases.map(({ because }) => listText(because))}::text[])
        as d (debtor_id, case_id, was, did, next_step, next_action, next_on, next_owner, because)`.execute(tx);
}

type Run = {
  readonly runId: string;
  readonly runOn: Temporal.PlainDate;
  readonly startedAt: Temporal.Instant;
  readonly loginId: string | null;
};

/** Writes down that a daily run has begun. One that never ends was killed; the next one does what it left. */
export async function beginRun(tx: Queries, { runId, runOn, startedAt, loginId }: Run): Promise<void> {
  await sql`
    insert into day_run (run_id, run_on, started_at, login_id)
    values (${runId}, ${runOn}, ${startedAt}, ${loginId})`.execute(tx);
}

/** Writes down that a daily run has ended, and what it did. */
export async function endRun(
  tx: Queries,
  { runId, endedAt, summary }: { runId: string; endedAt: Temporal.Instant; summary: DaySummary },
): Promise<void> {
  await sql`
    update day_run set ended_at = ${endedAt}, summary = ${JSON.stringify(summary)}::jsonb where run_id = ${runId}
  `.execute(tx);
}
