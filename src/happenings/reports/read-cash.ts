import { sql } from "kysely";
import { storedCurrency } from "#ledger/item";
import type { Queries } from "#platform/database";
import type { Stretch } from "#reports/months/month";
import { linesOf } from "#reports/months/report-aging";
import type { Report } from "#reports/report";
import { reportCash, sourcesBehind, type CashIn } from "#reports/report-cash";
import { ofAccounts, stretchesAsked, type Whose } from "./asked.ts";
import { rowsOf, type Figure, type FigureRows } from "./figure-rows.ts";

/** What moves money in, and with the other sign what takes it back; a reversal counts where its payment did. */
const minor = sql`sum(case when p.debit = 'cash' then p.amount_minor else -p.amount_minor end)::bigint`;
const entries = sql`
  join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id
  left join entry r on r.debtor_id = e.debtor_id and r.entry_id = e.reverses_id`;
const source = sql`coalesce(r.source, e.source)`;

/** The money that came in by month and by where it was entered, one report for each currency. */
export async function readCash(tx: Queries, stretches: readonly Stretch[], whose: Whose): Promise<Report[]> {
  const { rows } = await sql<CashIn & { readonly currency: string }>`
    select asked.until::text as line, p.currency, ${source} as source, ${minor} as minor
      from ${stretchesAsked(stretches)}
      join posting p on p.effective_on > asked.after and p.effective_on <= asked.until and ${isCash(whose)} ${entries}
     group by 1, 2, 3 order by p.currency`.execute(tx);
  const byCurrency = Map.groupBy(rows, ({ currency }) => currency);
  return [...byCurrency].map(([code, its]) => reportCash(linesOf(stretches), its, storedCurrency(code)));
}

function isCash(whose: Whose) {
  const known = whose.knownAt === null ? sql`true` : sql`p.recorded_at <= ${whose.knownAt}::timestamptz`;
  return sql`'cash' in (p.debit, p.credit) and ${known} and ${ofAccounts(sql`p`, whose)}`;
}

/** Who paid what a figure is made of; undefined where there is no such figure. */
export async function readCashRows(tx: Queries, figure: Figure): Promise<FigureRows | undefined> {
  const sources = sourcesBehind(figure.series);
  if (sources === undefined) return undefined;
  const { after, end } = figure.stretch;
  return rowsOf(
    tx,
    sql`select p.debtor_id, ${minor} as minor from posting p ${entries}
         where p.effective_on > ${after}::date and p.effective_on <= ${end}::date and p.currency = ${figure.currency}
           and ${isCash(figure)} and ${source} = any(${sources}::text[])
         group by p.debtor_id`,
    figure.currency,
  );
}
