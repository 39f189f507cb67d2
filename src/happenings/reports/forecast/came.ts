import { sql, type RawBuilder } from "kysely";
import { known, ofAccounts, onDay, type Whose } from "#happenings/reports/asked";

/**
 * What came in, by the stretches `asked (after, until)`: `line, currency, minor`. It is payments less those that were taken back,
 * deposits left out, and in a mirrored book also what the source shows as owed less without saying why, but for what it
 * brought that way.
 */
export function cameIn(whose: Whose, stretches: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select asked.until::text as line, p.currency,
           sum(case when p.credit = 'cash' then -p.amount_minor else p.amount_minor end)::bigint as minor
      from ${stretches}
      join posting p on ${onDay(sql`p.effective_on`)} and ${known(sql`p.recorded_at`, whose)} and ${ofAccounts(sql`p`, whose)}
      left join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id
     where 'cash' in (p.debit, p.credit) and c.kind is distinct from 'deposit'
        or p.debit = 'source' and p.credit = 'receivable'
           and exists (select from posting q where q.debtor_id = p.debtor_id and q.item_id = p.item_id
                          and q.recorded_at < p.recorded_at)
     group by 1, 2`;
}
