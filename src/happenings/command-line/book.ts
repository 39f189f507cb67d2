import { writeFile } from "node:fs/promises";
import { columnNames, columns, type ColumnName } from "#book/columns";
import { readAsked } from "#book/asked";
import type { Cell, Line } from "#book/line";
import { exportBook } from "#happenings/book/export-book";
import { readLines } from "#happenings/book/list-debtors";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { WrongUse } from "#platform/command";
import { workbookRefusals } from "#platform/workbook";
import type { DeskCommand } from "./desk-command.ts";
import { refusal } from "./refusal.ts";
import { tableText } from "./table-text.ts";

const linesMax = 1000;

/** `dunlin book`: the book as a list, by the same filter, columns and order as in the desk. */
export const book: DeskCommand = {
  name: "book",
  summary: "Lists the book by a filter as the desk reads it: overdue>30 state:CA -creditor:acme",
  takes: "[FILTER...]",
  wordsMin: 0,
  wordsMax: 100,
  options: {
    columns: { type: "string", says: `in their order: ${columnNames.join(", ")}` },
    sort: { type: "string", says: "a column; with a minus before it, the largest first (--sort=-open)" },
    max: { type: "string", says: `how many lines at most (default: ${linesMax})` },
    out: { type: "string", says: "writes the whole list as an Excel workbook to this file" },
  },
  runsIn: "desk",
  run: async (desk, given) => {
    const { database, clock, vault } = desk;
    const read = readAsked({ find: given.words.join(" "), columns: given.text("columns"), sort: given.text("sort") });
    if (!read.ok) throw new WrongUse(read.detail?.says ?? `--columns and --sort take ${columnNames.join(", ")}.`);
    const office = await theOffice(database.queries);
    const now = clock.now();
    const day = { today: dayAt(office, now), now, zone: office.zone };
    const asked = { caller: null, scope: "all", vault, ...day, ...read.value } as const;
    const out = given.text("out");
    if (out !== undefined) {
      const made = await exportBook(desk, asked);
      if (!made.ok) return refusal(made.refusal, workbookRefusals[made.refusal].says);
      await writeFile(out, made.value.bytes);
      return { json: { file: out, bytes: made.value.bytes.length }, text: `Written to ${out}.` };
    }
    const max = maxOf(given.text("max"));
    const { lines, more } = await database.transaction((tx) => readLines(tx, asked, max));
    return { json: { lines, more }, text: linesText(lines, { shown: read.value.columns, more }) };
  },
};

function maxOf(text: string | undefined): number {
  if (text === undefined) return linesMax;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new WrongUse("--max takes a number of lines, up to 999999.");
  return Number(text);
}

type Shown = { readonly shown: readonly ColumnName[]; readonly more: boolean };

function linesText(lines: readonly Line[], { shown, more }: Shown): string {
  if (lines.length === 0) return "Nobody fits.";
  const cells = lines.map((line) => shown.map((column) => cellText(line.cells[column] ?? null)));
  const right = shown.flatMap((column, at) => (["amount", "count"].includes(columns[column].is) ? [at] : []));
  const table = tableText(
    shown.map((column) => columns[column].says),
    cells,
    { right },
  );
  return more ? `${table}\nMore fit than are listed.` : table;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return typeof cell === "object" ? `${cell.amount} ${cell.currency}` : String(cell);
}
