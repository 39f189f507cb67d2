import { sql } from "kysely";
import { storedCurrency } from "#ledger/item";
import type { Queries } from "#platform/database";
import type { Stretch } from "#reports/months/month";
import { linesOf } from "#reports/months/report-aging";
import type { Report } from "#reports/report";
import { promisesBehind, reportPromises, type Promised } from "#reports/report-promises";
import { ofAccounts, stretchesAsked, type Whose } from "./asked.ts";
import { rowsOf, type Figure, type FigureRows } from "./figure-rows.ts";

/** What became of the promises that were taken in each month, one report for each currency. */
export async function readPromises(tx: Queries, stretches: readonly Stretch[], whose: Whose): Promise<Report[]> {
  const { rows } = await sql<Promised & { readonly currency: string }>`
    select asked.until::text as line, p.currency, p.state, count(*)::integer as count,
           sum(p.amount_minor)::bigint as minor
      from ${stretchesAsked(stretches)}
      join promise_to_pay p on p.taken_on > asked.after and p.taken_on <= asked.until
       and ${ofAccounts(sql`p`, whose)} and ${takenBy(whose.knownAt)}
     group by 1, 2, 3 order by p.currency`.execute(tx);
  const byCurrency = Map.groupBy(rows, ({ currency }) => currency);
  return [...byCurrency].map(([code, its]) => reportPromises(linesOf(stretches), its, storedCurrency(code)));
}

function takenBy(knownAt: Temporal.Instant | null) {
  return knownAt === null ? sql`true` : sql`p.taken_at <= ${knownAt}::timestamptz`;
}

/** Who promised what a figure is made of; undefined where there is no such figure. */
export async function readPromiseRows(tx: Queries, figure: Figure): Promise<FigureRows | undefined> {
  const states = promisesBehind(figure.series);
  if (states === undefined) return undefined;
  const { after, end } = figure.stretch;
  return rowsOf(
    tx,
    sql`select p.debtor_id, sum(p.amount_minor) as minor from promise_to_pay p
         where p.taken_on > ${after}::date and p.taken_on <= ${end}::date and p.currency = ${figure.currency}
           and p.state = any(${states}::text[]) and ${ofAccounts(sql`p`, figure)} and ${takenBy(figure.knownAt)}
         group by p.debtor_id`,
    figure.currency,
  );
}
