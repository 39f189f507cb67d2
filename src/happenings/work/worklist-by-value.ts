import { sql } from "kysely";
import { officeMinute } from "#access/store";
import { storedCurrency } from "#ledger/item";
import type { Queries } from "#platform/database";
import { bandStarts, valueBands, type ValueBand } from "#work/by-value/bands";
import { dueEntries, type Reader } from "./due-entries.ts";

/** So many debtors are counted, the best of the list: nobody works more of them in a day. */
const countedMax = 2_000;

/** The band of whoever is counted no more. */
const beyond = -1;

/** A rate that was set wrongly spoils the picture, and nothing else. */
const sumMax = 10n ** 18n;

/** How many debtors of a worklist are worth how much, and whether all of the list was counted. */
export async function worklistByValue(
  tx: Queries,
  reader: Reader,
  max = countedMax,
): Promise<{ readonly bands: readonly ValueBand[]; readonly isWhole: boolean }> {
  const currency = storedCurrency((await officeMinute(tx)).currency);
  const { rows } = await sql<{ band: number; debtors: number; minor: bigint }>`
    with best as (
      select k.expected_minor from ${dueEntries(reader)} order by k.expected_minor desc, k.next_on, d.debtor_id limit ${max + 1}),
    -- Numbered as they come: the list is walked no further than it is counted.
    placed as (select expected_minor, row_number() over () as place from best)
    select case when place > ${max} then ${beyond} else width_bucket(expected_minor, ${bandStarts(currency)}::bigint[]) end as band,
           count(*)::integer as debtors, least(sum(expected_minor), ${sumMax})::bigint as minor
      from placed group by band`.execute(tx);
  const isWhole = rows.every(({ band }) => band !== beyond);
  return { bands: valueBands(currency, rows), isWhole };
}
