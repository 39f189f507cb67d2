import { Readable } from "node:stream";
import exceljs, { type CellValue } from "exceljs";
import { unpackedFault } from "./spreadsheet-zip.ts";
import type { SheetFault, SheetLimits, SheetRow } from "./spreadsheet.ts";

/** The rows of the first sheet of a workbook that has any. */
export async function* readXlsx(blob: Blob, limits: SheetLimits): AsyncGenerator<SheetRow | SheetFault> {
  const fault = await unpackedFault(blob, limits.bytesMax);
  if (fault !== undefined) {
    yield { fault };
    return;
  }
  const bytes = Readable.fromWeb(blob.stream() as Parameters<typeof Readable.fromWeb>[0]);
  const options = { entries: "emit", sharedStrings: "cache", styles: "cache", worksheets: "emit" } as const;
  let last = 0;
  try {
    const workbook = new exceljs.stream.xlsx.WorkbookReader(bytes, { ...options, hyperlinks: "ignore" });
    for await (const sheet of workbook) {
      for await (const row of sheet) {
        last = row.number;
        yield { number: last, cells: cellTexts(row) };
      }
      if (last > 0) return;
    }
  } catch (error) {
    yield { fault: `The workbook cannot be read after row ${last}: ${error instanceof Error ? error.message : error}` };
  } finally {
    bytes.destroy();
  }
}

function cellTexts(row: exceljs.Row): string[] {
  const values = row.values as readonly CellValue[];
  return Array.from({ length: Math.max(0, values.length - 1) }, (_, index) => cellText(values[index + 1]).trim());
}

/** A cell as text: numbers in full and without a float's noise, days in ISO form, links and formulas as what they show. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value instanceof Date) return dateText(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value) return cellText(value.text as CellValue);
  if ("formula" in value || "sharedFormula" in value) return cellText(value.result);
  return "error" in value ? value.error : "";
}

/** A spreadsheet keeps 15 digits: what a double holds beyond them was never typed by anybody. */
function numberText(value: number): string {
  const kept = String(Number(value.toPrecision(15)));
  return kept.includes("e")
    ? Number(kept).toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 })
    : kept;
}

/** A workbook's days know no zone and are given as UTC: they are written down as they stand there. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const iso = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}
