import { sql, type RawBuilder } from "kysely";
import { agedBook, bucket } from "#ledger/aging/store";
import { behindMonths, type BehindMonth, type MonthsReport, type Taken } from "#reports/months/behind-months";
import { monthsUntil, type Stretch } from "#reports/months/month";
import { known, ofAccounts, onDay, stretchesAsked, type Figure } from "#happenings/reports/asked";
import { partColumn, type Source } from "./figure-rows.ts";

/** Who owed, or what was charged, that a figure of months is made of; undefined where nothing stands behind it. */
export function sourceOfMonths(name: MonthsReport, figure: Figure): Source | undefined {
  const { line, series, currency, from, to } = figure;
  const month = monthsUntil(from, to).find(({ end }) => end.toString() === line);
  const behind = month === undefined ? undefined : behindMonths(name, series)?.(month);
  if (month === undefined || behind === undefined || currency === null) return undefined;
  const relation = behind.rowKind === "charge" ? charges(behind, figure) : debtors(behind, { month, figure });
  return { behind, relation, currency };
}

/** The parts as columns; what adds to none of them adds nothing. */
function columns({ parts }: BehindMonth, of: (takes: Taken) => RawBuilder<unknown> | undefined): RawBuilder<unknown> {
  return sql.join(parts.map(({ takes }, at) => sql`${of(takes) ?? sql`0`} as ${partColumn(at)}`));
}

type OfMonth = { readonly month: Stretch; readonly figure: Figure };

/** What was open of debtors when the month, or the one before it, ended, and what they were charged. */
function debtors(behind: BehindMonth, { month, figure }: OfMonth): RawBuilder<unknown> {
  const { currency, creditorIds, knownAt } = figure;
  const joined =
    creditorIds === null
      ? sql``
      : sql`join account a on a.debtor_id = b.debtor_id and a.account_id = b.account_id
             and a.creditor_id = any(${creditorIds}::uuid[])`;
  const days = { end: month.end, before: month.after };
  const books = (["end", "before"] as const)
    .filter((at) => behind.parts.some(({ takes }) => "at" in takes && takes.at === at))
    .map((at) => {
      const sums = columns(behind, (takes) => ("at" in takes && takes.at === at ? sumOf(takes.buckets) : undefined));
      const book = agedBook({ on: days[at], knownAt }, { by: [sql`b.debtor_id`], joined });
      return sql`select b.debtor_id, ${sums} from ${book} b where b.currency = ${currency}`;
    });
  const sales = soldIn(behind).map(
    (stretch) => sql`select p.debtor_id, ${sold(behind)} from ${salesIn(stretch, figure)}`,
  );
  return sql.join([...books, ...sales], sql` union all `);
}

/** What was charged, item by item, and the memos against it. */
function charges(behind: BehindMonth, figure: Figure): RawBuilder<unknown> {
  const each = soldIn(behind).map(
    (stretch) => sql`
      select p.debtor_id, coalesce(p.item_id, p.credit_id) as id, p.effective_on as day, ${sold(behind)}
        from ${salesIn(stretch, figure)}`,
  );
  return sql.join(each, sql` union all `);
}

function soldIn({ parts }: BehindMonth): Stretch[] {
  return parts.flatMap(({ takes }) => ("soldIn" in takes ? [takes.soldIn] : []));
}

function sold(behind: BehindMonth): RawBuilder<unknown> {
  const minor = sql`case when p.credit = 'sales' then p.amount_minor else -p.amount_minor end`;
  return columns(behind, (takes) => ("soldIn" in takes ? minor : undefined));
}

function salesIn(stretch: Stretch, figure: Figure): RawBuilder<unknown> {
  return sql`${stretchesAsked([stretch])}
        join posting p on ${onDay(sql`p.effective_on`)} and ${known(sql`p.recorded_at`, figure)}
         and ${ofAccounts(sql`p`, figure)}
       where 'sales' in (p.debit, p.credit) and p.currency = ${figure.currency}`;
}

function sumOf(buckets: readonly number[]): RawBuilder<unknown> {
  const each = buckets.map((at) => sql`b.${bucket(at)}`);
  return sql`(${sql.join(each, sql` + `)})`;
}
