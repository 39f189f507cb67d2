import { leaveFiles, faultsOf } from "#intake/folders/files/store";
import type { KnownFile } from "#intake/folders/look";
import { recordTrouble } from "#intake/folders/store";
import { log } from "#platform/log";
import { moveBeside, writeBeside } from "#platform/inbox";
import type { Desk } from "#happenings/desk/desk";
import { faultsOpened } from "./sealed-faults.ts";
import type { Place } from "./settle-file.ts";

type Moving = { readonly file: KnownFile; readonly into: "done" | "refused" };

/**
 * Moves a settled file to where such files go, with what is wrong with it beside it. A file that cannot be moved stays,
 * is known as settled, and is tried again at the next look.
 */
export async function moveAway(desk: Desk, { folder, place }: Place, { file, into }: Moving): Promise<void> {
  const { queries } = desk.database;
  const now = desk.clock.now();
  try {
    const name = moveBeside(place, file.name, { into, stamp: now.toString().replaceAll(/[-:]|\..*|Z/g, "") });
    const words = faultsOpened(desk, file.fileId, await faultsOf(queries, file.fileId));
    if (name !== undefined && words !== null) writeBeside(place, { into, name, words });
    await leaveFiles(queries, [file.fileId], now);
  } catch (error) {
    log.error(`${file.name} cannot be moved to ${into}`, error);
    await recordTrouble(queries, folder.folderId, "file_cannot_be_moved");
  }
}
