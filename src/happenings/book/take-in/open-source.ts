import { basename } from "node:path";
import {
  dayPlaces,
  findHeader,
  headerRejection,
  ignoredHeadings,
  textAlone,
  titleRowsMax,
  type FileRow,
  type Header,
} from "#intake/header-row";
import { goldmineTables } from "#intake/goldmine";
import { lockstepTables } from "#intake/lockstep";
import type { Mapping } from "#intake/mapping";
import { ambiguousDay, contradictingDays, orderOfFile, orderShown, readDay, type DayOrder } from "#calendar/read-day";
import { joinInstalments } from "#intake/join-instalments";
import { readInvoiceRow, type InvoiceFile, type ReadRow } from "#intake/read-invoice-row";
import { customerReader } from "#intake/read-customer";
import { closedBy } from "#intake/row-groups";
import { placesBeside, recordRows } from "#intake/record-rows";
import type { Reading } from "#intake/presets";
import type { Rejection } from "#intake/rejection";
import { readTableRow, tableOf } from "#intake/source-table";
import { termsReader, type SaidTerms, type TermsReader } from "#intake/terms-reader";
import { readSheet, type SheetFile } from "#platform/spreadsheet";
import { openFormat } from "./open-format.ts";
import type { Source, SourceRow } from "./source.ts";

/**
 * Finds out what a file is, from its first rows: one source, or several where a file holds customers and what they owe.
 * A rejection says why it is nothing that can be read.
 */
export async function openSource(
  file: SheetFile,
  reading: Reading,
  terms: readonly SaidTerms[],
): Promise<readonly Source[] | Rejection> {
  if (reading === "iif" || reading === "qbo-json") return openFormat(file, reading, terms);
  const opened = await openSheet(file, reading, terms);
  return "because" in opened ? opened : [opened];
}

/** The tables that some products keep, each in a file of its own. */
const tables = {
  lockstep: { of: "the six files of Lockstep", all: lockstepTables },
  goldmine: { of: "the tables of GoldMine that name customers: CONTACT1 and CONTSUPP", all: goldmineTables },
} as const;

async function openSheet(
  file: SheetFile,
  how: Mapping | keyof typeof tables,
  terms: readonly SaidTerms[],
): Promise<Source | Rejection> {
  const name = basename(file.name);
  const first = await firstRows(file, typeof how === "string" ? 1 : Math.max(titleRowsMax, how.headerRow ?? 0));
  if ("fault" in first) return { file: name, row: 0, field: "", because: first.fault };
  if (typeof how !== "string") return openInvoices({ file, name, first, mapping: how, terms: termsReader(terms) });
  return openTable(file, first, tables[how]);
}

/** The first rows of a file, or why it has none. */
export async function firstRows(file: SheetFile, max: number): Promise<FileRow[] | { readonly fault: string }> {
  const rows: FileRow[] = [];
  for await (const row of readSheet(file)) {
    if ("fault" in row) return rows.length === 0 ? row : rows;
    if (rows.push(row) >= max) break;
  }
  return rows;
}

function openTable(
  file: SheetFile,
  [first]: readonly FileRow[],
  { of, all }: (typeof tables)[keyof typeof tables],
): Source | Rejection {
  const name = basename(file.name);
  const headings = first?.cells ?? [];
  const table = tableOf(headings, all);
  if (table === undefined) {
    const because = `The headings are those of none of ${of}. They are: ${headings.join(", ")}.`;
    return { file: name, row: first?.number ?? 1, field: "", because };
  }
  return {
    stage: table.stage,
    ignored: { file: name, headings: [] },
    rows: () => rowsBelow(file, first?.number ?? 1, (row) => readTableRow(row, { file: name, headings, table })),
  };
}

type Opening = {
  readonly file: SheetFile;
  readonly name: string;
  readonly first: readonly FileRow[];
  readonly mapping: Mapping;
  readonly terms: TermsReader;
};

async function openInvoices({ file, name, first, mapping, terms }: Opening): Promise<Source | Rejection> {
  const found = findHeader(first, mapping);
  if (found === undefined) return headerRejection(name, first, mapping);
  const header = mapping.groups ? { ...found, closesGroups: await closesGroups(file) } : found;
  const days =
    mapping.dates === null
      ? await daysOf(file, { ...header, places: dayPlaces(header.places) })
      : { order: mapping.dates, unclear: null };
  if (days.unclear !== null) return { file: name, ...days.unclear };
  const { places } = placesBeside(header, mapping);
  const invoices = {
    file: name,
    headings: header.headings,
    places,
    mapping,
    order: days.order,
    terms,
    customer: customerReader(mapping),
  };
  return {
    stage: mapping.holds === "customers" ? "parties" : "documents",
    ignored: { file: name, headings: ignoredHeadings(header) },
    rows: () => {
      const read = readRows(file, header, invoices);
      return mapping.instalments ? joinInstalments(read) : read;
    },
  };
}

async function* readRows(file: SheetFile, header: Header, invoices: InvoiceFile): AsyncGenerator<ReadRow> {
  for await (const row of recordRows(readSheet(file), header, invoices.mapping)) {
    yield "fault" in row ? unreadable(invoices.file, row.fault) : readInvoiceRow(row, invoices);
  }
}

function unreadable(file: string, because: string): ReadRow {
  return { ok: false, rejections: [{ file, row: 0, field: "", because }] };
}

/** Whether a row of a file closes what an earlier one headed. */
async function closesGroups(file: SheetFile): Promise<boolean> {
  const alone = new Set<string>();
  for await (const row of readSheet(file)) {
    if ("fault" in row) return false;
    alone.add(textAlone(row.cells) ?? "");
    const closed = closedBy(row.cells);
    if (closed !== undefined && alone.has(closed)) return true;
  }
  return false;
}

/** The row and the texts of the headings, and the columns whose cells are days. */
type DayColumns = Pick<Header, "row" | "headings"> & { readonly places: readonly number[] };

/** The order of a file's days; where it shows none, or two, the place at which that is seen, and what is to be said. */
type Days = {
  readonly order: DayOrder | null;
  readonly unclear: Pick<Rejection, "row" | "field" | "because" | "asks"> | null;
};

type DayCell = { readonly row: number; readonly field: string; readonly text: string };

/** Looks at all days of a file, for one that can be read in one way only decides for the others. */
export async function daysOf(file: SheetFile, { row: headerRow, headings, places }: DayColumns): Promise<Days> {
  const evidence = { mdy: 0, dmy: 0 };
  const first: Partial<Record<"mdy" | "dmy" | "either", DayCell>> = {};
  for await (const row of readSheet(file)) {
    if ("fault" in row || row.number <= headerRow) continue;
    for (const place of places) {
      const text = row.cells[place] ?? "";
      const shown = orderShown(text) ?? (readDay(text, null).is === "ambiguous" ? "either" : undefined);
      if (shown === undefined) continue;
      first[shown] ??= { row: row.number, field: headings[place] ?? "", text };
      if (shown !== "either") evidence[shown] += 1;
    }
  }
  const order = orderOfFile(evidence);
  return { order, unclear: order === null ? unclearIn(first) : null };
}

/** What is unclear in a file that shows no order, or two: it is asked once, and neither is guessed for a part of its rows. */
function unclearIn({ mdy, dmy, either }: Partial<Record<"mdy" | "dmy" | "either", DayCell>>): Days["unclear"] {
  if (mdy !== undefined && dmy !== undefined) {
    const { row, field } = mdy.row > dmy.row ? mdy : dmy;
    return { row, field, because: contradictingDays({ mdy: mdy.text, dmy: dmy.text }), asks: "dates" };
  }
  return either === undefined
    ? null
    : { row: either.row, field: either.field, because: ambiguousDay(either.text), asks: "dates" };
}

/** The rows below the headings; a fault of the file in the middle is a rejection of what follows. */
async function* rowsBelow(
  file: SheetFile,
  headerRow: number,
  read: (row: FileRow) => SourceRow | undefined,
): AsyncGenerator<SourceRow> {
  for await (const row of readSheet(file)) {
    if ("fault" in row) {
      yield { ok: false, rejections: [{ file: basename(file.name), row: 0, field: "", because: row.fault }] };
    } else if (row.number > headerRow) {
      const found = read(row);
      if (found !== undefined) yield found;
    }
  }
}
