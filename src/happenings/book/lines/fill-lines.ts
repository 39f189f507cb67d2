import { sql } from "kysely";
import { columns, type ColumnName } from "#book/columns";
import type { Cell, Line } from "#book/line";
import { storedCurrency } from "#ledger/item";
import { decimalOfDigits } from "#money/money";
import type { Queries } from "#platform/database";
import { whyShown } from "#happenings/book/monitors/why-shown";
import type { Chosen } from "./choose-lines.ts";
import type { AsOfDay } from "./facts.ts";
import { factsWith, joined, personOfFew } from "./joins.ts";
import { valueOf } from "./values.ts";

type Row = { name: string; number: string; place: number } & Record<`cell_${number}`, string | null>;

type Showing = AsOfDay & { readonly columns: readonly ColumnName[] };

/** What stands in the columns of lines that were chosen, in their order. */
export async function fillLines(
  tx: Queries,
  chosen: readonly Pick<Chosen, "debtorId" | "currency" | "reason">[],
  showing: Showing,
): Promise<Line[]> {
  if (chosen.length === 0) return [];
  const values = showing.columns.map((column) => valueOf(column, showing.today));
  const needs = values.flatMap((value) => value.needs);
  const cells = values.map((value, at) => sql`(${value.sql})::text as ${sql.ref(`cell_${at}`)}`);
  const persons = await personOfFew(tx, [...new Set(chosen.map(({ debtorId }) => debtorId))]);
  const { rows } = await sql<Row>`
    with chosen as (
      select * from unnest(${chosen.map(({ debtorId }) => debtorId)}::uuid[],
                           ${chosen.map(({ currency }) => currency)}::text[]) with ordinality
                      as c (debtor_id, currency, place)),
    ${persons}, ${factsWith(needs, showing)}
    select d.name, d.number, chosen.place::integer as place, ${sql.join([sql`null as nothing`, ...cells])}
      from chosen join debtor d using (debtor_id) ${joined(needs)}
     where owing.currency is not distinct from chosen.currency
     order by chosen.place`.execute(tx);
  return rows.flatMap((row) => {
    const line = chosen[row.place - 1];
    return line === undefined ? [] : [lineOf(row, line, showing.columns)];
  });
}

function lineOf(
  row: Row,
  { debtorId, currency, reason }: Pick<Chosen, "debtorId" | "currency" | "reason">,
  shown: readonly ColumnName[],
): Line {
  const cells = shown.map((column, at) => [column, cellOf(row[`cell_${at}`] ?? null, { column, currency })]);
  return {
    ...{ debtorId, currency, name: row.name, number: row.number },
    cells: Object.fromEntries(cells) as Line["cells"],
    because: reason && whyShown(reason),
  };
}

/** A value as the database writes it, as what its column holds. */
function cellOf(text: string | null, { column, currency }: { column: ColumnName; currency: string | null }): Cell {
  if (text === null || text === "") return null;
  switch (columns[column].is) {
    case "amount":
      return currency === null ? null : { amount: decimalOfDigits(text, storedCurrency(currency)), currency };
    case "count":
      return Number(text);
    case "yes-no":
      return text === "true" || text === "t";
    default:
      return text;
  }
}
