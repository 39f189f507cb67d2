import { sql, type RawBuilder } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";

/** What was open in a currency at one creditor, at the end of a month, by bucket. */
export type AgedMonth = {
  readonly end: string;
  readonly creditorId: Id<"creditor">;
  readonly currency: string;
  readonly aged: readonly bigint[];
};

/** Of what a month is read: as long as there is as much of it, reading it anew gives the same. */
export type Extent = { readonly end: string; readonly postings: bigint; readonly dueChanges: bigint };

type Row = Omit<AgedMonth, "aged"> & { readonly aged: readonly string[] };

/** Which of these months are kept, and of what they were read. */
export async function keptExtents(tx: Queries, ends: readonly string[]): Promise<Extent[]> {
  const { rows } = await sql<Extent>`
    select month_end::text as "end", postings, due_changes as "dueChanges" from report_month_reading
     where month_end = any(${ends}::date[])`.execute(tx);
  return rows;
}

/** All months that are kept, the oldest first. */
export async function keptEnds(tx: Queries): Promise<string[]> {
  const { rows } = await sql<{ end: string }>`
    select month_end::text as "end" from report_month_reading order by month_end`.execute(tx);
  return rows.map(({ end }) => end);
}

export async function loadMonths(tx: Queries, ends: readonly string[]): Promise<AgedMonth[]> {
  const { rows } = await sql<Row>`
    select month_end::text as "end", creditor_id as "creditorId", currency, aged_minor::text[] as aged
      from report_month where month_end = any(${ends}::date[])
     order by month_end, creditor_id, currency`.execute(tx);
  return rows.map((row) => ({ ...row, aged: row.aged.map(BigInt) }));
}

/** Puts what was read of a month in the place of what was kept of it. */
export async function keepMonth(
  tx: Queries,
  {
    extent,
    months,
    at,
  }: { readonly extent: Extent; readonly months: readonly AgedMonth[]; readonly at: Temporal.Instant },
): Promise<void> {
  await sql`delete from report_month_reading where month_end = ${extent.end}::date`.execute(tx);
  await sql`
    insert into report_month_reading (month_end, postings, due_changes, read_at)
    values (${extent.end}::date, ${extent.postings}, ${extent.dueChanges}, ${at})`.execute(tx);
  if (months.length === 0) return;
  await sql`
    insert into report_month (month_end, creditor_id, currency, aged_minor)
    values ${sql.join(months.map(monthValues))}`.execute(tx);
}

function monthValues({ end, creditorId, currency, aged }: AgedMonth): RawBuilder<unknown> {
  return sql`(${end}::date, ${creditorId}, ${currency}, ${aged.map(String)}::bigint[])`;
}
