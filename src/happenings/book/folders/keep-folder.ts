import { basename, resolve } from "node:path";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { readSchedule, type Schedule } from "#intake/folders/schedule";
import { addFolder, endFolder, listFolders } from "#intake/folders/store";
import { foldersMax, type FolderRefusal } from "#intake/folders/watched-folder";
import type { DebtorKind } from "#parties/debtor";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { folderWithin, isFolder } from "#platform/inbox";
import type { Desk } from "#happenings/desk/desk";
import { readingIsKnown } from "./reading-is-known.ts";

/** A folder that is to be watched, as somebody says it. A path that is not whole lies in the first of the roots. */
export type AskedFolder = Schedule & {
  readonly path: string;
  readonly creditor: string | null;
  readonly owes: DebtorKind | null;
  readonly reading: string;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** Watches a folder from now on: the first look comes at once. */
export async function watchFolder(
  desk: Desk,
  tx: Queries,
  { path, creditor, owes, reading, loginId, now, ...said }: AskedFolder,
): Promise<Outcome<{ readonly folderId: Id<"folder"> }, FolderRefusal>> {
  const place = resolve(desk.inboxRoots[0] ?? desk.dataFolder, path);
  const within = folderWithin(desk.inboxRoots, place);
  // Outside, nobody learns what there is on the machine: what is missing is said only of what may be watched.
  if (within === undefined) return refused(mayBeThere(desk, place) ? "folder_is_missing" : "folder_is_not_allowed");
  if (!isFolder(within)) return refused("folder_is_missing");
  if (["done", "refused"].includes(basename(within))) return refused("folder_is_not_allowed");
  const watched = await listFolders(tx);
  if (watched.some((folder) => folder.path === within)) return refused("folder_is_watched_once");
  if (!(await readingIsKnown(tx, reading))) return refused("reading_is_unknown");
  const schedule = readSchedule(said);
  if (schedule === undefined) return refused("schedule_is_unusable");
  if (watched.length >= foldersMax) return refused("folders_are_too_many");

  const folderId = newId<"folder">(now, desk.chance);
  const folder = { folderId, path: within, creditor, owes, reading, ...schedule };
  await addFolder(tx, { ...folder, addedAt: now, addedBy: loginId, nextLookAt: now });
  return accepted({ folderId });
}

/** Whether a path lies in a root as it is written, and there is nothing yet. */
function mayBeThere({ inboxRoots }: Desk, place: string): boolean {
  return inboxRoots.some((root) => place.startsWith(`${resolve(root)}/`) && !isFolder(place));
}

type AskedEnd = {
  readonly folderId: Id<"folder">;
  readonly because: string;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
};

/** Watches a folder no more. What lies in it stays there. */
export async function unwatchFolder(
  tx: Queries,
  { now, ...ending }: AskedEnd,
): Promise<Outcome<undefined, "folder_is_not_watched">> {
  return (await endFolder(tx, { ...ending, at: now })) ? accepted(undefined) : refused("folder_is_not_watched");
}
