import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { compareInstants } from "#calendar/instants";
import type { DayOrder } from "#calendar/read-day";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { controlTotals } from "#intake/control";
import type { KindMapping } from "#intake/cutover/kind-mapping";
import type { CutOverKind } from "#intake/cutover/kinds";
import { cutOver, type ImportRefusal, type ImportSummary } from "#intake/import-batch";
import type { Mapping } from "#intake/mapping";
import { isPreset, readingOf } from "#intake/presets";
import { inFileOrder } from "#intake/rejection";
import { lockImports, recordBatch } from "#intake/store";
import { handEntered } from "#parties/creditors/creditor";
import { creditorOrNew, type Creditor } from "#parties/creditors/store";
import type { DebtorKind } from "#parties/debtor";
import { hasMandateOn, mandateInOwnName } from "#parties/mandates/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { SheetFile } from "#platform/spreadsheet";
import { weighGrown } from "#platform/weigh-grown";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, officeToday, theOffice } from "#happenings/desk/office-day";
import { tellImportRefused } from "#happenings/lookouts/tell";
import type { Among } from "./cut-over/cut-over.ts";
import { takeInByCreditor } from "./cut-over/take-in-by-creditor.ts";
import { takeInCutOver } from "./cut-over/take-in-cut-over.ts";
import { beginTaken, newTally, pooledChance, type Batch } from "./take-in/batch.ts";
import { addBookTotals, confirmShown, tellDebtors } from "./take-in/finish.ts";
import { takeInSources } from "./take-in/sources.ts";
import { readingFor, whoOwes } from "./take-in/who-owes.ts";

const filesListedMax = 100;

/** Files to take in as one batch. Without a creditor they are of the office itself; without an instant, of now. */
export type FilesToTakeIn = {
  readonly files: readonly SheetFile[];
  readonly how: HowToRead;
  readonly creditor?: string | undefined;
  /** Who owes, where the files do not say. */
  readonly owes?: DebtorKind | undefined;
  readonly asOf?: Temporal.Instant | undefined;
  /** One rejected row leaves nothing. */
  readonly allOrNothing?: boolean;
  /** Says what would come of it, and leaves nothing. */
  readonly dryRun?: boolean;
  readonly loginId: Id<"login"> | null;
};

/** How files are read: by a preset or a mapping, or as a kind of file with which an office leaves another system. */
export type HowToRead =
  | { readonly preset: string; readonly dates?: DayOrder | undefined }
  | { readonly mapping: Mapping }
  | { readonly kind: CutOverKind; readonly mapping: KindMapping };

/** What came of it. No batch where nothing was left behind. */
export type TakenIn = ImportSummary & {
  readonly batchId: Id<"batch"> | null;
  readonly sample: readonly Readonly<Record<string, string>>[];
};

/** Takes files in, in one transaction of its own: a process that is killed leaves nothing. */
export async function takeInFiles(desk: Desk, wanted: FilesToTakeIn): Promise<Outcome<TakenIn, ImportRefusal>> {
  return desk.database.transaction((tx) => takeInFilesWithin(desk, tx, wanted));
}

/** Takes files in, in the caller's transaction. What is not to stay is undone back to where it began. */
export async function takeInFilesWithin(
  desk: Desk,
  tx: Queries,
  wanted: FilesToTakeIn,
): Promise<Outcome<TakenIn, ImportRefusal>> {
  const now = desk.clock.now();
  const { files, how, asOf = now } = wanted;
  if (files.length === 0) return refused("no_files");
  if ("preset" in how && !isPreset(how.preset)) return refused("preset_is_unknown");
  if (compareInstants(asOf, now) > 0) return refused("as_of_is_in_the_future");
  const taken =
    "kind" in how && wanted.creditor === undefined
      ? await takeInByCreditor(tx, { ...wanted, how }, (some) => takeInBatch(desk, tx, some))
      : await takeInBatch(desk, tx, wanted);
  if (taken.ok && wanted.dryRun !== true && taken.value.rejected.length > 0) {
    await tellImportRefused(desk, tx, { on: await officeToday(tx, now), at: now, batchId: taken.value.batchId });
  }
  return taken;
}

async function takeInBatch(
  desk: Desk,
  tx: Queries,
  wanted: FilesToTakeIn & { readonly among?: Among },
): Promise<Outcome<TakenIn, ImportRefusal>> {
  const now = desk.clock.now();
  const { files, how, asOf = now, allOrNothing = false, dryRun = false, among = null } = wanted;
  await sql`savepoint take_in_files`.execute(tx);
  const batch = await beginBatch(desk, tx, { ...wanted, now, asOf });
  if ("kind" in how) {
    const { zone } = await theOffice(tx);
    const staying = { mayStay: !dryRun, isAllOrNothing: allOrNothing };
    await takeInCutOver({ batch, files, mapping: how.mapping, zone, ...staying, among }, how.kind);
  } else {
    const preset = "preset" in how && isPreset(how.preset) ? how.preset : "generic";
    const reading = "mapping" in how ? how.mapping : readingOf(preset, how.dates);
    await takeInSources(batch, files, readingFor(reading, batch.owes));
    await confirmShown(batch);
  }
  const who = await whoOwes(batch);
  if (!dryRun && who.mustBeSaid) {
    await sql`rollback to savepoint take_in_files`.execute(tx);
    return refused("who_owes_is_not_said");
  }
  await addBookTotals(batch);
  const { tally } = batch;
  const stays = !dryRun && !(allOrNothing && tally.rejected.length > 0) && hasRows(batch);
  const summary = await summaryOf(batch, who, { stays: stays || dryRun });
  if (!stays) {
    await sql`rollback to savepoint take_in_files`.execute(tx);
    return accepted({ ...summary, batchId: null, sample: tally.sample });
  }
  await tellDebtors(batch);
  await keepBatch(batch, { ...wanted, asOf }, summary);
  await weighGrown(tx);
  await sql`drop table taken`.execute(tx);
  await sql`release savepoint take_in_files`.execute(tx);
  return accepted({ ...summary, batchId: batch.batchId, sample: tally.sample });
}

async function beginBatch(
  desk: Desk,
  tx: Queries,
  wanted: FilesToTakeIn & { readonly now: Temporal.Instant; readonly asOf: Temporal.Instant },
): Promise<Batch> {
  const { now, asOf, loginId, how } = wanted;
  const office = await theOffice(tx);
  const today = dayAt(office, now);
  const id = <Thing extends string>() => newId<Thing>(now, desk.chance);
  const name = wanted.creditor ?? office.name;
  const newCreditorId = id<"creditor">();
  const creditor: Creditor = await creditorOrNew(tx, {
    ...{ name, system: presetOf(how), creditorId: newCreditorId, at: now },
  });
  // Whom an office collects for when it leaves another system, its accounts say; of a creditor entered by hand, its people.
  if (creditor.book === "mirror" && creditor.system !== handEntered && !("kind" in how)) {
    const ids = { entityId: id(), mandateId: id() };
    await mandateInOwnName(tx, { creditorId: creditor.creditorId, officeName: office.name, ids, on: today });
  }
  const newest = await lockImports(tx, creditor.creditorId);
  await beginTaken(tx);
  const isOlder = newest !== null && compareInstants(asOf, newest) < 0;
  return {
    ...{ desk, tx, batchId: id<"batch">(), creditor, now, today, loginId, owes: wanted.owes ?? null },
    name: "kind" in how ? `Cut-over of ${how.kind}` : "Import",
    ...{
      asOfDay: dayAt(office, asOf),
      numbersRepeat: "mapping" in how && !("kind" in how) && how.mapping.numbersRepeat,
    },
    before: { ...(await whatIsThere(tx, creditor)), creditor: creditor.creditorId !== newCreditorId },
    ...{ addsOnly: isOlder || creditor.book === "own", tally: newTally(), chance: pooledChance(desk.chance) },
  };
}

type Before = Pick<Batch["before"], "customers" | "items">;

/** Whether the creditor has customers, and whether anybody owes anything, before a batch begins. */
async function whatIsThere(tx: Queries, { creditorId, system }: Creditor): Promise<Before> {
  const { rows } = await sql<Before>`
    select exists (select from known_as where creditor_id = ${creditorId} and system = ${system}) as customers,
           exists (select from item) as items`.execute(tx);
  const [before] = rows;
  assert(before !== undefined, "a question without a table has one answer");
  return before;
}

/** What a batch says of how it was read. */
function presetOf(how: HowToRead): string {
  if ("kind" in how) return `${cutOver}${how.kind}`;
  return "preset" in how ? how.preset : "mapping";
}

function hasRows({ tally: { created, updated, unchanged, closed } }: Batch): boolean {
  return created + updated + unchanged + closed > 0;
}

/** Where nothing stays, nothing was created: the rows and what is wrong with them are still told. */
async function summaryOf(
  { tx, tally, creditor, today, before }: Batch,
  whoOwes: ImportSummary["whoOwes"],
  { stays }: { readonly stays: boolean },
): Promise<ImportSummary> {
  const { rows, created, updated, unchanged, closed, rejected, control, ignored, doubtfulAddresses } = tally;
  const counts = stays ? { created, updated, unchanged, closed } : { created: 0, updated: 0, unchanged: 0, closed: 0 };
  const { creditorId, name } = creditor;
  const withoutMandate = (await hasMandateOn(tx, { creditorId, on: today })) ? [] : [{ creditorId, name }];
  const of = { creditor: name, isNewCreditor: !before.creditor, whoOwes, withoutMandate, ignored };
  return {
    ...of,
    doubtfulAddresses: doubtfulAddresses.size,
    rows,
    ...counts,
    rejected: inFileOrder(rejected),
    control: controlTotals(control),
  };
}

async function keepBatch(
  { tx, batchId, creditor, now, loginId }: Batch,
  { files, how, asOf }: FilesToTakeIn & { readonly asOf: Temporal.Instant },
  summary: ImportSummary,
): Promise<void> {
  const kept = [];
  for (const file of files) kept.push({ name: basename(file.name), ...(await digestOf(file)) });
  const digest = createHash("sha256")
    .update(
      kept
        .map((file) => file.digest)
        .toSorted()
        .join(),
    )
    .digest("hex");
  // Of a folder of documents a line is kept: each file has a record of its own.
  const bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
  const listed = kept.length > filesListedMax ? [{ name: `${kept.length} files`, bytes, digest }] : kept;
  const preset = presetOf(how);
  const { creditorId } = creditor;
  await recordBatch(tx, {
    batchId,
    creditorId,
    preset,
    files: listed,
    digest,
    asOf,
    importedAt: now,
    loginId,
    summary,
  });
}

async function digestOf(file: SheetFile): Promise<{ bytes: number; digest: string }> {
  const blob = "path" in file ? await openAsBlob(file.path) : new Blob([new Uint8Array(file.bytes)]);
  const hash = createHash("sha256");
  for await (const chunk of blob.stream()) hash.update(chunk);
  return { bytes: blob.size, digest: hash.digest("hex") };
}
