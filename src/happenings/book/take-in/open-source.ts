import { basename } from "node:path";
import {
  dayPlaces,
  findHeader,
  headerRejection,
  ignoredHeadings,
  isSkipped,
  titleRowsMax,
  type FileRow,
} from "#intake/header-row";
import type { IgnoredHeadings } from "#intake/import-batch";
import { lockstepTable, readLockstepRow } from "#intake/lockstep";
import type { Mapping } from "#intake/mapping";
import { orderOfFile, orderShown, type DayOrder } from "#intake/read-day";
import { readInvoiceRow } from "#intake/read-invoice-row";
import type { Rejection } from "#intake/rejection";
import type { SourceRecord } from "#intake/source-record";
import { readSheet, type SheetFile } from "#platform/spreadsheet";

/** In which order the files of a batch are taken in: customers, then what they owe and paid, then what was applied. */
export const stages = ["parties", "documents", "applications"] as const;

export type Stage = (typeof stages)[number];

/** What a row gave: a record, nothing that matters, or why it is not taken in. */
export type SourceRow =
  | { readonly ok: true; readonly record: SourceRecord | null }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

/** A file whose headings were understood. Its rows are read when they are asked for, never held all at once. */
export type Source = {
  readonly stage: Stage;
  readonly ignored: IgnoredHeadings;
  readonly rows: () => AsyncGenerator<SourceRow>;
};

/** Finds out what a file is, from its first rows. A rejection says why it is nothing that can be read. */
export async function openSource(file: SheetFile, mapping: Mapping | "lockstep"): Promise<Source | Rejection> {
  const name = basename(file.name);
  const first = await firstRows(file, mapping === "lockstep" ? 1 : Math.max(titleRowsMax, mapping.headerRow ?? 0));
  if ("fault" in first) return { file: name, row: 0, field: "", because: first.fault };
  return mapping === "lockstep" ? openLockstep(file, name, first) : await openInvoices({ file, name, first, mapping });
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

function openLockstep(file: SheetFile, name: string, [first]: readonly FileRow[]): Source | Rejection {
  const headings = first?.cells ?? [];
  const table = lockstepTable(headings);
  if (table === undefined) {
    const because = `The headings are those of none of the six files of Lockstep: ${headings.join(", ")}.`;
    return { file: name, row: first?.number ?? 1, field: "", because };
  }
  return {
    stage: table.stage,
    ignored: { file: name, headings: [] },
    rows: () => rowsBelow(file, first?.number ?? 1, (row) => readLockstepRow(row, { file: name, headings, table })),
  };
}

type Opening = {
  readonly file: SheetFile;
  readonly name: string;
  readonly first: readonly FileRow[];
  readonly mapping: Mapping;
};

async function openInvoices({ file, name, first, mapping }: Opening): Promise<Source | Rejection> {
  const header = findHeader(first, mapping);
  if (header === undefined) return headerRejection(name, first, mapping);
  const { headings, places } = header;
  const order = mapping.dates ?? (await orderOfDays(file, header.row, dayPlaces(places)));
  return {
    stage: "documents",
    ignored: { file: name, headings: ignoredHeadings(header) },
    rows: () =>
      rowsBelow(file, header.row, (row) => {
        if (isSkipped(row.cells, mapping.skip)) return undefined;
        return readInvoiceRow(row, { file: name, headings, places, mapping, order });
      }),
  };
}

/** Looks at all days of a file, for one that can be read in one way only decides for the others. */
export async function orderOfDays(
  file: SheetFile,
  headerRow: number,
  places: readonly number[],
): Promise<DayOrder | null> {
  const evidence = { mdy: 0, dmy: 0 };
  for await (const row of readSheet(file)) {
    if ("fault" in row || row.number <= headerRow) continue;
    for (const place of places) {
      const shown = orderShown(row.cells[place] ?? "");
      if (shown !== null) evidence[shown] += 1;
    }
  }
  return orderOfFile(evidence);
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
