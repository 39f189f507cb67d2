import { sql } from "kysely";

/** The limits in force on a day over `person`: the newest that has begun; of two from one day, the one set later. */
export function limitsInForce(today: Temporal.PlainDate) {
  return sql`
    select distinct on (p.debtor_id, l.creditor_id, l.currency) p.debtor_id, l.creditor_id, l.currency, l.amount_minor
      from person p join credit_limit l on l.debtor_id = p.member_id
     where l.since_on <= ${today}::date
     order by p.debtor_id, l.creditor_id, l.currency, l.since_on desc, l.set_at desc, l.limit_id desc`;
}

/** By how much what is pending in the source moved the items of each creditor: less than zero where it was paid. */
export const pendingByCreditor = sql`
  select p.debtor_id, a.creditor_id, m.currency,
         sum(case when m.debit = 'receivable' then m.amount_minor else -m.amount_minor end) as minor
    from person p join pending_in_source s on s.debtor_id = p.member_id
    join posting m on m.debtor_id = s.debtor_id and m.entry_id = s.entry_id
    join account a on a.debtor_id = m.debtor_id and a.account_id = m.account_id
   where s.confirmed_at is null and s.withdrawn_at is null and m.item_id is not null
   group by p.debtor_id, a.creditor_id, m.currency`;

/** Who owes a creditor more than a limit allows, in any currency: exposure and limit as the debtor's screen has them. */
export function overLimit({ today }: { readonly today: Temporal.PlainDate }) {
  return sql`
    select distinct debtor_id
      from (${limitsInForce(today)}) as l
      left join (select p.debtor_id, a.creditor_id, i.currency, sum(i.open_minor) as minor
                   from person p join account a on a.debtor_id = p.member_id
                   join item i on i.debtor_id = a.debtor_id and i.account_id = a.account_id
                  where i.open_minor > 0 group by p.debtor_id, a.creditor_id, i.currency) as o
           using (debtor_id, creditor_id, currency)
      left join (${pendingByCreditor}) as w using (debtor_id, creditor_id, currency)
     where coalesce(o.minor, 0) - coalesce(w.minor, 0) > l.amount_minor`;
}
