import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { noLaterThan } from "#contact/no-later-than";
import { faultsText } from "#intake/folders/faults-text";
import { isSame, type KnownFile } from "#intake/folders/look";
import { isResting, leaveFiles, settleFile } from "#intake/folders/files/store";
import { tryLockFolder } from "#intake/folders/store";
import type { WatchedFolder } from "#intake/folders/watched-folder";
import { importRefusals } from "#intake/import-batch";
import type { Rejection } from "#intake/rejection";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { copyOut, type CopiedFile } from "#platform/inbox";
import type { Desk } from "#happenings/desk/desk";
import { howAsked } from "#happenings/book/how-asked";
import { takeInFilesWithin } from "#happenings/book/take-in-files";
import { faultsSealed } from "./sealed-faults.ts";

/** What a folder is at this look: as it is kept, and its true place. */
export type Place = { readonly folder: WatchedFolder; readonly place: string };

/** What became of a file: taken in as a batch, or refused whole. */
export type FileSettled = "done" | "refused";

/**
 * Takes in a file that has come to rest, by a private copy of it. What became of it is written down in the transaction
 * of the batch: a process that is killed before the file is moved away has not forgotten it. Nothing where another
 * process has the folder, or where the file has changed after all.
 */
export async function settleRestingFile(desk: Desk, at: Place, file: KnownFile): Promise<FileSettled | undefined> {
  const { folder } = at;
  const work = (copy: CopiedFile | undefined) =>
    desk.database.transaction((tx) => settle(desk, tx, { folder, file, copy }));
  return underCopy(desk, at, { file, work });
}

type Working<Value> = {
  readonly file: KnownFile;
  readonly work: (copy: CopiedFile | undefined) => Promise<Value>;
};

/** Does the work with a private copy of a file, which is gone afterwards. */
export async function underCopy<Value>(desk: Desk, { place }: Place, { file, work }: Working<Value>): Promise<Value> {
  const folder = join(desk.dataFolder, "taking-in");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, newId(desk.clock.now(), desk.chance));
  try {
    return await work(await copyOut(place, file.name, path));
  } finally {
    rmSync(path, { force: true });
  }
}

type Settling = {
  readonly folder: WatchedFolder;
  readonly file: KnownFile;
  readonly copy: CopiedFile | undefined;
};

async function settle(desk: Desk, tx: Queries, { folder, file, copy }: Settling): Promise<FileSettled | undefined> {
  const { folderId } = folder;
  const { fileId } = file;
  if (!(await tryLockFolder(tx, folderId)) || !(await isResting(tx, fileId))) return undefined;
  const now = desk.clock.now();
  if (copy === undefined || !isSame(copy, file)) {
    // It is gone or still being written: the next look sees what is there.
    await leaveFiles(tx, [fileId], now);
    return undefined;
  }
  const { batchId, because, rejected } = await takeIn(desk, tx, { folder, copy });
  const faults = rejected.length === 0 && batchId !== null ? null : faultsText(file.name, because, rejected);
  const sealed = faultsSealed(desk, fileId, faults);
  await settleFile(tx, { fileId, at: now, digest: copy.digest, batchId, rejected: rejected.length, faults: sealed });
  return batchId === null ? "refused" : "done";
}

const rowsRejected = "These rows were rejected; the others were taken in.";
const nothingTaken = "Nothing was taken in.";

async function takeIn(desk: Desk, tx: Queries, { folder, copy }: { folder: WatchedFolder; copy: CopiedFile }) {
  const nothing = { batchId: null, rejected: [] as readonly Rejection[] };
  const how = await howAsked(tx, { preset: folder.reading });
  if (!how.ok) return { ...nothing, because: importRefusals[how.refusal] };
  const taken = await takeInFilesWithin(desk, tx, {
    ...{ files: [{ name: copy.name, path: copy.path }], how: how.value },
    ...{ creditor: folder.creditor ?? undefined, owes: folder.owes ?? undefined },
    // Its own time says what the file shows; a clock of another machine that is ahead does not make it of tomorrow.
    ...{ asOf: noLaterThan(desk.clock.now(), copy.modifiedAt), loginId: null },
  });
  if (!taken.ok) return { ...nothing, because: importRefusals[taken.refusal] };
  const { batchId, rejected } = taken.value;
  return { batchId, rejected, because: batchId === null ? nothingTaken : rowsRejected };
}
