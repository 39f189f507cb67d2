import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { Recorded } from "#contact/take-back";

type Wanted = { readonly personIds: readonly string[]; readonly effortId: string };

/** An effort as it is found again, to be taken back. */
export type FoundEffort = Recorded & {
  readonly debtorId: string;
  readonly effortId: string;
  readonly pointId: string | null;
};

/** An effort of one person. */
export async function findEffort(tx: Queries, { personIds, effortId }: Wanted): Promise<FoundEffort | undefined> {
  const { rows } = await sql<FoundEffort>`
    select debtor_id as "debtorId", effort_id as "effortId", permit_id as "permitId", kind, outcome,
           login_id as "loginId", point_id as "pointId",
           exists (select from permit p where p.debtor_id = effort.debtor_id and p.permit_id = effort.permit_id
                                          and p.kind = 'reserved') as "isReserved"
      from effort where debtor_id = any(${personIds}::uuid[]) and effort_id = ${effortId}`.execute(tx);
  return rows[0];
}

export type TakingBack = {
  readonly takenBackId: string;
  readonly effort: FoundEffort;
  readonly what: "effort" | "outcome";
  readonly because: string;
  readonly loginId: string;
  readonly at: Temporal.Instant;
};

/**
 * Takes an effort back, or the outcome of one, with the conversation that was counted besides. What it was is kept
 * whole; it counts no longer anywhere, for it never happened.
 */
export async function takeBack(tx: Queries, { takenBackId, effort, what, ...by }: TakingBack): Promise<void> {
  const { debtorId, effortId } = effort;
  await sql`
    with concerned as (${concerned(effort)})
    insert into taken_back (debtor_id, taken_back_id, effort_id, was, because, login_id, taken_back_at)
    select ${debtorId}, ${takenBackId}, ${effortId},
           jsonb_agg(to_jsonb(e) || jsonb_build_object(
             'accounts', (select jsonb_agg(jsonb_build_object('debtorId', a.account_debtor_id, 'accountId', a.account_id))
                            from effort_account a where a.debtor_id = e.debtor_id and a.effort_id = e.effort_id),
             'check', (select to_jsonb(k) from right_party_check k
                        where k.debtor_id = e.debtor_id and k.effort_id = e.effort_id)) order by e.effort_id),
           ${by.because}, ${by.loginId}, ${by.at}
      from concerned e`.execute(tx);
  await sql`
    delete from right_party_check where debtor_id = ${debtorId} and effort_id = ${effortId}`.execute(tx);
  // What was counted besides goes first: it is found by the effort that it belongs to.
  await removeEfforts(
    tx,
    sql`select effort_id from (${concerned(effort)}) as e where effort_id <> ${effortId}`,
    debtorId,
  );
  if (what === "effort") {
    await removeEfforts(tx, sql`select ${effortId}::uuid`, debtorId);
    return;
  }
  await sql`
    update effort set outcome = null, reached = null, reason = null
     where debtor_id = ${debtorId} and effort_id = ${effortId}`.execute(tx);
}

/** The effort and the conversation that was written down in the same moment as part of it. */
function concerned({ debtorId, effortId }: FoundEffort) {
  return sql`
    select e.* from effort main join effort e on e.debtor_id = main.debtor_id
       and (e.effort_id = main.effort_id
            or main.kind <> 'conversation' and e.kind = 'conversation' and e.happened_at = main.happened_at
               and e.from_whom = main.from_whom and e.permit_id is not distinct from main.permit_id
               and (main.permit_id is not null or e.recorded_at = main.recorded_at))
     where main.debtor_id = ${debtorId} and main.effort_id = ${effortId}`;
}

async function removeEfforts(tx: Queries, effortIds: ReturnType<typeof sql>, debtorId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`select effort_id as id from (${effortIds}) as gone (effort_id)`.execute(
    tx,
  );
  const ids = rows.map(({ id }) => id);
  await sql`delete from effort_account where debtor_id = ${debtorId} and effort_id = any(${ids}::uuid[])`.execute(tx);
  await sql`delete from effort where debtor_id = ${debtorId} and effort_id = any(${ids}::uuid[])`.execute(tx);
}

type Answering = {
  readonly personIds: readonly string[];
  readonly accountIds: readonly string[];
  readonly at: Temporal.Instant;
};

/** What came in about these accounts and waited is answered now. */
export async function markAnswered(tx: Queries, { personIds, accountIds, at }: Answering): Promise<void> {
  await sql`
    update effort e set answered_at = ${at}
     where e.debtor_id = any(${personIds}::uuid[]) and e.needs_answer and e.answered_at is null
       and exists (select from effort_account a where a.debtor_id = e.debtor_id and a.effort_id = e.effort_id
                      and a.account_id = any(${accountIds}::uuid[]))`.execute(tx);
}
