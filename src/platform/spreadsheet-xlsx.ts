// oxlint-disable no-underscore-dangle -- the names of the parts of exceljs that are called are its own
import { Readable } from "node:stream";
import type { CellValue, Row } from "exceljs";
import { openArchive, type Archive } from "./spreadsheet-zip.ts";
import type { SheetFault, SheetLimits, SheetRow } from "./spreadsheet.ts";

/** What a workbook reader of exceljs reads of each part. Its types do not name these; the version is pinned. */
type PartReader = {
  readonly _parseRels: (part: Readable) => Promise<void>;
  readonly _parseWorkbook: (part: Readable) => Promise<void>;
  readonly _parseStyles: (part: Readable) => Promise<void>;
  readonly _parseSharedStrings: (part: Readable) => AsyncIterable<unknown>;
  readonly _parseWorksheet: (
    text: AsyncIterable<string>,
    number: string,
  ) => Iterable<{ readonly value: AsyncIterable<Row> }>;
};

/** The rows of the first sheet of a workbook that has any. */
export async function* readXlsx(blob: Blob, limits: SheetLimits): AsyncGenerator<SheetRow | SheetFault> {
  const archive = await openArchive(blob, limits.bytesMax);
  if ("fault" in archive) {
    yield archive;
    return;
  }
  let last = 0;
  try {
    for await (const sheet of sheetsOf(archive)) {
      for await (const row of sheet) {
        last = row.number;
        yield { number: last, cells: cellTexts(row) };
      }
      if (last > 0) return;
    }
  } catch (error) {
    yield { fault: `The workbook cannot be read after row ${last}: ${error instanceof Error ? error.message : error}` };
  }
}

/**
 * The sheets of a workbook. The archive and its letters are read here and not by exceljs, which loses a whole part when
 * the machine is busy and breaks letters that lie across two pieces of a file, both without a word.
 */
async function* sheetsOf(archive: Archive): AsyncGenerator<AsyncIterable<Row>> {
  const options = { entries: "emit", sharedStrings: "cache", styles: "cache", worksheets: "emit" } as const;
  // Read when the first workbook is: it is the largest library of all, and most commands meet none.
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.stream.xlsx.WorkbookReader("", { ...options, hyperlinks: "ignore" });
  const reader = workbook as unknown as PartReader;
  const part = (name: string) => Readable.from(archive.get(name)?.() ?? []);
  if (archive.has("xl/_rels/workbook.xml.rels")) await reader._parseRels(part("xl/_rels/workbook.xml.rels"));
  if (archive.has("xl/workbook.xml")) await reader._parseWorkbook(part("xl/workbook.xml"));
  if (archive.has("xl/styles.xml")) await reader._parseStyles(part("xl/styles.xml"));
  if (archive.has("xl/sharedStrings.xml")) {
    for await (const _ of reader._parseSharedStrings(part("xl/sharedStrings.xml"))) continue;
  }
  for (const [name, text] of archive) {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    if (number === undefined) continue;
    for (const { value } of reader._parseWorksheet(text(), number)) yield value;
  }
}

function cellTexts(row: Row): string[] {
  const values = row.values as readonly CellValue[];
  return Array.from({ length: Math.max(0, values.length - 1) }, (_, index) => cellText(values[index + 1]).trim());
}

/** A cell as text: numbers in full and without a float's noise, days in ISO form, links and formulas as what they show. */
function cellText(value: CellValue | undefined): string {
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
