import { sql, type RawBuilder } from "kysely";
import type { OpenPromise, OwedPart } from "#reports/forecast/known";
import { survivors } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { contestedItems, endedPersons, openCredits, owedParts, pausesThen, type Making } from "./owed.ts";
import { promisesWithMoney } from "./promised.ts";

const ofItem = sql`partition by o.debtor_id, o.item_id order by o.due_on, o.number`;
const ofAccount = sql`partition by o.debtor_id, o.account_id, o.currency order by o.due_on, o.number, o.item_id`;

/** What is left of amounts in order when so much is taken off what comes first. */
function less(minor: RawBuilder<unknown>, off: RawBuilder<unknown>, order: RawBuilder<unknown>): RawBuilder<unknown> {
  const before = sql`sum(${minor}) over (${order} rows between unbounded preceding and 1 preceding)`;
  return sql`(${minor} - least(${minor}, greatest(0, coalesce(${off}, 0) - coalesce(${before}, 0))))::bigint`;
}

/** The parts of what is owed, less what is contested of their items and what credits of their accounts will pay. */
function uncredited(making: Making): RawBuilder<unknown> {
  return sql`
    select o.*, ${less(sql`o.minor`, sql`c.minor`, ofAccount)} as left_minor
      from (select o.debtor_id, o.account_id, o.item_id, o.number, o.creditor_id, o.person_id, o.currency, o.due_on,
                   ${less(sql`o.minor`, sql`t.minor`, ofItem)} as minor
              from (${owedParts(making)}) o
              left join (${contestedItems(making)}) t on t.debtor_id = o.debtor_id and t.item_id = o.item_id) o
      left join (${openCredits(making)}) c
        on c.debtor_id = o.debtor_id and c.account_id = o.account_id and c.currency = o.currency`;
}

const ofAccounts = sql`select debtor_id, account_id, currency, sum(left_minor) as minor from uncredited group by 1, 2, 3`;

/** Promises that are open, and no more of them than is left of their accounts. */
const claimed = sql`
  select p.debtor_id, p.account_id, p.creditor_id, p.currency, p.due_on, least(p.minor, o.minor)::bigint as minor
    from (select debtor_id, account_id, creditor_id, currency, due_on, minor from promised where is_open) p
    join (${ofAccounts}) o on o.debtor_id = p.debtor_id and o.account_id = p.account_id and o.currency = p.currency
   where o.minor > 0`;

/**
 * What may be expected of what is owed, nothing of it twice: what is contested of an item is left out, the account's
 * credits are taken off what is due first, and so is what is promised of it.
 */
export async function loadParts(tx: Queries, making: Making): Promise<OwedPart[]> {
  const { on } = making;
  const { rows } = await sql<OwedPart>`
    with ended as materialized (${endedPersons(making)}),
    promised as (${promisesWithMoney(making)}),
    uncredited as materialized (${uncredited(making)}),
    claimed as materialized (${claimed}),
    free as materialized (
      select o.debtor_id, o.account_id, o.item_id, o.number, o.creditor_id, o.person_id, o.currency, o.due_on,
             ${less(sql`o.left_minor`, sql`p.minor`, ofAccount)} as minor
        from uncredited o
        left join claimed p on p.debtor_id = o.debtor_id and p.account_id = o.account_id and p.currency = o.currency),
    resting as materialized (
      select o.debtor_id, o.item_id, max(z.until_on) as until_on
        from (${pausesThen(making)}) z
        join free o on z.person_id = o.person_id and (z.creditor_id is null or z.creditor_id = o.creditor_id)
         and (z.account_id is null or z.account_id = o.account_id) and (z.item_id is null or z.item_id = o.item_id)
       group by 1, 2)
    select o.creditor_id as "creditorId", o.person_id as "personId", o.number, o.currency,
           o.minor, o.due_on::text as "dueOn", ${on}::date - o.due_on as age,
           coalesce(z.until_on - ${on}::date + 1, 0) as rests
      from free o
      left join resting z on z.debtor_id = o.debtor_id and z.item_id = o.item_id
     where o.minor > 0
     order by o.creditor_id, o.person_id, o.due_on, o.number, o.item_id`.execute(tx);
  return rows;
}

/** What is promised and open, of which no more is expected than its account owes beside what is contested or credited. */
export async function loadPromises(tx: Queries, making: Making): Promise<OpenPromise[]> {
  const { rows } = await sql<OpenPromise>`
    with ended as materialized (${endedPersons(making)}),
    promised as (${promisesWithMoney(making)}),
    uncredited as materialized (${uncredited(making)})
    select coalesce(s.survivor_id, c.debtor_id) as "personId", creditor_id as "creditorId", currency, minor,
           due_on::text as "dueOn"
      from (${claimed}) c left join ${survivors} s on s.debtor_id = c.debtor_id
     order by due_on, c.debtor_id, account_id`.execute(tx);
  return rows;
}
