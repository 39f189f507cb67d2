import { sql } from "kysely";
import { columns, printSort, type ColumnName } from "#book/columns";
import { printFilter } from "#book/filter";
import type { Cell, Line } from "#book/line";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { workbookLinesMax, type SheetCell, type SheetColumn, type WorkbookRefusal } from "#platform/workbook";
import type { Desk } from "#happenings/desk/desk";
import { recordLeft, workbookFile } from "#happenings/exports/leave";
import { chooseLines, type Asked, type Chosen } from "./lines/choose-lines.ts";
import { fillLines } from "./lines/fill-lines.ts";
import { orderOf } from "./lines/order.ts";

const fillMax = 5000;

export type ExportAsked = Asked & { readonly columns: readonly ColumnName[]; readonly now: Temporal.Instant };

/**
 * The whole list as a workbook: chosen at once, read in pieces and written as it is read, so that it is held in memory
 * only as the packed file. That it left is put on record with it.
 */
export function exportBook(
  desk: Pick<Desk, "chance" | "database">,
  asked: ExportAsked,
): Promise<Outcome<FileAnswer, WorkbookRefusal>> {
  return desk.database.transaction(async (tx) => {
    // What is chosen and what is then read of it are of one instant: nothing that happens meanwhile comes between.
    await sql`set transaction isolation level repeatable read`.execute(tx);
    return exportWithin(desk, tx, asked);
  });
}

async function exportWithin(
  desk: Pick<Desk, "chance">,
  tx: Queries,
  asked: ExportAsked,
): Promise<Outcome<FileAnswer, WorkbookRefusal>> {
  const { caller, filter, monitor, now, sort, today } = asked;
  const order = orderOf(sort, today);
  const chosen = await chooseLines(tx, asked, { order, after: null, max: workbookLinesMax + 1 });
  if (chosen.length > workbookLinesMax) return refused("export_is_too_large");
  const shown: readonly (ColumnName | "currency")[] = [...asked.columns, "currency"];
  const rows = rowsOf(tx, chosen, asked);
  const sheet = { name: "Book", columns: shown.map(headingOf), rows, sumsBy: shown.length - 1, sumName: "Sum" };
  const file = await workbookFile({ sheets: [sheet], name: `book-${today}` });
  const said = {
    ...{ selected: asked.only?.length, find: printFilter(filter), monitor: monitor ?? "" },
    ...{ columns: asked.columns.join(","), sort: printSort(sort) },
  };
  await recordLeft(desk, tx, {
    ...{ what: "book", asked: said, lines: chosen.length, loginId: caller?.loginId ?? null, now },
  });
  return accepted(file);
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
