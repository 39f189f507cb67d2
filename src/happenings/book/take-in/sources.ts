import type { Reading } from "#intake/presets";
import type { SourceRecord } from "#intake/source-record";
import { loadNamedTerms } from "#ledger/terms/store";
import type { SheetFile } from "#platform/spreadsheet";
import { takeInApplications } from "./applications.ts";
import type { Batch } from "./batch.ts";
import { closeMissing } from "./close-missing.ts";
import { takeInDocuments } from "./documents.ts";
import { openSource } from "./open-source.ts";
import { takeInParties } from "./parties.ts";
import { stages, type Source, type Stage } from "./source.ts";

/** How many rows are held at once: a file of any length takes the same memory. */
const rowsAtOnce = 5_000;

/** Takes in the files of a batch, in the order in which they need each other, some rows at a time. */
export async function takeInSources(batch: Batch, files: readonly SheetFile[], how: Reading): Promise<void> {
  const sources: Source[] = [];
  const terms = await loadNamedTerms(batch.tx, batch.creditor.creditorId);
  for (const file of files) {
    const opened = await openSource(file, how, terms);
    if ("because" in opened) batch.tally.rejected.push(opened);
    else sources.push(...opened);
  }
  for (const { ignored } of sources) {
    if (ignored.headings.length > 0) batch.tally.ignored.push(ignored);
  }
  for (const stage of stages) {
    for (const source of sources.filter((each) => each.stage === stage)) await takeInSource(batch, source);
  }
  if (typeof how === "string" || !how.complete || batch.addsOnly) return;
  if (batch.tally.rejected.length === 0 && batch.tally.rows > 0) await closeMissing(batch);
  else batch.tally.rejected.push({ file: "", row: 0, field: "", because: notClosed });
}

const notClosed =
  "Nothing was closed as missing: the batch has no rows, or rows that were rejected may be what is missing.";

/** While the database works on some rows, the next ones are read. */
async function takeInSource(batch: Batch, { stage, rows }: Source): Promise<void> {
  let some: SourceRecord[] = [];
  let working = Promise.resolve();
  for await (const row of rows()) {
    if (!row.ok) {
      batch.tally.rejected.push(...row.rejections);
      batch.tally.rows += row.rejections.some((rejection) => rejection.row > 0) ? 1 : 0;
      continue;
    }
    batch.tally.rows += 1;
    if (row.record === null) batch.tally.unchanged += 1;
    else if (some.push(row.record) >= rowsAtOnce) {
      await working;
      working = takeInRecords(batch, stage, some);
      // What goes wrong meanwhile is thrown where the work is awaited, not as a rejection that nobody handles.
      working.catch(() => undefined);
      some = [];
    }
  }
  await working;
  if (some.length > 0) await takeInRecords(batch, stage, some);
}

async function takeInRecords(batch: Batch, stage: Stage, records: readonly SourceRecord[]): Promise<void> {
  const parties = records.filter((each) => each.kind === "party");
  const documents = records.filter((each) => each.kind === "item" || each.kind === "credit");
  const applications = records.filter((each) => each.kind === "application");
  if (stage === "parties") await takeInParties(batch, parties);
  if (stage === "documents") await takeInDocuments(batch, documents);
  if (stage === "applications") await takeInApplications(batch, applications);
}
