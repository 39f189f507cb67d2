import { sql } from "kysely";
import type { Caller } from "#access/caller";
import type { NonpaymentReason } from "#contact/nonpayment";
import type { Queries } from "#platform/database";

/** Why it is not paid, as it was last told. */
export async function lastReason(tx: Queries, personIds: readonly string[]) {
  const { rows } = await sql<{ kind: NonpaymentReason; at: Temporal.Instant; by: string | null }>`
    select e.reason as kind, e.happened_at as at, l.name as by
      from effort e left join login l using (login_id)
     where e.debtor_id = any(${personIds}::uuid[]) and e.reason is not null
     order by e.happened_at desc limit 1`.execute(tx);
  const [last] = rows;
  return last === undefined ? null : { ...last, at: last.at.toString() };
}

type Reader = { readonly caller: Caller; readonly now: Temporal.Instant };

/** A call is as long as it takes, and who went home has left it. */
const callHoursMax = 12;

/**
 * The calls that the reader began and of which nothing is reported yet, the newest first: a browser that was closed in
 * the middle of one finds it again.
 */
export async function openCalls(tx: Queries, personIds: readonly string[], { caller, now }: Reader) {
  type Row = { permitId: string; askedAt: Temporal.Instant; value: string; isLocation: boolean };
  const { rows } = await sql<Row>`
    select p.permit_id as "permitId", p.asked_at as "askedAt", point.value,
           coalesce(p.facts -> 'act' ->> 'purpose' = 'location', false) as "isLocation"
      from permit p
      join effort e on e.debtor_id = p.debtor_id and e.permit_id = p.permit_id and e.kind = 'call' and e.outcome is null
      join contact_point point on point.point_id = p.point_id and point.debtor_id = any(${personIds}::uuid[])
     where p.debtor_id = any(${personIds}::uuid[]) and p.kind = 'now' and p.act = 'call' and p.verdict = 'allow'
       and p.withdrawn_at is null and p.login_id = ${caller.loginId}
       and p.asked_at > ${now.subtract({ hours: callHoursMax })} and p.asked_at <= ${now}
     order by p.asked_at desc limit 5`.execute(tx);
  return rows.map(({ askedAt, ...call }) => ({ ...call, askedAt: askedAt.toString() }));
}
