import { sql, type RawBuilder } from "kysely";
import { agingBuckets, bucketDays } from "#ledger/aging";
import { limitsInForce, overLimit, pendingByCreditor } from "./credit-facts.ts";

/** The day and the instant that facts are of, and the zone in which an instant has its day. */
export type AsOfDay = {
  readonly today: Temporal.PlainDate;
  readonly now: Temporal.Instant;
  readonly zone: string;
};

/**
 * What is known of debtors beyond their own row, each fact as a relation over `person (debtor_id, member_id)`: who is
 * asked about, and every debtor who was merged into them. A list reads only those that it shows, sorts or filters by. A
 * fact of a debtor is joined by `debtor_id`; one of a line by `currency` as well.
 */
const known = {
  owing: { of: "debtor", reads: owing },
  accounts: { of: "debtor", reads: accounts },
  paid: { of: "debtor", reads: paid },
  contacted: { of: "debtor", reads: contacted },
  working: { of: "debtor", reads: working },
  snoozed: { of: "debtor", reads: snoozed },
  assigned: { of: "debtor", reads: assigned },
  promised: { of: "debtor", reads: promised },
  promises: { of: "line", reads: promises },
  disputed: { of: "debtor", reads: disputed },
  held: { of: "debtor", reads: held },
  stopped: { of: "debtor", reads: stopped },
  located: { of: "debtor", reads: located },
  reached: { of: "debtor", reads: reached },
  limits: { of: "line", reads: ({ today }: AsOfDay) => sumOf(limitsInForce(today), sql`amount_minor`) },
  pending: { of: "line", reads: () => sumOf(pendingByCreditor, sql`minor`) },
  over: { of: "debtor", reads: overLimit },
} as const;

export type FactName = keyof typeof known;

/** What is owed by age is a part of what is owed, summed up only where it is needed. */
export type Fact = FactName | "aged";

type Reading = {
  readonly of: "debtor" | "line";
  readonly reads: (on: AsOfDay, needs: readonly Fact[]) => RawBuilder<unknown>;
};

export const facts: Readonly<Record<FactName, Reading>> = known;

function owing({ today }: AsOfDay, needs: readonly string[]) {
  const byAge = needs.includes("aged") ? sql`, ${minorsByAge(today)} as minors` : sql``;
  return sql`
    select p.debtor_id, i.currency, sum(i.open_minor)::bigint as open_minor, min(i.due_on) as oldest_on,
           coalesce(sum(i.open_minor) filter (where i.due_on < ${today}::date), 0)::bigint as past_due_minor ${byAge}
      from person p join open_due i on i.debtor_id = p.member_id group by p.debtor_id, i.currency`;
}

function minorsByAge(today: Temporal.PlainDate) {
  const sums = bucketDays(today, agingBuckets).map(
    ({ from, to }) => sql`coalesce(sum(i.open_minor) filter (
      where coalesce(i.due_on, 'infinity') between ${from ?? "-infinity"}::date and ${to ?? "infinity"}::date), 0)`,
  );
  return sql`array[${sql.join(sums)}]::bigint[]`;
}

function accounts({ zone }: AsOfDay) {
  return sql`
    select p.debtor_id, array_agg(distinct a.creditor_id) as creditor_ids,
           string_agg(distinct c.name, ', ' order by c.name) as creditors,
           (min(a.opened_at) at time zone ${zone})::date as opened_on
      from person p join account a on a.debtor_id = p.member_id join creditor c on c.creditor_id = a.creditor_id
     group by p.debtor_id`;
}

/** When a payment came last that still stands: one that was reversed whole never came. */
function paid() {
  return sql`
    select p.debtor_id, max(c.received_on) as paid_on
      from person p join credit c on c.debtor_id = p.member_id
     where c.kind = 'payment'
       and not exists (select from entry e
                         join posting o on o.debtor_id = e.debtor_id and o.entry_id = e.entry_id
                        where e.kind = 'reversal' and o.debtor_id = c.debtor_id and o.credit_id = c.credit_id
                          and o.debit = 'unapplied' and o.credit in ('cash', 'source'))
     group by p.debtor_id`;
}

function contacted({ zone }: AsOfDay) {
  return sql`
    select p.debtor_id, (max(e.happened_at) at time zone ${zone})::date as contacted_on
      from person p join effort e on e.debtor_id = p.member_id group by p.debtor_id`;
}

/** The first of the next steps: a debtor has one with each creditor. */
function working() {
  return sql`
    select distinct on (p.debtor_id) p.debtor_id, k.next_action, k.next_on
      from person p join collection_case k on k.debtor_id = p.member_id
     where k.closed_at is null order by p.debtor_id, k.next_on, k.case_id`;
}

function snoozed({ now, zone }: AsOfDay) {
  return sql`
    select p.debtor_id, (max(s.until_at) at time zone ${zone})::date as until_on
      from person p join snooze s on s.debtor_id = p.member_id
     where s.ended_at is null and s.until_at > ${now} group by p.debtor_id`;
}

function assigned({ today }: AsOfDay) {
  return sql`
    select p.debtor_id, array_agg(distinct coalesce(a.login_id, a.team_id)) as holder_ids,
           string_agg(distinct coalesce(l.name, t.name), ', ' order by coalesce(l.name, t.name)) as names
      from person p join assignment a on a.debtor_id = p.member_id
      left join login l on l.login_id = a.login_id
      left join team t on t.team_id = a.team_id
     where a.from_on <= ${today}::date and (a.until_on is null or a.until_on > ${today}::date)
     group by p.debtor_id`;
}

function promised() {
  return sql`
    select p.debtor_id, min(o.due_on) as due_on
      from person p join promise_to_pay o on o.debtor_id = p.member_id where o.state = 'open' group by p.debtor_id`;
}

function promises() {
  return sql`
    select p.debtor_id, o.currency, sum(o.amount_minor)::bigint as minor
      from person p join promise_to_pay o on o.debtor_id = p.member_id
     where o.state = 'open' group by p.debtor_id, o.currency`;
}

function disputed() {
  return sql`
    select distinct p.debtor_id from person p join dispute o on o.debtor_id = p.member_id where o.resolved_on is null`;
}

function held() {
  return sql`
    select distinct p.debtor_id from person p join credit_hold h on h.debtor_id = p.member_id where h.lifted_at is null`;
}

function stopped() {
  return sql`
    select distinct p.debtor_id from person p join person_stop s on s.debtor_id = p.member_id where s.lifted_at is null`;
}

function located() {
  return sql`
    select p.debtor_id, array_agg(distinct c.state) as states
      from person p join contact_point c on c.debtor_id = p.member_id
     where c.until_at is null and c.state is not null group by p.debtor_id`;
}

function reached() {
  return sql`
    select p.debtor_id, bool_or(c.kind in ('mobile', 'landline', 'voip', 'work-phone')) as by_phone,
           bool_or(c.kind in ('email', 'work-email')) as by_email
      from person p join contact_point c on c.debtor_id = p.member_id where c.until_at is null group by p.debtor_id`;
}

function sumOf(relation: RawBuilder<unknown>, minor: RawBuilder<unknown>) {
  return sql`
    select debtor_id, currency, sum(${minor})::bigint as minor from (${relation}) as each group by debtor_id, currency`;
}
