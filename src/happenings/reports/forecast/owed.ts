import { sql, type RawBuilder } from "kysely";
import { survivors } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { Owed, Owing, Resting } from "#reports/forecast/free";
import { known, type Whose } from "#happenings/reports/asked";

/** When a forecast is made, and of what: the day that it begins with, as known at an instant, or now. */
export type Making = Whose & { readonly on: Temporal.PlainDate; readonly zone: string };

/** Who is bankrupt or has died is asked for nothing, and nothing is expected of them. */
const stopsThatEnd = ["bankruptcy", "death"];

/** Whether a posting `p` counts only after the forecast was made, or was not known then. */
function isLater({ on, knownAt }: Making): RawBuilder<boolean> {
  if (knownAt === null) return sql`p.effective_on > ${on}::date`;
  return sql`(p.effective_on > ${on}::date or p.recorded_at > ${knownAt}::timestamptz)`;
}

/** Whether something that was recorded held at the instant: it had not been ended by then. */
function lasted(endedAt: RawBuilder<unknown>, { knownAt }: Making): RawBuilder<boolean> {
  return knownAt === null ? sql`${endedAt} is null` : sql`(${endedAt} is null or ${endedAt} > ${knownAt}::timestamptz)`;
}

/**
 * What is owed by the days on which it is due, by debtor and account, what is due first at first: an item in instalments part by
 * part. What is retained has no day, and is not in it.
 */
export async function loadOwed(tx: Queries, making: Making): Promise<Owed[]> {
  const { on, knownAt, creditorIds } = making;
  const mine = creditorIds === null ? sql`true` : sql`a.creditor_id = any(${creditorIds}::uuid[])`;
  const { rows } = await sql<Owed>`
    select i.item_id || coalesce(' ' || part.number, '') as id, i.account_id as "accountId", i.item_id as "itemId", i.number, a.creditor_id as "creditorId",
           coalesce(s.survivor_id, i.debtor_id) as "personId", i.currency, due.minor, due.due_on::text as "dueOn",
           ${on}::date - due.due_on as age
      from (select debtor_id, item_id, sum(minor)::bigint as minor
              from (select debtor_id, item_id, open_minor as minor from item where open_minor > 0
                     union all
                    select p.debtor_id, p.item_id,
                           case when p.debit = 'receivable' then -p.amount_minor else p.amount_minor end
                      from posting p where p.item_id is not null and ${isLater(making)}) moves
             group by debtor_id, item_id having sum(minor) > 0) o
      join item i on i.debtor_id = o.debtor_id and i.item_id = o.item_id
      join account a on a.debtor_id = i.debtor_id and a.account_id = i.account_id and ${mine}
      left join ${survivors} s on s.debtor_id = i.debtor_id
      left join ${believedParts(making)} part on part.debtor_id = i.debtor_id and part.item_id = i.item_id
      left join lateral (
             select due_on from item_due d
              where d.debtor_id = i.debtor_id and d.item_id = i.item_id and d.replaced_at > ${knownAt}::timestamptz
              order by replaced_at limit 1) as believed on true
     cross join lateral (
             select case when part.number is null then coalesce(believed.due_on, i.due_on) else part.due_on end as due_on,
                    falling_due(o.minor, part.number, part.amount_minor, part.later_minor) as minor) due
     where due.due_on is not null and due.minor > 0
     order by i.debtor_id, i.account_id, due.due_on, i.number, i.item_id, part.number`.execute(tx);
  return rows;
}

/** The instalments of items that were believed. */
export function believedParts(making: Making): RawBuilder<unknown> {
  const { knownAt } = making;
  const since = knownAt === null ? sql`true` : sql`since_at <= ${knownAt}::timestamptz`;
  return sql`(
    select debtor_id, item_id, number, due_on, amount_minor, later_minor from item_instalment
     where ${since} and ${lasted(sql`until_at`, making)})`;
}

/** Of whom nothing is expected. */
export async function loadEnded(tx: Queries, making: Making): Promise<Owing["ended"]> {
  const { rows } = await sql<Owing["ended"][number]>`
    select coalesce(s.survivor_id, t.debtor_id) as "personId", t.account_id as "accountId"
      from person_stop t left join ${survivors} s on s.debtor_id = t.debtor_id
     where t.kind = any(${stopsThatEnd}::text[]) and ${known(sql`t.recorded_at`, making)}
       and ${lasted(sql`t.lifted_at`, making)}`.execute(tx);
  return rows;
}

/** What is contested of items. Of the day on which one is resolved only the end is known. */
export async function loadContested(tx: Queries, making: Making): Promise<Owing["contested"]> {
  const { on, knownAt, zone } = making;
  const isOpen =
    knownAt === null
      ? sql`resolved_on > ${on}::date`
      : sql`(resolved_on + 1)::timestamp at time zone ${zone} > ${knownAt}::timestamptz`;
  const { rows } = await sql<Owing["contested"][number]>`
    select item_id as "itemId", case when bool_and(amount_minor is not null) then sum(amount_minor)::bigint end as minor
      from dispute t
     where raised_on <= ${on}::date and ${known(sql`t.recorded_at`, making)} and (resolved_on is null or ${isOpen})
     group by item_id`.execute(tx);
  return rows;
}

/** What accounts have of payments and memos that are applied to nothing yet. */
export async function loadCredits(tx: Queries, making: Making): Promise<Owing["credits"]> {
  const { rows } = await sql<Owing["credits"][number]>`
    select account_id as "accountId", currency, sum(minor)::bigint as minor
      from (select account_id, currency, open_minor as minor from credit where open_minor > 0 and kind <> 'deposit'
             union all
            select c.account_id, c.currency,
                   case when p.credit = 'unapplied' then -p.amount_minor else p.amount_minor end
              from posting p join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id
             where ${isLater(making)} and c.kind <> 'deposit') moves
     group by account_id, currency having sum(minor) > 0`.execute(tx);
  return rows;
}

/** What rests, and for how many days from the forecast's on. */
export async function loadPauses(tx: Queries, making: Making): Promise<Resting[]> {
  const { on } = making;
  const { rows } = await sql<Resting>`
    select coalesce(s.survivor_id, z.debtor_id) as "personId", z.creditor_id as "creditorId", z.account_id as "accountId",
           z.item_id as "itemId", z.until_on - ${on}::date + 1 as days
      from pause z left join ${survivors} s on s.debtor_id = z.debtor_id
     where z.since_on <= ${on}::date and z.until_on >= ${on}::date
       and ${known(sql`z.recorded_at`, making)} and ${lasted(sql`z.ended_at`, making)}`.execute(tx);
  return rows;
}
