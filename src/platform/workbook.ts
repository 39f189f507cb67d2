import { Writable } from "node:stream";
import type exceljs from "exceljs";

/**
 * What stands in a column of a sheet. A decimal is given as text, so that it comes without a rounding of ours; decimals are
 * summed where sums are asked for, and numbers, which are given alike, never are. A moment is a day with the time on a wall.
 */
export type SheetColumn = {
  readonly heading: string;
  readonly is: "text" | "decimal" | "number" | "day" | "moment" | "count";
};

/**
 * A formula, and as a decimal what it gives: a reader that calculates nothing shows that. It names cells by their columns,
 * counted from 0: `{2}` is that of the same row, and below the rows `{2:}` is all of the column.
 */
export type SheetFormula = { readonly formula: string; readonly gives: string };

/**
 * A text, an ISO day or a decimal, as its column says; a moment as the clocks of the sheet show it, or as an ISO text without a
 * zone; a count; a decimal that a formula gives; or nothing.
 */
export type SheetCell = string | number | Temporal.Instant | SheetFormula | null;

export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>;
  /** On whose clocks moments are shown; their headings say so. */
  readonly zone?: string;
  /** The column by whose texts the decimals are summed: those of two texts are never added. */
  readonly sumsBy?: number;
  readonly sumName?: string;
  /** Last lines below the rows. */
  readonly below?: readonly (readonly SheetCell[])[];
};

/** How many lines a workbook of a list holds at most. */
export const workbookLinesMax = 200_000;

/** Why a list does not leave as a workbook. */
export const workbookRefusals = {
  export_is_too_large: { status: 422, says: "That is more than 200,000 lines. Narrow it by the filter." },
} as const;

export type WorkbookRefusal = keyof typeof workbookRefusals;

/** A column, and what stands in it of each thing that is listed. */
export type Telling<Of> = SheetColumn & { readonly of: (one: Of) => SheetCell };

/** Things that are listed, in the columns in which they are told. */
export function told<Of>(tellings: readonly Telling<Of>[], all: readonly Of[]) {
  return {
    columns: tellings.map(({ heading, is }): SheetColumn => ({ heading, is })),
    rows: all.map((one): readonly SheetCell[] => tellings.map(({ of }) => of(one))),
  };
}

/** The media type of a workbook. */
export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const widths = { text: 24, decimal: 15, number: 12, day: 12, moment: 17, count: 9 };
const dayFormat = "yyyy-mm-dd";
const momentFormat = "yyyy-mm-dd hh:mm";
const headingRow = 1;

/** Decimals are added up as whole numbers of the smallest part that any has. */
const digitsMax = 3;
const partsOfOne = 10n ** BigInt(digitsMax);

/** A sum of decimals, and with how many digits the longest of them is given. */
type Sum = { readonly parts: bigint; readonly digits: number };
const nothing: Sum = { parts: 0n, digits: 0 };

/**
 * A workbook with a sheet: numbers are numbers, days are days, and a text stays one, whatever it begins with. The heading
 * stays in sight; below the rows stand the sums, as formulas. Rows are written as they come, so that a long list is never
 * held whole.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  // Read when the first workbook is written: it is the largest library of all, and most commands write none.
  const { stream: streams } = (await import("exceljs")).default;
  const workbook = new streams.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  for (const sheet of sheets) await writeSheet(workbook, sheet);
  await workbook.commit();
  return Buffer.concat(chunks);
}

async function writeSheet(workbook: exceljs.stream.xlsx.WorkbookWriter, sheet: Sheet): Promise<void> {
  const { columns, sumsBy, zone = "UTC" } = sheet;
  const written = workbook.addWorksheet(sheet.name, { views: [{ state: "frozen", ySplit: headingRow }] });
  written.columns = columns.map(({ is }) => ({ width: widths[is] }));
  const heading = written.addRow(columns.map((column) => headingOf(column, sheet)));
  heading.font = { bold: true };
  heading.commit();
  const sums = new Map<string, Sum[]>();
  let count = 0;
  for await (const cells of sheet.rows) {
    count += 1;
    writeRow(written, cells, { columns, zone, last: headingRow + count }).commit();
    if (sumsBy !== undefined) addUp(sums, cells, { columns, by: sumsBy });
  }
  const last = { row: headingRow + count, column: columns.length };
  written.autoFilter = { from: { row: headingRow, column: 1 }, to: last };
  for (const cells of sheet.below ?? []) writeBelow(written, cells, { columns, zone, last: last.row });
  if (sumsBy !== undefined && count > 0) writeSums(written, sheet, { sums, count, by: sumsBy });
  written.commit();
}

function headingOf({ heading, is }: SheetColumn, { zone }: Sheet): string {
  return is === "moment" && zone !== undefined ? `${heading} (${zone})` : heading;
}

/** The columns of a row, on whose clocks its moments are, and the last row of the list. */
type Place = { readonly columns: readonly SheetColumn[]; readonly zone: string; readonly last: number };

function writeRow(sheet: exceljs.Worksheet, cells: readonly SheetCell[], { columns, zone, last }: Place): exceljs.Row {
  const row = sheet.addRow(cells.map((cell, at) => plainValue(cell, columns[at], zone)));
  for (const [at, cell] of cells.entries()) {
    if (!isFormula(cell)) continue;
    const formula = placed(cell.formula, { sheet, row: row.number, last });
    row.getCell(at + 1).value = { formula, result: Number(cell.gives) };
  }
  for (const [at, { is }] of columns.entries()) {
    const cell = cells[at] ?? null;
    if (cell !== null) row.getCell(at + 1).numFmt = formatOf(is, cell);
  }
  return row;
}

function writeBelow(sheet: exceljs.Worksheet, cells: readonly SheetCell[], place: Place): void {
  const row = writeRow(sheet, cells, place);
  row.font = { bold: true };
  row.commit();
}

type Placing = { readonly sheet: exceljs.Worksheet; readonly row: number; readonly last: number };

/** A formula with the cells that it names. */
function placed(formula: string, { sheet, row, last }: Placing): string {
  return formula.replaceAll(/\{(\d+)(:?)\}/g, (_, at: string, whole: string) => {
    const letter = letterOf(sheet, Number(at));
    return whole === "" ? `${letter}${row}` : `${letter}${headingRow + 1}:${letter}${last}`;
  });
}

function isFormula(cell: SheetCell): cell is SheetFormula {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

function plainValue(cell: SheetCell, column: SheetColumn | undefined, zone: string): exceljs.CellValue {
  if (cell instanceof Temporal.Instant) return new Date(`${cell.toZonedDateTimeISO(zone).toPlainDateTime()}Z`);
  if (typeof cell === "object") return null;
  if (typeof cell === "number" || column === undefined) return cell;
  if (column.is === "decimal" || column.is === "number") return Number(cell);
  if (column.is === "moment") return new Date(`${cell}Z`);
  return column.is === "day" ? new Date(`${cell}T00:00:00Z`) : cell;
}

/**
 * A decimal, and what a formula gives, is shown with as many digits as it is given with. A text is marked as one: it stays so
 * when it is edited.
 */
function formatOf(is: SheetColumn["is"], cell: SheetCell): string {
  if (is === "text") return "@";
  if (is === "day") return dayFormat;
  if (is === "moment") return momentFormat;
  if (is === "count" && !isFormula(cell)) return "0";
  return decimalFormat(digitsOf(cell));
}

function digitsOf(cell: SheetCell): number {
  const text = isFormula(cell) ? cell.gives : String(cell);
  return text.split(".")[1]?.length ?? 0;
}

function decimalFormat(digits: number): string {
  return digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
}

type Summed = { readonly columns: readonly SheetColumn[]; readonly by: number };

function addUp(sums: Map<string, Sum[]>, cells: readonly SheetCell[], { columns, by }: Summed): void {
  const name = cells[by];
  if (typeof name !== "string") return;
  const so = sums.get(name) ?? columns.map(() => nothing);
  sums.set(
    name,
    so.map((sum, at) => (columns[at]?.is === "decimal" ? plus(sum, cells[at] ?? null) : sum)),
  );
}

function plus({ parts, digits }: Sum, cell: SheetCell): Sum {
  return { parts: parts + partsOf(cell), digits: Math.max(digits, digitsOf(cell)) };
}

function partsOf(cell: SheetCell): bigint {
  if (typeof cell !== "string") return 0n;
  const [whole = "0", fraction = ""] = cell.replace("-", "").split(".");
  const parts = BigInt(whole) * partsOfOne + BigInt(fraction.padEnd(digitsMax, "0"));
  return cell.startsWith("-") ? -parts : parts;
}

type Written = { readonly sums: ReadonlyMap<string, readonly Sum[]>; readonly count: number; readonly by: number };

/** A row of sums for each text of the column by which they are: formulas that anybody can follow, with what they give. */
function writeSums(sheet: exceljs.Worksheet, { columns, sumName = "" }: Sheet, { sums, count, by }: Written): void {
  sheet.addRow([]).commit();
  const [first, last] = [headingRow + 1, headingRow + count];
  const names = `$${letterOf(sheet, by)}$${first}:$${letterOf(sheet, by)}$${last}`;
  for (const [name, values] of sums) {
    const row = sheet.addRow([]);
    row.font = { bold: true };
    for (const [at, { is }] of columns.entries()) {
      const cell = row.getCell(at + 1);
      const letter = letterOf(sheet, at);
      if (at === by) cell.value = name;
      else if (at === 0) cell.value = sumName;
      if (is !== "decimal") continue;
      const { parts, digits } = values[at] ?? nothing;
      cell.value = {
        formula: `SUMIF(${names},"${name.replaceAll('"', '""')}",${letter}${first}:${letter}${last})`,
        result: Number(parts) / Number(partsOfOne),
      };
      cell.numFmt = decimalFormat(digits);
    }
    row.commit();
  }
}

function letterOf(sheet: exceljs.Worksheet, at: number): string {
  return sheet.getColumn(at + 1).letter;
}
