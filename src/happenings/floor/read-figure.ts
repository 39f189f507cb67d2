import { sql, type RawBuilder } from "kysely";
import type { FigureName, FigureRow, Whose } from "#floor/floor";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import type { Queries } from "#platform/database";
import { factsOf, type DayAsked } from "./facts-of-figures.ts";

const shownMax = 200;

type Row = Omit<FigureRow, "amount"> & { readonly currency: string | null; readonly minor: bigint | null };

/**
 * The debtors behind a figure of a day: each once for whoever worked or reached them, each promise and payment by itself,
 * the largest first of each currency.
 */
export async function readFigure(
  tx: Queries,
  { figure, whose, ...asked }: DayAsked & { readonly figure: FigureName; readonly whose: Whose },
): Promise<{ readonly rows: readonly FigureRow[]; readonly more: boolean }> {
  const { rows } = await sql<Row>`
    select f.debtor_id as "debtorId", d.name as debtor, d.number, l.name as person, f.at, f.what, f.currency, f.minor
      from (select login_id, debtor_id, max(at) as at, string_agg(distinct what, ', ' order by what) as what, currency,
                   sum(minor)::bigint as minor
              from ${factsOf(figure, asked)} f group by login_id, debtor_id, fact_id, currency) f
      join debtor d on d.debtor_id = f.debtor_id left join login l on l.login_id = f.login_id
     where ${isOf(whose)}
     order by f.currency <> (select currency from office), f.currency, f.minor desc nulls last, f.at desc nulls last,
              d.name, f.debtor_id limit ${shownMax + 1}`.execute(tx);
  const shown = rows.slice(0, shownMax).map(({ currency, minor, ...row }) => ({
    ...row,
    amount: currency === null || minor === null ? null : money(storedCurrency(currency), minor),
  }));
  return { rows: shown, more: rows.length > shownMax };
}

function isOf(whose: Whose): RawBuilder<boolean> {
  if (whose.by === "all") return sql<boolean>`true`;
  const column = whose.by === "person" ? sql`f.login_id` : sql`l.team_id`;
  return sql<boolean>`${column} is not distinct from ${whose.id}::uuid`;
}
