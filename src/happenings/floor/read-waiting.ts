import { sql } from "kysely";
import type { PromiseOfDay, Untouched } from "#floor/floor";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import { personIdsOf, survivorIdOf } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { isWorkOn } from "#happenings/work/due-entries";
import type { DayAsked } from "./facts-of-figures.ts";

const shownMax = 50;

/**
 * The promises that are due on a day or were broken on it, the broken first, then the largest of each currency, the
 * office's before the others: amounts of two are never compared.
 */
export async function readPromisesOfDay(tx: Queries, { on }: DayAsked): Promise<PromiseOfDay[]> {
  const { rows } = await sql<Omit<PromiseOfDay, "amount"> & { currency: string; minor: bigint }>`
    select p.promise_id as "promiseId", p.debtor_id as "debtorId", d.name as debtor, p.currency, p.amount_minor as minor, p.due_on as "dueOn",
           p.broken_on is not null as "isBroken", l.name as taker
      from (select * from promise_to_pay where due_on = ${on}::date and state = 'open'
             union all
            select * from promise_to_pay where broken_on = ${on}::date) p
      join debtor d using (debtor_id) left join login l on l.login_id = p.login_id
     order by p.broken_on is null, p.currency <> (select currency from office), p.currency, p.amount_minor desc,
              p.promise_id limit ${shownMax}`.execute(tx);
  return rows.map(({ currency, minor, ...rest }) => ({ ...rest, amount: money(storedCurrency(currency), minor) }));
}

/** The debtors of whom something is due with whom nobody did anything for longest, each under who survives their merges. */
export async function readUntouched(tx: Queries, { on, zone }: DayAsked): Promise<Untouched[]> {
  const { rows } = await sql<Untouched>`
    select u.debtor_id as "debtorId", d.name as debtor, d.number, u.next_action as action, u.next_on as "dueOn",
           u.touched_at as "touchedAt", l.name as owner
      from (select distinct on (person.debtor_id) person.debtor_id, k.creditor_id, k.next_action, k.next_on,
                   greatest(k.opened_at, k.last_step_on::timestamp at time zone ${zone},
                            (select max(e.happened_at) from effort e
                              where e.debtor_id = any(${personIdsOf(sql`k.debtor_id`)}))) as touched_at
              from collection_case k
             cross join lateral (select ${survivorIdOf(sql`k.debtor_id`)} as debtor_id) person
             where ${isWorkOn(sql`k`, on)}
             order by person.debtor_id, touched_at desc) u
      join debtor d using (debtor_id)
      left join lateral (
        select s.login_id from assignment s join account a using (debtor_id, account_id)
         where s.debtor_id = any(${personIdsOf(sql`u.debtor_id`)}) and a.creditor_id = u.creditor_id and s.login_id is not null
           and s.from_on <= ${on}::date and (s.until_on is null or s.until_on > ${on}::date) limit 1) s on true
      left join login l using (login_id)
     order by u.touched_at, u.debtor_id limit ${shownMax}`.execute(tx);
  return rows;
}
