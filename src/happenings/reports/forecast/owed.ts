import { sql, type RawBuilder } from "kysely";
import { survivors } from "#parties/person/store";
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
 * What is owed by the days on which it is due: `debtor_id, account_id, item_id, number, creditor_id, person_id, currency,
 * due_on, minor`, an item in instalments part by part. What is retained has no day, and is not in it.
 */
export function owedParts(making: Making): RawBuilder<unknown> {
  const { knownAt, creditorIds } = making;
  const mine = creditorIds === null ? sql`true` : sql`a.creditor_id = any(${creditorIds}::uuid[])`;
  return sql`
    select i.debtor_id, i.account_id, i.item_id, i.number, a.creditor_id,
           coalesce(s.survivor_id, i.debtor_id) as person_id, i.currency, due.due_on, due.minor
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
       and not exists (select from ended z where z.person_id = coalesce(s.survivor_id, i.debtor_id)
                          and (z.account_id is null or z.account_id = i.account_id))`;
}

/** The instalments of items that were believed. */
export function believedParts(making: Making): RawBuilder<unknown> {
  const { knownAt } = making;
  const since = knownAt === null ? sql`true` : sql`since_at <= ${knownAt}::timestamptz`;
  return sql`(
    select debtor_id, item_id, number, due_on, amount_minor, later_minor from item_instalment
     where ${since} and ${lasted(sql`until_at`, making)})`;
}

/** Of whom nothing is expected: `person_id, account_id`, all accounts where it names none. */
export function endedPersons(making: Making): RawBuilder<unknown> {
  return sql`
    select coalesce(s.survivor_id, t.debtor_id) as person_id, t.account_id
      from person_stop t left join ${survivors} s on s.debtor_id = t.debtor_id
     where t.kind = any(${stopsThatEnd}::text[]) and ${known(sql`t.recorded_at`, making)}
       and ${lasted(sql`t.lifted_at`, making)}`;
}

/** More than any item owes. */
const all = 10n ** 18n;

/** What is contested of items: `debtor_id, item_id, minor`. Of the day on which one is resolved only the end is known. */
export function contestedItems(making: Making): RawBuilder<unknown> {
  const { on, knownAt, zone } = making;
  const isOpen =
    knownAt === null
      ? sql`resolved_on > ${on}::date`
      : sql`(resolved_on + 1)::timestamp at time zone ${zone} > ${knownAt}::timestamptz`;
  return sql`
    select debtor_id, item_id, sum(coalesce(amount_minor, ${all}::bigint)) as minor
      from dispute t
     where raised_on <= ${on}::date and ${known(sql`t.recorded_at`, making)} and (resolved_on is null or ${isOpen})
     group by debtor_id, item_id`;
}

/** What accounts have of payments and memos that are applied to nothing yet: `debtor_id, account_id, currency, minor`. */
export function openCredits(making: Making): RawBuilder<unknown> {
  return sql`
    select debtor_id, account_id, currency, sum(minor) as minor
      from (select debtor_id, account_id, currency, open_minor as minor from credit
             where open_minor > 0 and kind <> 'deposit'
             union all
            select c.debtor_id, c.account_id, c.currency,
                   case when p.credit = 'unapplied' then -p.amount_minor else p.amount_minor end
              from posting p join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id
             where ${isLater(making)} and c.kind <> 'deposit') moves
     group by debtor_id, account_id, currency having sum(minor) > 0`;
}

/** Until when what rests: `person_id, creditor_id, account_id, item_id, until_on`, as far as it names one of them. */
export function pausesThen(making: Making): RawBuilder<unknown> {
  const { on } = making;
  return sql`
    select coalesce(s.survivor_id, z.debtor_id) as person_id, z.creditor_id, z.account_id, z.item_id, z.until_on
      from pause z left join ${survivors} s on s.debtor_id = z.debtor_id
     where z.since_on <= ${on}::date and z.until_on >= ${on}::date
       and ${known(sql`z.recorded_at`, making)} and ${lasted(sql`z.ended_at`, making)}`;
}
