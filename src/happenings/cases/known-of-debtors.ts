import { sql } from "kysely";
import { uuids } from "#platform/binary-lists";
import type { NonpaymentReason } from "#contact/nonpayment";
import type { Currency } from "#money/money";
import { statementName } from "#letters/statement";
import { leadsNowhere } from "#parties/address-stop";
import { ownRoles } from "#parties/own-people";
import type { Persons } from "#parties/person/store";
import type { Queries } from "#platform/database";

/** Whose calls, letters, stops and numbers are asked for, on which clock, and since when. */
export type Asked = {
  readonly debtorIds: readonly string[];
  /** All who are the same person as one of them. */
  readonly persons: Persons;
  readonly zone: string;
  readonly since: Temporal.Instant;
};

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

export type KnownPromise = {
  readonly account_id: string;
  readonly currency: Currency;
  readonly amount_minor: bigint;
  readonly due_on: Temporal.PlainDate;
  readonly broken_on: Temporal.PlainDate | null;
};

/** The open promises of these debtors, and those broken since: newest first. */
export async function knownPromises(tx: Queries, { debtorIds, zone, since }: Asked): Promise<KnownPromise[]> {
  const { rows } = await sql<KnownPromise>`
    select account_id, currency, amount_minor, due_on, broken_on
      from promise_to_pay
     where debtor_id = any(${uuids(debtorIds)})
       and (state = 'open' or state = 'broken' and broken_on >= (${since}::timestamptz at time zone ${zone})::date)
     order by due_on desc
  `.execute(tx);
  return rows;
}

export type KnownLetter = {
  readonly debtor_id: string;
  readonly creditor_id: string;
  readonly on: Temporal.PlainDate;
  readonly because: string;
};

/** Letters that were refused when they were to leave, newest first, with the reason. */
export async function knownRefusedLetters(tx: Queries, { debtorIds, zone, since }: Asked): Promise<KnownLetter[]> {
  const { rows } = await sql<KnownLetter>`
    select debtor_id, creditor_id, (decided_at at time zone ${zone})::date as on, trouble as because
      from letter
     where debtor_id = any(${uuids(debtorIds)}) and state in ('refused', 'failed') and decided_at >= ${since}
     order by decided_at desc
  `.execute(tx);
  return rows;
}

export type KnownStatement = {
  readonly debtor_id: string;
  readonly creditor_id: string;
  readonly on: Temporal.PlainDate;
};

/** When the newest statement to each person about what they owe a creditor was written down, that was not stopped. */
export async function knownStatements(tx: Queries, { persons, zone, since }: Asked): Promise<KnownStatement[]> {
  const { rows } = await sql<KnownStatement>`
    select person.debtor_id, letter.creditor_id, max((planned_at at time zone ${zone})::date) as on
      from ${persons.relation} as person
      join letter on letter.debtor_id = person.person_id and letter.debtor_id = any(${persons.ids})
     where template = ${statementName} and planned_at >= ${since} and state not in ('refused', 'failed', 'withdrawn')
     group by person.debtor_id, letter.creditor_id
  `.execute(tx);
  return rows;
}

export type KnownStop = {
  readonly debtor_id: string;
  readonly account_id: string | null;
  readonly kind: string;
  readonly received_on: Temporal.PlainDate;
};

/** Stops in force of these kinds, of these debtors or of who is the same person, oldest first. */
export async function knownStops(
  tx: Queries,
  { persons }: Pick<Asked, "persons">,
  kinds: readonly string[],
): Promise<KnownStop[]> {
  const { rows } = await sql<KnownStop>`
    select person.debtor_id, s.account_id, s.kind, s.received_on
      from ${persons.relation} as person
      join person_stop s on s.debtor_id = person.person_id and s.debtor_id = any(${persons.ids})
     where s.lifted_at is null and s.kind = any(${kinds}::text[])
     order by s.received_on
  `.execute(tx);
  return rows;
}

export type KnownPause = {
  readonly debtor_id: string;
  readonly creditor_id: string | null;
  readonly account_id: string | null;
  readonly until_on: Temporal.PlainDate;
  readonly because: string;
};

/** The pauses of these debtors, or of who is the same person, that hold today, the longest first; those of items apart. */
export async function knownPauses(
  tx: Queries,
  { persons }: Pick<Asked, "persons">,
  today: Temporal.PlainDate,
): Promise<KnownPause[]> {
  const { rows } = await sql<KnownPause>`
    select person.debtor_id, p.creditor_id, p.account_id, p.until_on, p.because
      from ${persons.relation} as person
      join pause p on p.debtor_id = person.person_id and p.debtor_id = any(${persons.ids})
     where p.item_id is null and p.ended_at is null and p.until_on >= ${today}
     order by p.until_on desc
  `.execute(tx);
  return rows;
}

export type KnownReach = {
  readonly debtor_id: string;
  readonly call: boolean;
  readonly letter: boolean;
  readonly email: boolean;
};

/** Whether these debtors, or who is the same person, have a number and addresses that nothing is known against. */
export async function knownReach(tx: Queries, { persons }: Pick<Asked, "persons">): Promise<KnownReach[]> {
  const { rows } = await sql<KnownReach>`
    select person.debtor_id, bool_or(p.kind in ('mobile', 'landline', 'voip', 'work-phone')) as call,
           bool_or(p.kind in ('home', 'work') and p.relation_id is null) as letter,
           bool_or(p.kind in ('email', 'work-email') and p.relation_id is null
                   and not exists (select from address_stop s
                                    where s.normalised = p.normalised and s.lifted_at is null
                                      and s.kind in ('opt-out', 'led-to-disclosure'))) as email
      from ${persons.relation} as person
      join contact_point p on p.debtor_id = person.person_id and p.debtor_id = any(${persons.ids})
      left join related_person r on r.debtor_id = p.debtor_id and r.relation_id = p.relation_id
     where until_at is null and (p.relation_id is null or r.role = any(${ownRoles}::text[]))
       and not exists (select from address_stop s
                        where s.normalised = p.normalised and s.lifted_at is null
                          and s.kind = any(${leadsNowhere}::text[]))
     group by person.debtor_id
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

/**
 * What came in about the accounts of these debtors and waits for an answer, oldest first. Whatever a person said or wrote
 * to them since is the answer.
 */
export async function knownReplies(tx: Queries, { persons, zone }: Asked): Promise<KnownReply[]> {
  const { rows } = await sql<KnownReply>`
    select b.account_id, e.kind, e.happened_at as at, (e.happened_at at time zone ${zone})::date as on
      from ${persons.relation} as person
      join effort e on e.debtor_id = person.person_id and e.debtor_id = any(${persons.ids}) and e.needs_answer and e.answered_at is null
      join effort_account b on b.debtor_id = e.debtor_id and b.effort_id = e.effort_id
                           and b.account_debtor_id = person.debtor_id
     where not exists (select from effort ours
                        where ours.debtor_id = e.debtor_id and ours.from_whom = 'us' and ours.login_id is not null
                          and ours.kind in ('conversation', 'letter', 'email', 'text', 'visit')
                          and ours.happened_at > e.happened_at)
     order by e.happened_at, b.account_id
  `.execute(tx);
  return rows;
}
