import { sql, type RawBuilder } from "kysely";
import { survivors } from "#parties/person/store";

type Looking = { readonly today: Temporal.PlainDate; readonly of?: readonly string[] | undefined };

/**
 * The credit limits in force, by person, creditor and currency, of which what is used (`exposure`) fulfils a condition
 * beside what is `allowed`: as `linesOf` in `credit/credit.ts` decides it for one person. It reads what stands beside a
 * limit and not the book.
 */
export function usedLimits({ today, of }: Looking, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  const asked = of === undefined ? sql`true` : sql`l.debtor_id = any(${of}::uuid[])`;
  return sql`
    with merged as materialized (select debtor_id, survivor_id from ${survivors} as s),
    in_force as (
      select distinct on (person_id, creditor_id, currency) person_id, creditor_id, currency, amount_minor as allowed
        from (select coalesce(merged.survivor_id, l.debtor_id) as person_id, l.*
                from credit_limit l left join merged on merged.debtor_id = l.debtor_id
               where l.since_on <= ${today}::date and ${asked}) as begun
       order by person_id, creditor_id, currency, since_on desc, set_at desc, limit_id desc),
    used as (
      select f.person_id, f.creditor_id, f.currency, f.allowed,
             coalesce(sum(of_items.minor), 0) + coalesce(sum(of_pending.minor), 0) as exposure
        from in_force f
       cross join lateral (select f.person_id as debtor_id
                           union select debtor_id from merged where survivor_id = f.person_id) as person
        join account a on a.debtor_id = person.debtor_id and a.creditor_id = f.creditor_id
       cross join lateral (
             select sum(open_minor) as minor from item
              where debtor_id = a.debtor_id and account_id = a.account_id and currency = f.currency) as of_items
       cross join lateral (
             select sum(case when p.debit = 'receivable' then -p.amount_minor else p.amount_minor end) as minor
               from pending_in_source w join posting p using (debtor_id, entry_id)
              where w.debtor_id = a.debtor_id and w.confirmed_at is null and w.withdrawn_at is null
                and p.account_id = a.account_id and p.item_id is not null and p.currency = f.currency) as of_pending
       group by f.person_id, f.creditor_id, f.currency, f.allowed)
    select used.person_id, used.currency, exposure::bigint,
           json_build_object('of', 'limit', 'creditor', creditor.name, 'currency', used.currency,
                             'limit', allowed::text, 'exposure', exposure::text)
      from used join creditor using (creditor_id) where ${condition}`;
}
