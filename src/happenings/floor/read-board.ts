import { sql } from "kysely";
import type { PersonOfDay } from "#floor/floor";
import { storedCurrency } from "#ledger/item";
import { money, type Money } from "#money/money";
import { together, type Queries } from "#platform/database";
import { spanOf } from "#happenings/desk/office-day";
import { isWorkOn } from "#happenings/work/due-entries";

/** A day of the office, from its midnight to the next, and the instant at which one asks. */
export type DayAsked = { readonly on: Temporal.PlainDate; readonly zone: string; readonly now: Temporal.Instant };

/**
 * What everybody did on a day and has still to do. Money counts for whoever took a promise of the account within ninety
 * days, or else for whoever it is assigned to; what is nobody's stands in a row without a name.
 */
export async function readBoard(tx: Queries, asked: DayAsked): Promise<PersonOfDay[]> {
  const [done, promised, collected, due, open, known] = await together(tx, [
    () => readDone(tx, asked),
    () => readPromised(tx, asked),
    () => readCollected(tx, asked),
    () => readDue(tx, asked),
    () => readOpen(tx, asked),
    () => readPeople(tx),
  ]);
  const people = [...known, { loginId: null, name: null, team: null, minutes: null }];
  const rows = people.map((person) => {
    const { loginId } = person;
    const mine = <Row extends { readonly loginId: string | null }>(all: readonly Row[]) =>
      all.filter((row) => row.loginId === loginId);
    const [did] = mine(done);
    const [has] = mine(due);
    const promises = mine(promised);
    const count = (what: "kept" | "broken") => promises.reduce((sum, row) => sum + row[what], 0);
    return {
      ...person,
      worked: did?.worked ?? 0,
      reached: did?.reached ?? 0,
      promised: sums(promises),
      kept: count("kept"),
      broken: count("broken"),
      collected: sums(mine(collected)),
      due: has?.due ?? 0,
      dueMinutes: has?.minutes ?? 0,
      on: mine(open).map(({ debtorId, debtor, since }) => ({ debtorId, debtor, since: since.toString() })),
    };
  });
  return rows.filter((row) => row.loginId !== null || row.due > 0 || hasAny(row));
}

const hasAny = ({ promised, collected, kept, broken }: PersonOfDay) =>
  promised.length > 0 || collected.length > 0 || kept > 0 || broken > 0;

type Sum = { readonly currency: string; readonly minor: bigint };

function sums(rows: readonly Sum[]): Money[] {
  return rows.flatMap(({ currency, minor }) => (minor === 0n ? [] : [money(storedCurrency(currency), minor)]));
}

type Person = Pick<PersonOfDay, "loginId" | "name" | "team" | "minutes">;

async function readPeople(tx: Queries): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select l.login_id as "loginId", l.name, t.name as team, w.minutes
      from login l left join team t using (team_id) left join worker w using (login_id)
     where l.ended_at is null and l.role in ('collector', 'supervisor')
     order by t.name nulls last, l.name, l.login_id`.execute(tx);
  return rows;
}

async function readDone(tx: Queries, { on, zone }: DayAsked) {
  const { from, until } = spanOf(on, zone);
  const { rows } = await sql<{ loginId: string; worked: number; reached: number }>`
    with done as (
      select login_id, debtor_id, coalesce(reached in ('debtor', 'spouse', 'attorney'), false) as is_reached
        from effort
       where happened_at >= ${from} and happened_at < ${until} and login_id is not null and from_whom = 'us'
       union all
      select last_step_by, debtor_id, false from collection_case
       where last_step_on = ${on}::date and last_step_by is not null)
    select login_id as "loginId", count(distinct debtor_id)::integer as worked,
           count(distinct debtor_id) filter (where is_reached)::integer as reached
      from done group by login_id`.execute(tx);
  return rows;
}

async function readPromised(tx: Queries, { on }: DayAsked) {
  const { rows } = await sql<Sum & { loginId: string | null; kept: number; broken: number }>`
    select login_id as "loginId", currency, sum(taken)::bigint as minor, sum(kept)::integer as kept,
           sum(broken)::integer as broken
      from (select login_id, currency, amount_minor as taken, 0 as kept, 0 as broken from promise_to_pay
             where taken_on = ${on}::date and state <> 'withdrawn'
             union all
            select login_id, currency, 0, 1, 0 from promise_to_pay where kept_on = ${on}::date
             union all
            select login_id, currency, 0, 0, 1 from promise_to_pay where broken_on = ${on}::date) p
     group by login_id, currency order by currency`.execute(tx);
  return rows;
}

async function readCollected(tx: Queries, { on, zone }: DayAsked) {
  const { from, until } = spanOf(on, zone);
  const { rows } = await sql<Sum & { loginId: string | null }>`
    select coalesce(t.login_id, a.login_id) as "loginId", p.currency, sum(p.amount_minor)::bigint as minor
      from posting p
      join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id and e.kind = 'payment'
      left join lateral (
        select login_id from promise_to_pay t
         where t.debtor_id = p.debtor_id and t.account_id = p.account_id and t.login_id is not null
           and t.taken_on between ${on.subtract({ days: 90 })}::date and ${on}::date
         order by t.taken_on desc limit 1) t on true
      left join lateral (
        select login_id from assignment s
         where s.debtor_id = p.debtor_id and s.account_id = p.account_id and s.from_on <= ${on}::date
           and (s.until_on is null or s.until_on > ${on}::date) limit 1) a on true
     where p.recorded_at >= ${from} and p.recorded_at < ${until} and p.debit = 'cash'
       and not exists (select from entry r where r.debtor_id = e.debtor_id and r.reverses_id = e.entry_id)
     group by 1, 2 order by 2`.execute(tx);
  return rows;
}

async function readDue(tx: Queries, { on }: DayAsked) {
  const { rows } = await sql<{ loginId: string | null; due: number; minutes: number }>`
    with assigned as materialized (
      select a.debtor_id, a.creditor_id, min(s.login_id::text)::uuid as login_id
        from assignment s join account a using (debtor_id, account_id)
       where s.login_id is not null and s.from_on <= ${on}::date and (s.until_on is null or s.until_on > ${on}::date)
       group by a.debtor_id, a.creditor_id)
    select s.login_id as "loginId", count(*)::integer as due,
           sum(coalesce((k.expected_of ->> 'minutes')::integer, 0))::integer as minutes
      from collection_case k left join assigned s using (debtor_id, creditor_id)
     where ${isWorkOn(sql`k`, on)}
     group by s.login_id`.execute(tx);
  return rows;
}

async function readOpen(tx: Queries, { now }: DayAsked) {
  const { rows } = await sql<{ loginId: string; debtorId: string; debtor: string; since: Temporal.Instant }>`
    select l.login_id as "loginId", l.debtor_id as "debtorId", d.name as debtor, l.taken_at as since
      from worklist_lease l join debtor d using (debtor_id)
     where l.until_at > ${now} order by l.taken_at`.execute(tx);
  return rows;
}
