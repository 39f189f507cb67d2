import { sql } from "kysely";
import { agingBuckets } from "#ledger/aging";
import { agedBook, bucket } from "#ledger/aging/store";
import { storedCurrency } from "#ledger/item";
import type { Currency } from "#money/currency";
import type { Queries } from "#platform/database";
import type { Month, Stretch } from "#reports/months/month";
import { keptExtents, loadMonths, type AgedMonth, type Extent } from "#reports/months/store";
import { ofAccounts, stretchesAsked, type Whose } from "./asked.ts";

/** The months that are read; of the first of them only what was sold is, and nothing is said to be open. */
export type MonthsAsked = { readonly stretches: readonly Stretch[]; readonly soldOnly: number };

/** The months by currency, in their order; each currency has all of them. */
export async function readMonths(
  tx: Queries,
  { stretches, soldOnly }: MonthsAsked,
  whose: Whose,
): Promise<Map<Currency, Month[]>> {
  const aged = await readAged(tx, stretches.slice(soldOnly), whose);
  const sales = await readSales(tx, stretches, whose);
  const open = Map.groupBy(aged, ({ end, currency }) => `${currency} ${end}`);
  const currencies = new Set([...aged, ...sales].map(({ currency }) => currency));
  const months = (currency: string) =>
    stretches.map(({ after, end }): Month => ({
      ...{ after, end },
      aged: sumOf(open.get(`${currency} ${end}`) ?? []),
      sales: sales.find((row) => row.currency === currency && row.end === end.toString())?.minor ?? 0n,
    }));
  return new Map([...currencies].toSorted().map((code) => [storedCurrency(code), months(code)]));
}

function sumOf(months: readonly AgedMonth[]): bigint[] {
  return agingBuckets.map((_, at) => months.reduce((sum, { aged }) => sum + (aged[at] ?? 0n), 0n));
}

/** Months that are kept and still hold are taken as they are kept; the others are read, as all that was known then is. */
async function readAged(tx: Queries, stretches: readonly Stretch[], whose: Whose): Promise<AgedMonth[]> {
  const { creditorIds, knownAt } = whose;
  const ends = stretches.map(({ end }) => end.toString());
  const kept = knownAt === null ? await holding(tx, ends) : [];
  const found = (await loadMonths(tx, kept)).filter(
    ({ creditorId }) => creditorIds === null || creditorIds.includes(creditorId),
  );
  for (const { end } of stretches) {
    if (!kept.includes(end.toString())) found.push(...(await readAgedMonth(tx, end, whose)));
  }
  return found;
}

/** The kept months that reading anew would give the same for: nothing has been posted for them or re-dated since. */
export async function holding(tx: Queries, ends: readonly string[]): Promise<string[]> {
  const kept = await keptExtents(tx, ends);
  if (kept.length === 0) return [];
  const now = await readExtents(
    tx,
    kept.map(({ end }) => end),
  );
  const held = new Map(now.map((extent) => [extent.end, extent]));
  return kept
    .filter(({ end, postings, dueChanges }) => {
      const extent = held.get(end);
      return extent?.postings === postings && extent.dueChanges === dueChanges;
    })
    .map(({ end }) => end);
}

/**
 * Of what months are read. Postings and due days are only ever added to, so that as many are the same ones; by their
 * number it is seen also what was learned by another clock than ours.
 */
export async function readExtents(tx: Queries, ends: readonly string[]): Promise<Extent[]> {
  const { rows } = await sql<Extent>`
    select asked.end::text as "end", coalesce(sum(p.postings) filter (where p.month <= asked.end), 0)::bigint as postings,
           (select count(*) from item_due) + (select count(*) + count(until_at) from item_instalment) as "dueChanges"
      from unnest(${ends}::date[]) as asked ("end")
      left join (select effective_on as month, count(*) as postings from posting group by 1) p on true
     group by asked.end order by asked.end`.execute(tx);
  return rows;
}

/** What was open at the end of a day, by creditor, currency and bucket. */
export async function readAgedMonth(
  tx: Queries,
  end: Temporal.PlainDate,
  { creditorIds, knownAt }: Whose,
): Promise<AgedMonth[]> {
  const mine = creditorIds === null ? sql`true` : sql`a.creditor_id = any(${creditorIds}::uuid[])`;
  const accounts = sql`join account a on a.debtor_id = b.debtor_id and a.account_id = b.account_id and ${mine}`;
  const book = agedBook({ on: end, knownAt }, { by: [sql`a.creditor_id`], joined: accounts });
  const buckets = sql.join(agingBuckets.map((_, at) => bucket(at)));
  const { rows } = await sql<Omit<AgedMonth, "end" | "aged"> & { aged: readonly string[] }>`
    select creditor_id as "creditorId", currency, array[${buckets}]::text[] as aged
      from ${book} as b order by creditor_id, currency`.execute(tx);
  return rows.map((row) => ({ ...row, end: end.toString(), aged: row.aged.map(BigInt) }));
}

type Sales = { readonly end: string; readonly currency: string; readonly minor: bigint };

/** What was sold in each stretch: charges, less credit memos and what was taken back. */
async function readSales(tx: Queries, stretches: readonly Stretch[], whose: Whose): Promise<Sales[]> {
  const { knownAt } = whose;
  const known = knownAt === null ? sql`` : sql`and p.recorded_at <= ${knownAt}::timestamptz`;
  const { rows } = await sql<Sales>`
    select asked.until::text as "end", p.currency,
           sum(case when p.credit = 'sales' then p.amount_minor else -p.amount_minor end)::bigint as minor
      from ${stretchesAsked(stretches)}
      join posting p on p.effective_on > asked.after and p.effective_on <= asked.until ${known}
     where 'sales' in (p.debit, p.credit) and ${ofAccounts(sql`p`, whose)}
     group by 1, 2`.execute(tx);
  return rows;
}
