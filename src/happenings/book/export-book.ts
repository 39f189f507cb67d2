import { sql } from "kysely";
import type { ExportRefusal } from "#book/asked";
import { columns, printSort, type ColumnName } from "#book/columns";
import { recordExport } from "#book/exports/store";
import { printFilter } from "#book/filter";
import type { Cell, Line } from "#book/line";
import { accepted, refused, type Outcome } from "#base/outcome";
import { newId, type Chance } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { workbookType, writeWorkbook, type SheetCell, type SheetColumn } from "#platform/workbook";
import type { Desk } from "#happenings/desk/desk";
import { chooseLines, type Asked, type Chosen } from "./lines/choose-lines.ts";
import { fillLines } from "./lines/fill-lines.ts";
import { orderOf } from "./lines/order.ts";

/** How many lines a workbook of the book holds at most. */
const exportLinesMax = 200_000;

const fillMax = 5000;

export type ExportAsked = Asked & { readonly columns: readonly ColumnName[]; readonly now: Temporal.Instant };

/**
 * The whole list as a workbook: chosen at once, read in pieces and written as it is read, so that it is held in memory
 * only as the packed file. That it left is put on record with it.
 */
export function exportBook(
  { chance, database }: Pick<Desk, "chance" | "database">,
  asked: ExportAsked,
): Promise<Outcome<FileAnswer, ExportRefusal>> {
  return database.transaction(async (tx) => {
    // What is chosen and what is then read of it are of one instant: nothing that happens meanwhile comes between.
    await sql`set transaction isolation level repeatable read`.execute(tx);
    return exportWithin(chance, tx, asked);
  });
}

async function exportWithin(
  chance: Chance,
  tx: Queries,
  asked: ExportAsked,
): Promise<Outcome<FileAnswer, ExportRefusal>> {
  const { caller, filter, monitor, now, sort, today } = asked;
  const order = orderOf(sort, today);
  const chosen = await chooseLines(tx, asked, { order, after: null, max: exportLinesMax + 1 });
  if (chosen.length > exportLinesMax) return refused("export_is_too_large");
  const shown: readonly (ColumnName | "currency")[] = [...asked.columns, "currency"];
  const bytes = await writeWorkbook([
    {
      name: "Book",
      columns: shown.map(headingOf),
      rows: rowsOf(tx, chosen, asked),
      sumsBy: shown.length - 1,
      sumName: "Sum",
    },
  ]);
  const said = {
    ...(asked.only === undefined ? {} : { selected: String(asked.only.length) }),
    find: printFilter(filter),
    monitor: monitor ?? "",
    columns: asked.columns.join(","),
    sort: printSort(sort),
  };
  await recordExport(tx, {
    ...{ exportId: newId<"export">(now, chance), what: "book", asked: said, lines: chosen.length },
    ...{ exportedAt: now, loginId: caller?.loginId ?? null },
  });
  return accepted({ bytes, mediaType: workbookType, name: `book-${today}.xlsx` });
}

function headingOf(name: ColumnName | "currency"): SheetColumn {
  if (name === "currency") return { heading: "Currency", is: "text" };
  const { says, is } = columns[name];
  if (is === "amount") return { heading: says, is: "decimal" };
  return { heading: says, is: is === "yes-no" ? "text" : is };
}

async function* rowsOf(
  tx: Queries,
  chosen: readonly Chosen[],
  asked: ExportAsked,
): AsyncGenerator<readonly SheetCell[]> {
  for (let from = 0; from < chosen.length; from += fillMax) {
    const lines = await fillLines(tx, chosen.slice(from, from + fillMax), asked);
    for (const line of lines) yield rowOf(line, asked.columns);
  }
}

function rowOf({ cells, currency }: Line, shown: readonly ColumnName[]): readonly SheetCell[] {
  return [...shown.map((column) => sheetCell(cells[column] ?? null)), currency];
}

function sheetCell(cell: Cell): SheetCell {
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return typeof cell === "object" && cell !== null ? cell.amount : cell;
}
