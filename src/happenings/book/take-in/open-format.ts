import { basename } from "node:path";
import type { FormatRecords, ReadRecords } from "#intake/format-records";
import { iifRecords } from "#intake/iif-records";
import { qboRecords } from "#intake/qbo-records";
import type { Rejection } from "#intake/rejection";
import type { SourceRecord } from "#intake/source-record";
import type { SaidTerms } from "#intake/terms-reader";
import { bytesOf } from "#platform/file-bytes";
import { holdsBrokenText } from "#platform/plain-text";
import type { SheetFile } from "#platform/spreadsheet";
import { stages, type Source, type SourceRow, type Stage } from "./source.ts";

/** Formats are read whole: what a payment paid may stand anywhere in the file. */
const bytesMax = 200_000_000;

const readers = { iif: iifRecords, "qbo-json": qboRecords } as const satisfies Record<string, ReadRecords>;

/** The customers of a file of one of the trade's formats, what they owe and paid, and what was applied to it. */
export async function openFormat(
  file: SheetFile,
  format: keyof typeof readers,
  terms: readonly SaidTerms[],
): Promise<readonly Source[] | Rejection> {
  const name = basename(file.name);
  const bytes = await bytesOf(file, bytesMax);
  if ("fault" in bytes) return { file: name, row: 0, field: "", because: bytes.fault };
  const found = readers[format](bytes, name, terms);
  return stages.map((stage) => ({
    stage,
    ignored: { file: name, headings: [] },
    rows: () => rowsOf(found, stage),
  }));
}

async function* rowsOf({ records, rejections }: FormatRecords, stage: Stage): AsyncGenerator<SourceRow> {
  if (stage === "parties") yield* rejections.map((rejection) => ({ ok: false, rejections: [rejection] }) as const);
  for (const record of records) {
    if (stageOf(record) !== stage) continue;
    yield record !== null && holdsBrokenText(record) ? damaged(record) : { ok: true, record };
  }
}

function damaged({ origin }: SourceRecord): SourceRow {
  const because = "What begins here is damaged: it holds a NUL or half of a character, which no text does.";
  return { ok: false, rejections: [{ ...origin, field: "", because }] };
}

/** What is of no receivables is counted with the customers. */
function stageOf(record: SourceRecord | null): Stage {
  if (record === null || record.kind === "party") return "parties";
  return record.kind === "application" ? "applications" : "documents";
}
