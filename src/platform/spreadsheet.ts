import { openAsBlob } from "node:fs";
import { basename, extname } from "node:path";
import { readCsv } from "./spreadsheet-csv.ts";
import { readDbf } from "./spreadsheet-dbf.ts";
import { memosBeside } from "./spreadsheet-dbf-memo.ts";
import { looksLike, type FileLook } from "./spreadsheet-look.ts";
import { readXlsx } from "./spreadsheet-xlsx.ts";

/** One row as people see it in the file: its number counts from 1, and every cell is text, trimmed. */
export type SheetRow = { readonly number: number; readonly cells: readonly string[] };

/** What ends the reading early: a sentence that says what is wrong with the file. */
export type SheetFault = { readonly fault: string };

/** A file of rows: where it lies, or its bytes. */
export type SheetFile = { readonly name: string } & ({ readonly path: string } | { readonly bytes: Uint8Array });

/** How much of a file is read before it is refused: bytes once unpacked, rows, and cells of all rows together. */
export type SheetLimits = { readonly bytesMax: number; readonly rowsMax: number; readonly cellsMax: number };

export const sheetLimits: SheetLimits = { bytesMax: 2_000_000_000, rowsMax: 2_000_000, cellsMax: 100_000_000 };

/** The rows of a CSV, XLSX or DBF file, one after another: it is never held whole. A fault is the last thing given. */
export async function* readSheet(
  file: SheetFile,
  limits: SheetLimits = sheetLimits,
): AsyncGenerator<SheetRow | SheetFault> {
  const blob = "path" in file ? await openAsBlob(file.path) : new Blob([new Uint8Array(file.bytes)]);
  const look = looksLike(new Uint8Array(await blob.slice(0, 4096).arrayBuffer()));
  const fault = lookFault(basename(file.name), look, blob.size > limits.bytesMax);
  if (fault !== undefined) {
    yield { fault };
    return;
  }
  const rows = isDbf(file.name)
    ? readDbf(blob, "path" in file ? await memosBeside(file.path) : undefined)
    : look === "zip"
      ? readXlsx(blob, limits)
      : readCsv(blob, limits);
  let [rowCount, cellCount] = [0, 0];
  for await (const row of rows) {
    if ("fault" in row) {
      yield row;
      return;
    }
    cellCount += row.cells.length;
    if (++rowCount > limits.rowsMax || cellCount > limits.cellsMax) {
      yield { fault: `The file has more than ${limits.rowsMax} rows or ${limits.cellsMax} cells. Split it.` };
      return;
    }
    if (row.cells.some((cell) => cell.includes("\0"))) {
      yield { fault: `The file is damaged in row ${row.number}: it holds a NUL character, which no text does.` };
      return;
    }
    if (row.cells.some((cell) => cell !== "")) yield row;
  }
  if (rowCount === 0) yield { fault: "The file has no rows." };
}

function isDbf(name: string): boolean {
  return extname(name).toLowerCase() === ".dbf";
}

const lookNames: Readonly<Record<FileLook, string>> = {
  empty: "empty",
  zip: "a zip archive",
  pdf: "a PDF document",
  "old-office": "a file of Excel 97-2003. Save it as .xlsx",
  binary: "not text",
  text: "text",
};

/** Says why a file is not what its name says. Nothing said: it can be read. */
function lookFault(name: string, look: FileLook, isTooLong: boolean): string | undefined {
  if (isTooLong) return "The file is too large. Split it.";
  if (look === "empty") return "The file is empty.";
  // What is no dBase table though it is named as one, its own reader says.
  if (isDbf(name)) return undefined;
  const isWorkbook = [".xlsx", ".xlsm"].includes(extname(name).toLowerCase());
  if (isWorkbook && look !== "zip") return `The file is named as a workbook and is ${lookNames[look]}.`;
  if (!isWorkbook && look !== "text") return `The file is named as a text of rows and is ${lookNames[look]}.`;
  return undefined;
}
