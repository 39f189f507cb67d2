import { namesOfLogins } from "#access/store";
import { lastFiles, refusedFiles, restingFiles, type SettledFile } from "#intake/folders/files/store";
import { listFolders } from "#intake/folders/store";
import { folderTroubles } from "#intake/folders/watched-folder";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { faultsOpened } from "./sealed-faults.ts";

const faultsLengthMax = 2000;

/** The folders that are watched: their schedule, the last look and what came of it, and what waits for a person. */
export async function readFolders(desk: Desk, tx: Queries) {
  const folders = await listFolders(tx);
  const ids = folders.map(({ folderId }) => folderId);
  const [last, refused, resting] = [await lastFiles(tx, ids), await refusedFiles(tx, ids), await restingFiles(tx, ids)];
  const names = await namesOfLogins(
    tx,
    folders.map(({ addedBy }) => addedBy),
  );
  return {
    roots: [...desk.inboxRoots],
    folders: folders.map(({ folderId, trouble, addedAt, addedBy, nextLookAt, lastLookAt, ...folder }) => {
      const its = <File extends { folderId: string }>(files: readonly File[]) =>
        files.filter((file) => file.folderId === folderId);
      return {
        ...folder,
        ...{ folderId, atTimes: [...folder.atTimes] },
        ...{ addedAt: addedAt.toString(), addedBy: names.get(addedBy) ?? null },
        ...{ nextLookAt: nextLookAt.toString(), lastLookAt: lastLookAt?.toString() ?? null },
        trouble: trouble && folderTroubles[trouble],
        resting: its(resting).map(({ name }) => name),
        last: its(last).map((file) => fileJson(desk, file))[0] ?? null,
        refused: its(refused).map((file) => fileJson(desk, file)),
      };
    }),
  };
}

function fileJson(desk: Desk, { fileId, name, state, settledAt, batchId, rejected, faults }: SettledFile) {
  const text = faultsOpened(desk, fileId, faults)?.slice(0, faultsLengthMax) ?? null;
  return { fileId, name, state, settledAt: settledAt.toString(), batchId, rejected, faults: text };
}
