import { sql, type RawBuilder } from "kysely";
import type { KeptCount } from "#reports/forecast/known";
import { promisedDays } from "#reports/forecast/priors";
import type { Queries } from "#platform/database";
import { moneyTowards } from "#happenings/cases/received-towards";
import { known } from "#happenings/reports/asked";
import type { Making } from "./owed.ts";

/** Promises of a year that had been taken and not withdrawn, as far as was known. */
function promisesThen(making: Making): RawBuilder<unknown> {
  const { on, knownAt } = making;
  const withdrawnLater =
    knownAt === null
      ? sql`false`
      : sql`exists (select from timeline_entry w where w.debtor_id = t.debtor_id and w.kind = 'promise-withdrawal'
                       and w.subject ->> 'promiseId' = t.promise_id::text and w.recorded_at > ${knownAt}::timestamptz)`;
  return sql`(
    select t.debtor_id, t.promise_id, t.account_id, a.creditor_id, t.taken_on, t.taken_at, t.currency,
           t.amount_minor as minor, t.due_on
      from promise_to_pay t
      join account a on a.debtor_id = t.debtor_id and a.account_id = t.account_id
     where t.due_on >= ${on}::date - ${promisedDays}::integer and ${known(sql`t.taken_at`, making)}
       and (t.state <> 'withdrawn' or ${withdrawnLater}))`;
}

/**
 * Promises with what became of them by then: `is_open` until enough came or their day is past, `enough_on` the day on which
 * it was. It is read from the money, not from what the promise is now, which may have been learned later.
 */
export function promisesWithMoney(making: Making): RawBuilder<unknown> {
  const { on } = making;
  return sql`
    select t.*, r.enough_on, t.due_on >= ${on}::date and r.enough_on is null as is_open, t.due_on < ${on}::date as has_ended
      from ${promisesThen(making)} t
      left join ${moneyTowards(promisesThen(making), making)} r
        on r.debtor_id = t.debtor_id and r.promise_id = t.promise_id`;
}

type Counted = KeptCount & { readonly lateDays: number | null };

/** What became of the promises of a year whose day is past, by creditor, and by how many days the late ones were late. */
export async function loadKept(
  tx: Queries,
  making: Making,
): Promise<{ readonly kept: KeptCount[]; readonly lateDays: number | null }> {
  const { rows } = await sql<Counted>`
    with promised as materialized (${promisesWithMoney(making)})
    select creditor_id as "creditorId", count(*)::integer as ended,
           (count(*) filter (where enough_on <= due_on))::integer as "inTime",
           (count(*) filter (where enough_on > due_on))::integer as late,
           (select percentile_disc(0.5) within group (order by enough_on - due_on) from promised
             where has_ended and enough_on > due_on) as "lateDays"
      from promised where has_ended group by creditor_id order by creditor_id`.execute(tx);
  return {
    kept: rows.map(({ creditorId, ended, inTime, late }) => ({ creditorId, ended, inTime, late })),
    lateDays: rows[0]?.lateDays ?? null,
  };
}
