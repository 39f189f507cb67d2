import { sql } from "kysely";
import { uuids } from "#platform/binary-lists";
import type { Currency } from "#money/money";
import { neverLeft } from "#letters/letter";
import { statementName } from "#letters/statement";
import { leadsNowhere } from "#parties/address-stop";
import { ownRoles } from "#parties/own-people";
import { isWrittenTo } from "#parties/people/store";
import type { Persons } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { CaseFacts, Reach } from "#strategy/case-facts";
import type { FactsAsked } from "#strategy/facts-asked";

/** Whose calls, letters, stops and numbers are asked for, on which clock, and since when. */
export type Asked = {
  readonly debtorIds: readonly string[];
  /** All who are the same person as one of them. */
  readonly persons: Persons;
  readonly zone: string;
  readonly since: Temporal.Instant;
};

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

export type KnownWriting = {
  readonly debtor_id: string;
  readonly creditor_id: string;
  /** The newest statement of the last weeks. */
  readonly stated_on: Temporal.PlainDate | null;
  /** The newest letter or e-mail that is no statement, at any time. */
  readonly written_on: Temporal.PlainDate | null;
  readonly template: string | null;
};

/**
 * When each person was last written to about what they owe a creditor, and what: of the letters that were written down
 * and not stopped the statements, and where they are asked for all others, with what a person says was written elsewhere.
 */
export async function knownWritings(
  tx: Queries,
  { persons, zone, since }: Asked,
  { written }: Pick<FactsAsked, "written">,
): Promise<KnownWriting[]> {
  const isStatement = sql`template = ${statementName} and planned_at >= ${since}`;
  const { rows } = await sql<KnownWriting>`
    select debtor_id, creditor_id, max(on_day) filter (where is_statement) as stated_on,
           max(on_day) filter (where not is_statement) as written_on,
           (array_agg(template order by at desc) filter (where not is_statement))[1] as template
      from (select person.debtor_id, letter.creditor_id, template, planned_at as at,
                   template = ${statementName} as is_statement, (planned_at at time zone ${zone})::date as on_day
              from ${persons.relation} as person
              join letter on letter.debtor_id = person.person_id and letter.debtor_id = any(${persons.ids})
             where state <> all(${neverLeft}::text[])
               and (${written ? sql`${isStatement} or template <> ${statementName}` : isStatement})
             ${written ? sql`union all ${writtenElsewhere({ persons, zone })}` : sql``}) as writing
     group by debtor_id, creditor_id
  `.execute(tx);
  return rows;
}

/** Letters and e-mails of which a person told: what Dunlin sends has a permit. */
function writtenElsewhere({ persons, zone }: Pick<Asked, "persons" | "zone">) {
  return sql`
    select person.debtor_id, a.creditor_id, null, e.happened_at, false, (e.happened_at at time zone ${zone})::date
      from ${persons.relation} as person
      join effort e on e.debtor_id = person.person_id and e.debtor_id = any(${persons.ids})
                   and e.from_whom = 'us' and e.kind in ('letter', 'email') and e.permit_id is null
      join effort_account b on b.debtor_id = e.debtor_id and b.effort_id = e.effort_id
                           and b.account_debtor_id = person.debtor_id
      join account a on a.debtor_id = b.account_debtor_id and a.account_id = b.account_id`;
}

export type KnownHold = { readonly debtor_id: string; readonly creditor_id: string };

/** With whom the credit of each person is on hold, as one of the debtors whom they are. */
export async function knownHolds(tx: Queries, { persons }: Pick<Asked, "persons">): Promise<KnownHold[]> {
  const { rows } = await sql<KnownHold>`
    select distinct person.debtor_id, h.creditor_id
      from ${persons.relation} as person
      join credit_hold h on h.debtor_id = person.person_id and h.debtor_id = any(${persons.ids})
     where h.lifted_at is null
  `.execute(tx);
  return rows;
}

export type KnownStop = {
  readonly debtor_id: string;
  readonly account_id: string | null;
  readonly kind: string;
  readonly received_on: Temporal.PlainDate;
  /** Of a refusal the one medium that is refused, and the one number or address at which it is. */
  readonly medium: string | null;
  readonly point_id: string | null;
};

/**
 * Stops in force of these kinds, of these debtors or of who is the same person, oldest first; of what is refused until a
 * day what stands today.
 */
export async function knownStops(
  tx: Queries,
  { persons }: Pick<Asked, "persons">,
  { kinds, today }: { readonly kinds: readonly string[]; readonly today: Temporal.PlainDate },
): Promise<KnownStop[]> {
  const { rows } = await sql<KnownStop>`
    select person.debtor_id, s.account_id, s.kind, s.received_on, s.facts ->> 'medium' as medium,
           s.facts ->> 'pointId' as point_id
      from ${persons.relation} as person
      join person_stop s on s.debtor_id = person.person_id and s.debtor_id = any(${persons.ids})
     where s.lifted_at is null and s.kind = any(${kinds}::text[])
       and coalesce((s.facts ->> 'until')::date >= ${today}, true)
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

/** What somebody refused: a medium or all of them, at one number or address or at any. */
export type KnownRefusal = Pick<KnownStop, "debtor_id" | "medium" | "point_id">;

type Reaching = Readonly<Record<keyof CaseFacts["reach"], boolean>>;

/**
 * Whether a debtor, or who is the same person, has a number and addresses that nothing is known against, and did not ask
 * us not to use them. What is stopped is found from the addresses of all, once: hardly any is.
 */
export async function knownReach(
  tx: Queries,
  { persons }: Pick<Asked, "persons">,
  refusals: readonly KnownRefusal[],
): Promise<(debtorId: string) => CaseFacts["reach"]> {
  const atPoints = refusals.flatMap(({ medium, point_id: id }) => (id === null || !reachedBy(medium) ? [] : [id]));
  const { rows } = await sql<Reaching & { readonly debtor_id: string; readonly is_refused: boolean }>`
    with point as materialized (
      select p.debtor_id, p.kind, p.normalised, ${isWrittenTo} as is_written_to,
             p.point_id = any(${uuids(atPoints)}) as is_refused
        from contact_point p
        left join related_person r on r.debtor_id = p.debtor_id and r.relation_id = p.relation_id
       where p.debtor_id = any(${persons.ids}) and until_at is null
         and (p.relation_id is null
              or r.role = any(${ownRoles}::text[])
                 and exists (select from debtor d where d.debtor_id = p.debtor_id and d.kind = 'business'))),
    stopped as materialized (
      select normalised, bool_or(s.kind = any(${leadsNowhere}::text[])) as leads_nowhere,
             bool_or(s.kind in ('opt-out', 'led-to-disclosure')) as takes_no_email
        from point join address_stop s using (normalised)
       where s.lifted_at is null
       group by normalised)
    select debtor_id, is_refused, bool_or(kind in ('mobile', 'landline', 'voip', 'work-phone')) as call,
           bool_or(kind in ('home', 'work') and is_written_to) as letter,
           bool_or(kind in ('email', 'work-email') and is_written_to
                   and takes_no_email is not true) as email
      from point left join stopped using (normalised)
     where leads_nowhere is not true
     group by debtor_id, is_refused
  `.execute(tx);
  const held = Map.groupBy(rows, (row) => row.debtor_id);
  const refusedBy = Map.groupBy(
    refusals.filter((refusal) => refusal.point_id === null),
    (refusal) => refusal.debtor_id,
  );
  return (debtorId) => {
    const known = persons.of(debtorId).flatMap((personId) => held.get(personId) ?? []);
    const refused = refusedBy.get(debtorId) ?? [];
    const reach = (by: keyof Reaching): Reach => {
      if (refused.some(({ medium }) => medium === null || medium === by)) return "refused";
      const points = known.filter((row) => row[by]);
      if (points.length === 0) return "missing";
      return points.every(({ is_refused: isRefused }) => isRefused) ? "refused" : "there";
    };
    return { call: reach("call"), letter: reach("letter"), email: reach("email") };
  };
}

/** Whether a step of a ladder reaches anybody by what is refused: the refusal of texts to a number leaves its calls. */
function reachedBy(medium: string | null): boolean {
  return medium === null || medium === "call" || medium === "letter" || medium === "email";
}
