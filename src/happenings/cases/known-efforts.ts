import { sql } from "kysely";
import { uuids } from "#platform/binary-lists";
import type { NonpaymentReason } from "#contact/nonpayment";
import type { Queries } from "#platform/database";
import type { Asked } from "./known-of-debtors.ts";

export type KnownEffort = {
  readonly account_id: string;
  /** Of a call that was answered, the call. */
  readonly effort_id: string;
  readonly at: Temporal.Instant;
  readonly on: Temporal.PlainDate;
  readonly reached: boolean;
  readonly login_id: string | null;
};

/**
 * Calls of ours and conversations of either side about the accounts of these debtors, newest first, also those at a door
 * or a counter; what was not dialled never happened.
 */
export async function knownEfforts(tx: Queries, { persons, zone, since }: Asked): Promise<KnownEffort[]> {
  const { rows } = await sql<KnownEffort>`
    select b.account_id, e.happened_at as at, (e.happened_at at time zone ${zone})::date as on,
           bool_or(e.kind = 'conversation' or coalesce(e.reached in ('debtor', 'spouse'), false)) as reached,
           (array_agg(e.effort_id order by e.kind = 'conversation', e.effort_id))[1] as effort_id,
           (array_agg(e.login_id))[1] as login_id
      from ${persons.relation} as person
      join effort e on e.debtor_id = person.person_id and e.debtor_id = any(${persons.ids}) and e.happened_at >= ${since}
                   and (e.kind = 'conversation' or e.kind = 'call' and e.from_whom = 'us'
                        or e.kind = 'visit' and e.reached in ('debtor', 'spouse'))
      join effort_account b on b.debtor_id = e.debtor_id and b.effort_id = e.effort_id
                           and b.account_debtor_id = person.debtor_id
      left join permit p on p.debtor_id = e.debtor_id and p.permit_id = e.permit_id
     where p.withdrawn_at is null
     group by b.account_id, e.happened_at
     order by e.happened_at desc
  `.execute(tx);
  return rows;
}

/** An account of a case that did not climb yet; without one where none is open. */
export type Beginning = {
  readonly debtorId: string;
  readonly accountId: string;
  readonly caseId: string | null;
};

export type KnownAsking = { readonly account_id: string; readonly on: Temporal.PlainDate };

/** When somebody last called, wrote or spoke about these accounts before their cases were opened. */
export async function knownAskings(
  tx: Queries,
  beginning: readonly Beginning[],
  { persons, zone }: Pick<Asked, "persons" | "zone">,
): Promise<KnownAsking[]> {
  const accounts = uuids(beginning.map(({ accountId }) => accountId));
  const { rows } = await sql<KnownAsking>`
    select b.account_id, max((e.happened_at at time zone ${zone})::date) as on
      from ${persons.relation} as person
      join effort e on e.debtor_id = person.person_id and e.debtor_id = any(${persons.ids})
                   and (e.from_whom = 'us' or e.kind = 'conversation')
      join effort_account b on b.debtor_id = e.debtor_id and b.effort_id = e.effort_id
                           and b.account_debtor_id = person.debtor_id
      join unnest(${accounts}, ${uuids(beginning.map(({ caseId }) => caseId))}) as begun (account_id, case_id)
           on begun.account_id = b.account_id
      left join collection_case c on c.debtor_id = b.account_debtor_id and c.case_id = begun.case_id
      left join permit p on p.debtor_id = e.debtor_id and p.permit_id = e.permit_id
     where p.withdrawn_at is null and (c.opened_at is null or e.happened_at < c.opened_at)
     group by b.account_id
  `.execute(tx);
  return rows;
}

export type KnownReason = {
  readonly account_id: string;
  readonly kind: NonpaymentReason;
  readonly at: Temporal.Instant;
  readonly on: Temporal.PlainDate;
};

/** Why the accounts of these debtors are not paid, as it was last told of each. */
export async function knownReasons(tx: Queries, { persons, zone }: Asked): Promise<KnownReason[]> {
  const { rows } = await sql<KnownReason>`
    select distinct on (b.account_id) b.account_id, e.reason as kind, e.happened_at as at,
           (e.happened_at at time zone ${zone})::date as on
      from ${persons.relation} as person
      join effort e on e.debtor_id = person.person_id and e.debtor_id = any(${persons.ids}) and e.reason is not null
      join effort_account b on b.debtor_id = e.debtor_id and b.effort_id = e.effort_id
                           and b.account_debtor_id = person.debtor_id
     order by b.account_id, e.happened_at desc
  `.execute(tx);
  return rows;
}

export type KnownReply = {
  readonly account_id: string;
  readonly kind: string;
  readonly at: Temporal.Instant;
  readonly on: Temporal.PlainDate;
};

/** That an effort `e` waits for an answer: whatever a person said or wrote to its debtor since is the answer. */
export const waitsForAnswer = sql`e.needs_answer and e.answered_at is null
  and not exists (select from effort ours
                   where ours.debtor_id = e.debtor_id and ours.from_whom = 'us' and ours.login_id is not null
                     and ours.kind in ('conversation', 'letter', 'email', 'text', 'visit')
                     and ours.happened_at > e.happened_at)`;

/** What came in about the accounts of these debtors and waits for an answer, oldest first. */
export async function knownReplies(tx: Queries, { persons, zone }: Asked): Promise<KnownReply[]> {
  const { rows } = await sql<KnownReply>`
    select b.account_id, e.kind, e.happened_at as at, (e.happened_at at time zone ${zone})::date as on
      from ${persons.relation} as person
      join effort e on e.debtor_id = person.person_id and e.debtor_id = any(${persons.ids}) and ${waitsForAnswer}
      join effort_account b on b.debtor_id = e.debtor_id and b.effort_id = e.effort_id
                           and b.account_debtor_id = person.debtor_id
     order by e.happened_at, b.account_id
  `.execute(tx);
  return rows;
}
