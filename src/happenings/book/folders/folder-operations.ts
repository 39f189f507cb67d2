import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import { acknowledgeFile } from "#intake/folders/files/store";
import { folderRoutes } from "#intake/folders/routes";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { unwatchFolder, watchFolder } from "./keep-folder.ts";
import { readFolders } from "./list-folders.ts";
import { lookIntoFolder } from "./look-into-folder.ts";

/** The operations of watched folders, wired to what happens. */
export function folderOperations(desk: Desk): AnyOperation<Caller>[] {
  return folderRoutes({
    listFolders: (tx) => readFolders(desk, tx),
    watchFolder: ({ tx, caller, ...asked }) => watchFolder(desk, tx, { ...asked, loginId: caller.loginId }),
    unwatchFolder: ({ tx, caller, ...asked }) => unwatchFolder(tx, { ...asked, loginId: caller.loginId }),
    lookIntoFolder: (folderId) => lookIntoFolder(desk, folderId),
    acknowledgeFile: async ({ tx, caller, now, ...file }) => {
      const isThere = await acknowledgeFile(tx, { ...file, at: now, loginId: caller.loginId });
      return isThere ? accepted(undefined) : refused("file_is_not_refused");
    },
  });
}
