import { sql, type RawBuilder } from "kysely";
import { storedCurrency } from "#ledger/item";
import { decimalOfDigits } from "#money/money";
import { survivors } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { Stretch } from "#reports/months/month";
import type { Whose } from "./asked.ts";

const rowsMax = 500;

/** A figure of a report: a series by its key, in the days of its line, in a currency. */
export type Figure = Whose & { readonly stretch: Stretch; readonly series: string; readonly currency: string };

export type FigureRow = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly amount: string;
};

export type FigureRows = { readonly rows: FigureRow[]; readonly more: boolean };

/** The debtors of a relation `debtor_id, minor`, each under who survives it, the largest first. */
export async function rowsOf(tx: Queries, relation: RawBuilder<unknown>, currency: string): Promise<FigureRows> {
  const { rows } = await sql<FigureRow>`
    select d.debtor_id as "debtorId", d.name as debtor, d.number, f.minor::text as amount
      from (select coalesce(s.survivor_id, b.debtor_id) as debtor_id, sum(b.minor) as minor
              from (${relation}) b left join ${survivors} s on s.debtor_id = b.debtor_id group by 1) f
      join debtor d on d.debtor_id = f.debtor_id
     where f.minor <> 0
     order by f.minor desc, d.name, d.debtor_id limit ${rowsMax + 1}`.execute(tx);
  const written = rows.map((row) => ({ ...row, amount: decimalOfDigits(row.amount, storedCurrency(currency)) }));
  return { rows: written.slice(0, rowsMax), more: rows.length > rowsMax };
}
