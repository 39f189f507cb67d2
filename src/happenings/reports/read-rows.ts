import { sql } from "kysely";
import { agingBuckets } from "#ledger/aging";
import { agedBook, bucket } from "#ledger/aging/store";
import { storedCurrency } from "#ledger/item";
import { decimalOfDigits } from "#money/money";
import { survivors } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { Whose } from "./read-months.ts";

const rowsMax = 500;

/** A figure of a report of months: a line by the last day of its month, and a series by its key. */
export type Figure = Whose & { readonly line: string; readonly series: string; readonly currency: string };

export type FigureRow = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly amount: string;
};

/** Who owes what a figure of months is made of, the largest first; undefined where no debtors stand behind it. */
export async function readRows(
  tx: Queries,
  { line, series, currency, creditorIds, knownAt }: Figure,
): Promise<{ rows: FigureRow[]; more: boolean } | undefined> {
  const buckets = bucketsBehind(series);
  if (buckets === undefined) return undefined;
  const mine =
    creditorIds === null
      ? sql``
      : sql`join account a on a.debtor_id = b.debtor_id and a.account_id = b.account_id
             and a.creditor_id = any(${creditorIds}::uuid[])`;
  const persons = {
    by: [sql`coalesce(s.survivor_id, b.debtor_id) as debtor_id`],
    joined: sql`${mine} left join ${survivors} s on s.debtor_id = b.debtor_id`,
  };
  const on = Temporal.PlainDate.from(line);
  const amount = sql`(${sql.join(
    buckets.map((at) => sql`b.${bucket(at)}`),
    sql` + `,
  )})`;
  const { rows } = await sql<FigureRow>`
    select d.debtor_id as "debtorId", d.name as debtor, d.number, ${amount}::text as amount
      from ${agedBook({ on, knownAt }, persons)} b join debtor d on d.debtor_id = b.debtor_id
     where b.currency = ${currency} and ${amount} <> 0
     order by ${amount} desc, d.name, d.debtor_id limit ${rowsMax + 1}`.execute(tx);
  const written = rows.map((row) => ({ ...row, amount: decimalOfDigits(row.amount, storedCurrency(currency)) }));
  return { rows: written.slice(0, rowsMax), more: rows.length > rowsMax };
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
