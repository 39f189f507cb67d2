import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { sortLook, type KnownFile, type Look } from "#intake/folders/look";
import { nextLook } from "#intake/folders/schedule";
import { addFiles, leaveFiles, lyingFiles } from "#intake/folders/files/store";
import { dueFolders, findFolder, recordLook, recordTrouble, tryLockFolder } from "#intake/folders/store";
import type { FolderTrouble, WatchedFolder } from "#intake/folders/watched-folder";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { folderWithin, isFolder, listInbox } from "#platform/inbox";
import { log } from "#platform/log";
import type { Desk } from "#happenings/desk/desk";
import { theOffice } from "#happenings/desk/office-day";
import { moveAway } from "./move-away.ts";
import { readingIsKnown } from "./reading-is-known.ts";
import { settleRestingFile, underCopy, type Place } from "./settle-file.ts";

/** What a look into a folder came to. */
export type LookedInto = {
  /** Another process looks just now: this look did nothing. */
  readonly isBusy: boolean;
  readonly taken: number;
  readonly refused: number;
  /** Files that have not come to rest: they are taken in at a later look. */
  readonly resting: number;
};

type FolderId = Id<"folder">;

const filesMax = 1000;
const filesAtOnceMax = 50;

/** Looks into every folder whose time has come. What goes wrong with one keeps no other waiting. */
export async function lookIntoDueFolders(desk: Desk): Promise<void> {
  for (const folderId of await dueFolders(desk.database.queries, desk.clock.now())) {
    await lookIntoFolder(desk, folderId).catch((error: unknown) => log.error("A look into a folder failed", error));
  }
}

/**
 * Looks into a watched folder: notes what lies there, takes in what has come to rest, the oldest file first and each as
 * one batch in a transaction of its own, and moves away what is settled. Safe to repeat and to kill at any point.
 */
export async function lookIntoFolder(
  desk: Desk,
  folderId: FolderId,
): Promise<Outcome<LookedInto, "folder_is_not_watched">> {
  const seen = await desk.database.transaction((tx) => look(desk, tx, folderId));
  if (seen === "ended") return refused("folder_is_not_watched");
  if (seen === "busy") return accepted({ isBusy: true, taken: 0, refused: 0, resting: 0 });
  if (seen === "in the way") return accepted({ isBusy: false, taken: 0, refused: 0, resting: 0 });
  try {
    return accepted(await settleAll(desk, seen));
  } catch (error) {
    await recordTrouble(desk.database.queries, folderId, "look_failed");
    throw error;
  }
}

type Seen = { readonly at: Place; readonly look: Look };

async function look(desk: Desk, tx: Queries, folderId: FolderId): Promise<Seen | "ended" | "busy" | "in the way"> {
  if (!(await tryLockFolder(tx, folderId))) return "busy";
  const folder = await findFolder(tx, folderId);
  if (folder === undefined) return "ended";
  const now = desk.clock.now();
  const { zone } = await theOffice(tx);
  const next = nextLook(folder, now, zone);
  const place = await placeOf(desk, tx, folder);
  if ("trouble" in place) {
    await recordLook(tx, { folderId, at: now, next, trouble: place.trouble });
    return "in the way";
  }
  const sorted = sortLook(listInbox(place.place, filesMax), await lyingFiles(tx, folderId), now);
  await leaveFiles(
    tx,
    sorted.gone.map(({ fileId }) => fileId),
    now,
  );
  const files = sorted.rests.map((file) => ({ ...file, fileId: newId<"file">(now, desk.chance) }));
  await addFiles(tx, { folderId, seenAt: now }, files);
  // Whether a file has come to rest is seen a minute later, and not only when the folder's own time comes.
  const isSoon = sorted.resting > 0 || sorted.ripe.length > filesAtOnceMax;
  await recordLook(tx, { folderId, at: now, next: isSoon ? now.add({ minutes: 1 }) : next, trouble: null });
  return { at: place, look: sorted };
}

async function placeOf(
  desk: Desk,
  tx: Queries,
  folder: WatchedFolder,
): Promise<Place | { readonly trouble: FolderTrouble }> {
  if (!isFolder(folder.path)) return { trouble: "folder_is_missing" };
  const place = folderWithin(desk.inboxRoots, folder.path);
  if (place === undefined) return { trouble: "folder_is_not_allowed" };
  if (!(await readingIsKnown(tx, folder.reading))) return { trouble: "reading_is_unknown" };
  return { folder, place };
}

async function settleAll(desk: Desk, { at, look: { settled, ripe, resting } }: Seen): Promise<LookedInto> {
  for (const file of settled) await moveSettled(desk, at, file);
  const counts = { done: 0, refused: 0 };
  for (const file of ripe.slice(0, filesAtOnceMax)) {
    const became = await settleRestingFile(desk, at, file);
    if (became === undefined) continue;
    counts[became] += 1;
    await moveAway(desk, at, { file, into: became });
  }
  return { isBusy: false, taken: counts.done, refused: counts.refused, resting };
}

/**
 * A file whose batch stands and that lies there still: whoever took it in was stopped before it could move it. It is
 * known by its digest, and not taken in a second time; another file in its place is a new one.
 */
async function moveSettled(desk: Desk, at: Place, file: KnownFile): Promise<void> {
  const isIt = await underCopy(desk, at, { file, work: async (copy) => copy?.digest === file.digest });
  if (isIt) await moveAway(desk, at, { file, into: file.state === "taken" ? "done" : "refused" });
  else await leaveFiles(desk.database.queries, [file.fileId], desk.clock.now());
}
