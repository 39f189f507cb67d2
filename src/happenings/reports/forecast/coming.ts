import { sql } from "kysely";
import type { Lag } from "#reports/forecast/known";
import { comingDays } from "#reports/forecast/priors";
import type { Queries } from "#platform/database";
import { known } from "#happenings/reports/asked";
import type { Making } from "./owed.ts";

/** With fewer days of history nothing is said of what will be billed. */
const daysMin = 28;

/**
 * What came of items by how many days they had been known, of a quarter.
 * Bills that are yet to come are expected to follow, as many and as soon. What a creditor brought on its first day came once,
 * and is left out.
 */
export async function loadLags(tx: Queries, making: Making): Promise<Lag[]> {
  const { on, zone, creditorIds } = making;
  const mine = creditorIds === null ? sql`true` : sql`a.creditor_id = any(${creditorIds}::uuid[])`;
  const { rows } = await sql<Lag>`
    select p.creditor_id as "creditorId", p.currency, p.days_known as "daysKnown", sum(p.minor)::bigint as minor,
           least(${comingDays}::integer, ${on}::date - s.since) as "ofDays"
      from (select a.creditor_id, p.currency,
                   (first.recorded_at at time zone ${zone})::date as known_on,
                   p.effective_on - (first.recorded_at at time zone ${zone})::date as days_known,
                   case when p.credit = 'receivable' then p.amount_minor else -p.amount_minor end as minor
              from posting p
              join account a on a.debtor_id = p.debtor_id and a.account_id = p.account_id and ${mine}
              left join credit c on c.debtor_id = p.debtor_id and c.credit_id = p.credit_id
             cross join lateral (
                     select min(q.recorded_at) as recorded_at from posting q
                      where q.debtor_id = p.debtor_id and q.item_id = p.item_id) first
             where p.effective_on between ${on}::date - ${comingDays}::integer and ${on}::date - 1
               and ${known(sql`p.recorded_at`, making)} and p.item_id is not null
               and p.recorded_at > first.recorded_at
               and ('cash' in (p.debit, p.credit) or p.debit = 'source'
                    or 'unapplied' in (p.debit, p.credit) and c.kind is distinct from 'memo')) p
      join (select creditor_id, (min(opened_at) at time zone ${zone})::date as since from account group by 1) s
        on s.creditor_id = p.creditor_id and ${on}::date - s.since >= ${daysMin}::integer
     where p.days_known >= 0 and p.known_on > s.since
     group by 1, 2, 3, 5 order by 1, 2, 3`.execute(tx);
  return rows;
}
