import { sql, type RawBuilder } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";

/** Rows `debtor_id, currency, minor, reason` of whom a subject shows now; `of` keeps both sides to these debtors. */
export type Members = {
  readonly subject: string;
  readonly rows: RawBuilder<unknown>;
  readonly of?: readonly string[] | undefined;
  readonly at: Temporal.Instant;
};

/** Makes the members of a subject what they are now. Gives the debtors whom it did not show before, in order. */
export async function replaceMembers(tx: Queries, { subject, rows, of, at }: Members): Promise<Id<"debtor">[]> {
  const asked = of === undefined ? sql`true` : sql`old.debtor_id = any(${of}::uuid[])`;
  const { rows: gained } = await sql<{ debtor_id: Id<"debtor"> }>`
    with shown as materialized (
      select debtor_id, currency, sum(minor)::bigint as minor, (array_agg(reason::jsonb))[1] as reason
        from (${rows}) as w group by debtor_id, currency),
    left_now as (
      delete from monitor_member old
       where subject = ${subject} and ${asked}
         and not exists (select from shown s where s.debtor_id = old.debtor_id and s.currency = old.currency)),
    stays as (
      insert into monitor_member as old (subject, debtor_id, currency, amount_minor, reason, since_at)
      select ${subject}, debtor_id, currency, minor, reason, ${at}::timestamptz from shown order by debtor_id, currency
          on conflict (subject, debtor_id, currency) do update
             set amount_minor = excluded.amount_minor, reason = excluded.reason
           where (old.amount_minor, old.reason) is distinct from (excluded.amount_minor, excluded.reason)
      returning debtor_id, xmax = 0 as is_new)
    select distinct debtor_id from stays
     where is_new
       and not exists (select from monitor_member old where old.subject = ${subject} and old.debtor_id = stays.debtor_id)
     order by debtor_id`.execute(tx);
  return gained.map((row) => row.debtor_id);
}

/** Whoever reads the members of a subject over the whole book does so alone. False where another does. */
export async function tryLockSubject(tx: Queries, subject: string): Promise<boolean> {
  // It gives way to who works on a debtor: it is asked again a minute later. The number is this program's own.
  await sql`set local lock_timeout = '500ms'`.execute(tx);
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${subject}, 4400020)) as locked`.execute(tx);
  return rows[0]?.locked === true;
}

/** When the members of subjects were last read over the whole book. */
export async function readingsOf(tx: Queries): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const { rows } = await sql<{ subject: string; read_at: Temporal.Instant }>`
    select subject, read_at from monitor_reading`.execute(tx);
  return new Map(rows.map((row) => [row.subject, row.read_at]));
}

/** Writes down that the members of a subject were read over the whole book. */
export async function recordReading(tx: Queries, subject: string, at: Temporal.Instant): Promise<void> {
  await sql`
    insert into monitor_reading (subject, read_at) values (${subject}, ${at})
        on conflict (subject) do update set read_at = greatest(monitor_reading.read_at, excluded.read_at)`.execute(tx);
}
