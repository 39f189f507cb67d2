import { sql } from "kysely";
import type { Queries } from "#platform/database";

/** More are not agreed with one person at a time. */
const callbacksMax = 20;

/** Until when a person is left off the worklists, by whom and why; null where they are not. */
export async function putOffUntil(tx: Queries, personIds: readonly string[], now: Temporal.Instant) {
  const { rows } = await sql<{ until: Temporal.Instant; because: string; by: string | null }>`
    select s.until_at as until, s.because, l.name as by
      from snooze s left join login l on l.login_id = s.made_by
     where s.debtor_id = any(${personIds}::uuid[]) and s.ended_at is null and s.until_at > ${now}
     order by s.until_at desc limit 1`.execute(tx);
  const [putOff] = rows;
  return putOff === undefined ? null : { ...putOff, until: putOff.until.toString() };
}

/** The hours at which a person is to be called back, by whom, the earliest first. */
export async function openCallbacks(tx: Queries, personIds: readonly string[]) {
  const { rows } = await sql<{ id: string; dueAt: Temporal.Instant; because: string; by: string }>`
    select c.callback_id as id, c.due_at as "dueAt", c.because, l.name as by
      from callback c join login l on l.login_id = c.login_id
     where c.debtor_id = any(${personIds}::uuid[]) and c.ended_at is null
     order by c.due_at limit ${callbacksMax}`.execute(tx);
  return rows.map(({ dueAt, ...callback }) => ({ ...callback, dueAt: dueAt.toString() }));
}
