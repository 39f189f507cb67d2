import { sql } from "kysely";
import type { Act, Purpose } from "#law/law-case";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";
import type { AccountOfAct, NewEffort, NewPermit } from "./efforts.ts";
import type { NonpaymentReason } from "./nonpayment.ts";
import type { RightParty } from "./outcome.ts";
import type { EffortFact } from "./person-facts.ts";
import type { ContactAct, PermitKind, PermitRecord } from "./permit.ts";

/** Writes a permit down, allowed or not, with the accounts that it is about. */
export async function addPermit(tx: Queries, permit: NewPermit): Promise<void> {
  const { debtorId, permitId, window } = permit;
  await sql`
    with added as (
      insert into permit (debtor_id, permit_id, kind, act, point_id, verdict, findings, facts, retry_at, asked_at,
                          login_id, attempts, window_from, window_until)
      values (${debtorId}, ${permitId}, ${permit.kind}, ${permit.act}, ${permit.pointId}, ${permit.verdict},
              ${JSON.stringify(permit.findings)}::jsonb, ${JSON.stringify(permit.facts)}::jsonb, ${permit.retryAt},
              ${permit.askedAt}, ${permit.loginId}, ${permit.attempts}, ${window?.from ?? null}, ${window?.until ?? null})
      returning debtor_id, permit_id)
    insert into permit_account (debtor_id, permit_id, account_debtor_id, account_id)
    select debtor_id, permit_id, account.*
      from added, unnest(${permit.accounts.map((account) => account.debtorId)}::uuid[],
                         ${permit.accounts.map((account) => account.accountId)}::uuid[]) as account`.execute(tx);
}

/** Writes efforts down, any number, each with the accounts that it was about. */
export async function addEfforts(tx: Queries, efforts: readonly NewEffort[]): Promise<void> {
  if (efforts.length === 0) return;
  const about = efforts.flatMap(({ debtorId, effortId, accounts }) =>
    accounts.map((account) => ({
      debtorId,
      effortId,
      accountDebtorId: account.debtorId,
      accountId: account.accountId,
    })),
  );
  await sql`
    with added as (
      insert into effort (debtor_id, effort_id, permit_id, kind, from_whom, point_id, happened_at, attempts, outcome,
                          reached, consent_to_call, login_id, recorded_at, reason, needs_answer, law_verdict,
                          law_findings)
      select "debtorId", "effortId", "permitId", kind, "fromWhom", "pointId", "happenedAt", attempts, outcome,
             reached, "consentToCall", "loginId", "recordedAt", reason, coalesce("needsAnswer", false),
             law ->> 'verdict', law -> 'findings'
        from json_to_recordset(${JSON.stringify(efforts)}::json)
          as new ("debtorId" uuid, "effortId" uuid, "permitId" uuid, kind text, "fromWhom" text, "pointId" uuid,
                  "happenedAt" timestamptz, attempts integer, outcome text, reached text, "consentToCall" boolean,
                  "loginId" uuid, "recordedAt" timestamptz, reason text, "needsAnswer" boolean, law jsonb))
    insert into effort_account (debtor_id, effort_id, account_debtor_id, account_id)
    select "debtorId", "effortId", "accountDebtorId", "accountId"
      from json_to_recordset(${JSON.stringify(about)}::json)
        as new ("debtorId" uuid, "effortId" uuid, "accountDebtorId" uuid, "accountId" uuid)`.execute(tx);
}

/**
 * Brings the planner's numbers up to date after very many efforts were written down: what is asked of them in the same
 * transaction would be planned as if there were none.
 */
export async function weighEfforts(tx: Queries): Promise<void> {
  await sql`analyze effort, effort_account`.execute(tx);
}

/** An effort with the debtors whose it is: with whom it was made, and whose accounts it was about. */
export type EffortOfDebtors = EffortFact & { readonly debtorIds: readonly string[] };

type EffortRow = Omit<EffortOfDebtors, "window"> & {
  readonly windowFrom: Temporal.Instant | null;
  readonly windowUntil: Temporal.Instant | null;
};

type Span = {
  readonly personIds: readonly string[];
  /** Debtors with whom these were one person once: efforts about their accounts were written down there. */
  readonly formerIds: readonly string[];
  readonly since: Temporal.Instant;
};

/** The efforts of persons since an instant, oldest first; and as if they were some, the attempts that are only reserved. */
export async function effortsOf(tx: Queries, { personIds, formerIds, since }: Span): Promise<EffortOfDebtors[]> {
  const { rows } = await sql<EffortRow>`
    select effort_id as "effortId", effort.kind, from_whom as "from", effort.point_id as "pointId",
           happened_at as "happenedAt", effort.attempts, outcome, reached, consent_to_call as "consentToCall",
           null::timestamptz as "windowFrom", null::timestamptz as "windowUntil",
           coalesce((select array_agg(account_id::text order by account_id) from effort_account
                      where effort_account.debtor_id = effort.debtor_id
                        and effort_account.effort_id = effort.effort_id), '{}') as "accountIds",
           array(select effort.debtor_id::text union
                 select account_debtor_id::text from effort_account
                  where effort_account.debtor_id = effort.debtor_id
                    and effort_account.effort_id = effort.effort_id) as "debtorIds"
      from effort
     where (effort.debtor_id = any(${uuids(personIds)})
            or effort.debtor_id = any(${uuids(formerIds)})
               and exists (select from effort_account about
                            where about.debtor_id = effort.debtor_id and about.effort_id = effort.effort_id
                              and about.account_debtor_id = any(${uuids(personIds)})))
       and happened_at >= ${since}
     union all
    select permit.permit_id, permit.act, 'us', permit.point_id, window_from, permit.attempts, null, null, false,
           window_from, window_until,
           array(select account_id::text from permit_account
                  where permit_account.debtor_id = permit.debtor_id
                    and permit_account.permit_id = permit.permit_id order by account_id),
           array(select permit.debtor_id::text union
                 select account_debtor_id::text from permit_account
                  where permit_account.debtor_id = permit.debtor_id and permit_account.permit_id = permit.permit_id)
      from permit
     where permit.kind = 'reserved' and withdrawn_at is null and verdict = 'allow' and window_until >= ${since}
       and (permit.debtor_id = any(${uuids(personIds)})
            or permit.debtor_id = any(${uuids(formerIds)})
               and exists (select from permit_account about
                            where about.debtor_id = permit.debtor_id and about.permit_id = permit.permit_id
                              and about.account_debtor_id = any(${uuids(personIds)})))
       and not exists (select from effort made
                        where made.debtor_id = permit.debtor_id and made.permit_id = permit.permit_id)
     order by "happenedAt", "effortId"`.execute(tx);
  return rows.map(({ windowFrom, windowUntil, ...row }) => ({
    ...row,
    window: windowFrom === null || windowUntil === null ? null : { from: windowFrom, until: windowUntil },
  }));
}

/** A permit as it is found again, with the effort that it is, and the accounts that it is about. */
export type FoundPermit = PermitRecord & {
  readonly debtorId: string;
  readonly permitId: string;
  readonly kind: PermitKind;
  readonly act: ContactAct;
  readonly pointId: string;
  readonly askedAt: Temporal.Instant;
  readonly effortId: string | null;
  readonly accounts: readonly AccountOfAct[];
  /** What it was asked for, and why somebody is asked once more, as the law was told. */
  readonly purpose: Purpose;
  readonly askedAgain: Act["askedAgain"];
};

type PermitRow = Omit<FoundPermit, "window"> & {
  readonly windowFrom: Temporal.Instant | null;
  readonly windowUntil: Temporal.Instant | null;
};

type Wanted = { readonly personIds: readonly string[]; readonly permitId: string };

/** A permit of one person. */
export async function findPermit(tx: Queries, { personIds, permitId }: Wanted): Promise<FoundPermit | undefined> {
  const { rows } = await sql<PermitRow>`
    select permit.debtor_id as "debtorId", permit.permit_id as "permitId", permit.kind, act, permit.point_id as "pointId",
           verdict, asked_at as "askedAt", withdrawn_at as "withdrawnAt", window_from as "windowFrom",
           window_until as "windowUntil", effort_id as "effortId", outcome,
           coalesce(facts -> 'act' ->> 'purpose', 'collect') as purpose, facts -> 'act' ->> 'askedAgain' as "askedAgain",
           (select json_agg(json_build_object('debtorId', account_debtor_id, 'accountId', account_id))
              from permit_account
             where permit_account.debtor_id = permit.debtor_id and permit_account.permit_id = permit.permit_id
           ) as accounts
      from permit left join effort
        on effort.debtor_id = permit.debtor_id and effort.permit_id = permit.permit_id and effort.kind = permit.act
     where permit.debtor_id = any(${personIds}::uuid[]) and permit.permit_id = ${permitId}`.execute(tx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { windowFrom, windowUntil, ...permit } = row;
  const window = windowFrom === null || windowUntil === null ? null : { from: windowFrom, until: windowUntil };
  return { ...permit, window };
}

type PermitRef = { readonly debtorId: string; readonly permitId: string };

type Withdrawing = { readonly at: Temporal.Instant; readonly because: string };

/** Takes permits back, any number. They stay on record; their efforts go, for they never happened. */
export async function withdrawPermits(
  tx: Queries,
  permits: readonly PermitRef[],
  { at, because }: Withdrawing,
): Promise<void> {
  if (permits.length === 0) return;
  const [debtors, ids] = [permits.map(({ debtorId }) => debtorId), permits.map(({ permitId }) => permitId)];
  const given = sql`unnest(${uuids(debtors)}, ${uuids(ids)}) as given (debtor_id, permit_id)`;
  await sql`
    update permit set withdrawn_at = ${at}, withdrawn_because = ${because}
      from ${given}
     where permit.debtor_id = given.debtor_id and permit.permit_id = given.permit_id`.execute(tx);
  await sql`
    delete from effort_account using effort, ${given}
     where effort.debtor_id = given.debtor_id and effort.permit_id = given.permit_id
       and effort_account.debtor_id = effort.debtor_id and effort_account.effort_id = effort.effort_id`.execute(tx);
  await sql`
    delete from effort using ${given}
     where effort.debtor_id = given.debtor_id and effort.permit_id = given.permit_id`.execute(tx);
}

type Happened = { readonly debtorId: string; readonly permitId: string; readonly at: Temporal.Instant };

/** Says when what a permit was given for was done: it counts from then. */
export async function effortHappened(tx: Queries, { debtorId, permitId, at }: Happened): Promise<void> {
  await sql`
    update effort set happened_at = ${at} where debtor_id = ${debtorId} and permit_id = ${permitId}`.execute(tx);
}

type Reported = {
  readonly debtorId: string;
  readonly effortId: string;
  readonly outcome: string;
  readonly reached: string;
  readonly reason: NonpaymentReason | null;
};

/** Puts what came of an attempt on its record. */
export async function recordOutcome(tx: Queries, reported: Reported): Promise<void> {
  const { debtorId, effortId, outcome, reached, reason } = reported;
  await sql`
    update effort set outcome = ${outcome}, reached = ${reached}, reason = ${reason}
     where debtor_id = ${debtorId} and effort_id = ${effortId}`.execute(tx);
}

type Check = RightParty & {
  readonly debtorId: string;
  readonly effortId: string;
  readonly checkedAt: Temporal.Instant;
  readonly loginId: string | null;
};

/** Keeps what was asked to know the person on the line, and whether it matched. */
export async function addRightPartyCheck(tx: Queries, check: Check): Promise<void> {
  await sql`
    insert into right_party_check (debtor_id, effort_id, asked, matched, checked_at, login_id)
    values (${check.debtorId}, ${check.effortId}, ${check.asked}::text[], ${check.matched}, ${check.checkedAt},
            ${check.loginId})`.execute(tx);
}
