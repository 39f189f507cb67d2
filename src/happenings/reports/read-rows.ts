import { sql } from "kysely";
import { agingBuckets } from "#ledger/aging";
import { agedBook, bucket } from "#ledger/aging/store";
import type { Queries } from "#platform/database";
import { monthsUntil } from "#reports/months/month";
import type { Figure } from "./asked.ts";
import { rowsOf, type FigureRows } from "./figure-rows.ts";

/** Who owes what a figure of months is made of, the largest first; undefined where no debtors stand behind it. */
export async function readRows(
  tx: Queries,
  { line, series, currency, creditorIds, knownAt, from, to }: Figure,
): Promise<FigureRows | undefined> {
  const buckets = bucketsBehind(series);
  const stretch = monthsUntil(from, to).find(({ end }) => end.toString() === line);
  if (buckets === undefined || stretch === undefined || currency === null) return undefined;
  const mine =
    creditorIds === null
      ? sql``
      : sql`join account a on a.debtor_id = b.debtor_id and a.account_id = b.account_id
             and a.creditor_id = any(${creditorIds}::uuid[])`;
  const amount = sql`(${sql.join(
    buckets.map((at) => sql`b.${bucket(at)}`),
    sql` + `,
  )})`;
  const book = agedBook({ on: stretch.end, knownAt }, { by: [sql`b.debtor_id`], joined: mine });
  return rowsOf(
    tx,
    sql`select b.debtor_id, ${amount} as minor from ${book} b where b.currency = ${currency}`,
    currency,
  );
}

const every = agingBuckets.map((_, at) => at);
const late = every.slice(1);

/** Of which buckets a figure is made: `bucket-2` of one, what a bucket rolled into of that one. */
export function bucketsBehind(series: string): readonly number[] | undefined {
  const [, at] = /^(?:bucket|roll|now)-([0-4])$/.exec(series) ?? [];
  if (at !== undefined) return [Number(at)];
  return {
    open: every,
    closing: every,
    cei: every,
    "count-back": every,
    simple: every,
    best: [0],
    current: [0],
    delinquent: late,
    overdue: late,
  }[series];
}
