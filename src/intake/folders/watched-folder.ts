import type { Id } from "#base/id";
import type { DebtorKind } from "#parties/debtor";
import type { Schedule } from "./schedule.ts";

/** A folder of the server whose files are taken in by themselves. */
export type WatchedFolder = Schedule & {
  readonly folderId: Id<"folder">;
  readonly path: string;
  readonly version: number;
  /** Whose receivables its files are; null: the office's own. */
  readonly creditor: string | null;
  /** Who owes, where the files do not say; null: nobody has said. */
  readonly owes: DebtorKind | null;
  /** The name of a preset or of a saved mapping. */
  readonly reading: string;
  readonly addedAt: Temporal.Instant;
  readonly addedBy: Id<"login"> | null;
  readonly nextLookAt: Temporal.Instant;
  readonly lastLookAt: Temporal.Instant | null;
  readonly trouble: FolderTrouble | null;
};

/** Why a folder is not watched, or not watched any more, in order of precedence. */
export const folderRefusals = {
  folder_is_not_watched: "This folder is not watched.",
  folder_is_missing: "There is no such folder on the server.",
  folder_is_not_allowed:
    "The folder lies outside of what this machine allows to be watched, or settled files are moved to it.",
  folder_is_watched_once: "This folder is watched already.",
  reading_is_unknown: "There is no preset and no saved mapping of that name.",
  schedule_is_unusable: "Say how often in minutes, 1 to 1440, or at which times of the day, as 06:30.",
  folders_are_too_many: "No more than 100 folders are watched.",
  file_is_not_refused: "There is no such refused file.",
} as const;

export type FolderRefusal = keyof typeof folderRefusals;

/** Why the last look into a folder came to nothing. The files stay where they are. */
export const folderTroubles = {
  folder_is_missing: "The folder was not there.",
  folder_is_not_allowed: "The folder lies outside of what this machine allows to be watched.",
  reading_is_unknown: "How its files are read is not known any more: the saved mapping has ended.",
  file_cannot_be_moved: "A file was settled and cannot be moved away. It is not taken in again.",
  look_failed: "The look failed, and nothing of what it was doing was kept. The server's log says more.",
} as const;

export type FolderTrouble = keyof typeof folderTroubles;

export const foldersMax = 100;
