import { sql, type RawBuilder } from "kysely";
import type { Queries } from "#platform/database";
import { known, ofAccounts, onDay, type Whose } from "#happenings/reports/asked";

/**
 * What came in, by the stretches `asked (after, until)`: `line, currency, debtor_id, id, day, minor`. It is payments less those
 * that were taken back, deposits left out, and in a mirrored book also what the source shows as owed less without saying why,
 * but for what it brought that way.
 */
export function cameIn(whose: Whose, stretches: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select asked.until::text as line, p.currency, p.debtor_id, p.entry_id as id, p.effective_on as day,
           case when p.credit = 'cash' then -p.amount_minor else p.amount_minor end as minor
      from ${stretches}
      join posting p on ${onDay(sql`p.effective_on`)} and ${known(sql`p.recorded_at`, whose)} and ${ofAccounts(sql`p`, whose)}
      left join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id
     where 'cash' in (p.debit, p.credit) and c.kind is distinct from 'deposit'
        or p.debit = 'source' and p.credit = 'receivable'
           and exists (select from posting q where q.debtor_id = p.debtor_id and q.item_id = p.item_id
                          and q.recorded_at < p.recorded_at)`;
}

type Came = { readonly line: string; readonly currency: string; readonly minor: bigint };

/** What came in, added up by stretch and currency. */
export async function readCame(tx: Queries, whose: Whose, stretches: RawBuilder<unknown>): Promise<Came[]> {
  const { rows } = await sql<Came>`
    select line, currency, sum(minor)::bigint as minor from (${cameIn(whose, stretches)}) c group by 1, 2`.execute(tx);
  return rows;
}
