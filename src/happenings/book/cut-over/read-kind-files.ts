import { basename } from "node:path";
import {
  dayPlacesIn,
  missingIn,
  placeIn,
  secretHeadings,
  type DescribedKind,
  type FileKind,
  type Places,
} from "#intake/cutover/file-kind";
import { rowFields, type KindFile, type RowFields } from "#intake/cutover/row-fields";
import { isSkipped, titleRowsMax, type FileRow } from "#intake/header-row";
import type { Rejection } from "#intake/rejection";
import { readSheet, type SheetFile } from "#platform/spreadsheet";
import { daysOf, firstRows } from "#happenings/book/take-in/open-source";
import { reject, type Among, type CutOver } from "./cut-over.ts";

const sampleRows = 5;

/** The rows of some files of a kind, read. Whatever is wrong with a file or a row is among the batch's rejections. */
export async function readKindFiles<Name extends string, Row>(
  cut: CutOver,
  files: readonly SheetFile[],
  kind: FileKind<Name, Row>,
): Promise<Row[]> {
  const { tally } = cut.batch;
  const found: Row[] = [];
  for (const file of files) {
    const opened = await openKindFile({ ...cut, today: cut.batch.today }, file, kind);
    if ("because" in opened) {
      tally.rejected.push(opened);
      continue;
    }
    const headings = ignored(opened);
    if (headings.length > 0) tally.ignored.push({ file: opened.file, headings });
    for await (const row of rowsBelow(file, opened)) {
      if ("fault" in row) reject(cut, { file: opened.file, row: 0 }, "", row.fault);
      else found.push(...readRow(cut, rowFields<Name>(row, opened), kind));
    }
  }
  return found;
}

function readRow<Name extends string, Row>(
  { batch: { tally, creditor }, among }: CutOver,
  fields: RowFields<Name>,
  kind: FileKind<Name, Row>,
): [Row] | [] {
  if (among !== null && isOfAnother(fields, { name: creditor.name, among })) return [];
  tally.rows += 1;
  if (fields.isLeftOut) {
    tally.unchanged += 1;
    return [];
  }
  const row = kind.read(fields);
  if (tally.sample.length < sampleRows) tally.sample.push(sampleOf(fields, kind));
  if (fields.faults.length === 0) return row === undefined ? [] : [row];
  tally.rejected.push(...fields.faults);
  return [];
}

/** Whether a row of files that name several creditors is another batch's. One that names none is the first one's to refuse. */
function isOfAnother<Name extends string>(
  fields: RowFields<Name>,
  { name, among }: { readonly name: string; readonly among: Among },
): boolean {
  const column = "creditor" as Name;
  const said = fields.text(column).toLowerCase();
  if (said !== "") return said !== name.toLowerCase();
  if (among === "first") fields.fault(column, "The files name several creditors, and this row none.");
  return among !== "first";
}

/** A row as it was understood, by our columns. */
function sampleOf<Name extends string>(fields: RowFields<Name>, { columns }: DescribedKind): Record<string, string> {
  const cells = Object.entries(columns).map(([column, { isSecret }]) => {
    const text = fields.text(column as Name);
    return [column, isSecret === true && text !== "" ? "sealed" : text] as const;
  });
  return Object.fromEntries(cells.filter(([, text]) => text !== ""));
}

type Opened = KindFile & { readonly headerRow: number };

/** Finds out how a file of a kind is to be read. A rejection says why it cannot be. */
export async function openKindFile(
  { mapping, zone, today }: Pick<CutOver, "mapping" | "zone"> & Pick<KindFile, "today">,
  sheet: SheetFile,
  kind: DescribedKind,
): Promise<Opened | Rejection> {
  const file = basename(sheet.name);
  const first = await firstRows(sheet, Math.max(titleRowsMax, mapping.headerRow ?? 0));
  if ("fault" in first) return { file, row: 0, field: "", because: first.fault };
  const candidates = first
    .filter(({ number }) => mapping.headerRow === null || number === mapping.headerRow)
    .map((row) => ({ row, places: placeIn(kind, row.cells, mapping.columns) }));
  const header = candidates.find(({ places }) => missingIn(kind, places).length === 0);
  if (header === undefined) return headerRejection(file, kind, candidates);
  const { row, places } = header;
  const columns = { row: row.number, headings: row.cells, places: dayPlacesIn(kind, places) };
  const days = mapping.dates === null ? await daysOf(sheet, columns) : { order: mapping.dates, unclear: null };
  if (days.unclear !== null) {
    const isSecret = secretHeadings(kind, places, row.cells).includes(days.unclear.field);
    return { file, ...days.unclear, because: isSecret ? unclearSecret : days.unclear.because };
  }
  return { file, headings: row.cells, places, mapping, order: days.order, zone, today, headerRow: row.number };
}

const unclearSecret = "The days may be month/day or day/month. Say how they are written.";

type Candidate = { readonly row: FileRow; readonly places: Places };

function headerRejection(file: string, kind: DescribedKind, candidates: readonly Candidate[]): Rejection {
  const [best] = candidates.toSorted((a, b) => Object.keys(b.places).length - Object.keys(a.places).length);
  if (best === undefined) return { file, row: 1, field: "", because: "There is no row of headings." };
  const missing = missingIn(kind, best.places).map((group) => group.join(" or "));
  const found = best.row.cells.filter((cell) => cell !== "").map((cell) => `"${cell}"`);
  const because = `There is no column for ${missing.join(", nor for ")}. The headings found are: ${found.join(", ")}.`;
  return { file, row: best.row.number, field: missingIn(kind, best.places)[0]?.[0] ?? "", because };
}

/** The rows below the headings, but those that the mapping leaves out; a fault of the file is the last thing given. */
export async function* rowsBelow(
  file: SheetFile,
  { headerRow, mapping }: Opened,
): AsyncGenerator<FileRow | { readonly fault: string }> {
  for await (const row of readSheet(file)) {
    if ("fault" in row || (row.number > headerRow && !isSkipped(row.cells, mapping.skip))) yield row;
  }
}

function ignored({ headings, places }: Opened): string[] {
  const read = new Set(Object.values(places));
  return headings.filter((heading, place) => heading !== "" && !read.has(place));
}
