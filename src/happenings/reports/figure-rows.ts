import { sql, type RawBuilder } from "kysely";
import { storedCurrency } from "#ledger/item";
import { decimalOfDigits } from "#money/money";
import { survivors } from "#parties/person/store";
import type { Expected, ExpectedOf } from "#reports/forecast/expected";
import type { Queries } from "#platform/database";

const rowsMax = 500;

export type FigureRow = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly amount: string;
  /** What an expected amount follows from. */
  readonly why?: {
    readonly from: Expected["from"];
    readonly item: string;
    readonly open: string;
    readonly percent: string;
    readonly onDay: string;
    readonly seen: ExpectedOf["seen"];
  };
};

export type FigureRows = { readonly rows: FigureRow[]; readonly more: boolean };

/**
 * The debtors of a relation `debtor_id, minor`, each under who survives it, the largest first. Without a currency it is
 * numbers that are told of them.
 */
export async function rowsOf(tx: Queries, relation: RawBuilder<unknown>, currency: string | null): Promise<FigureRows> {
  const { rows } = await sql<FigureRow>`
    select d.debtor_id as "debtorId", d.name as debtor, d.number, f.minor::text as amount
      from (select coalesce(s.survivor_id, b.debtor_id) as debtor_id, sum(b.minor) as minor
              from (${relation}) b left join ${survivors} s on s.debtor_id = b.debtor_id group by 1) f
      join debtor d on d.debtor_id = f.debtor_id
     where f.minor <> 0
     order by f.minor desc, d.name, d.debtor_id limit ${rowsMax + 1}`.execute(tx);
  const text = (minor: string) => (currency === null ? minor : decimalOfDigits(minor, storedCurrency(currency)));
  const written = rows.map((row) => ({ ...row, amount: text(row.amount) }));
  return { rows: written.slice(0, rowsMax), more: rows.length > rowsMax };
}
