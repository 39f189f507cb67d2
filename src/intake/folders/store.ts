import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { FolderTrouble, WatchedFolder } from "./watched-folder.ts";

type FolderId = Id<"folder">;

const columns = sql`folder_id as "folderId", path, version, creditor, owes, reading, every_minutes as "everyMinutes",
  at_times as "atTimes", added_at as "addedAt", added_by as "addedBy", next_look_at as "nextLookAt",
  last_look_at as "lastLookAt", trouble`;

/** One look at a time into a folder, by whichever process: false where another has it until its transaction ends. */
export async function tryLockFolder(tx: Queries, folderId: FolderId): Promise<boolean> {
  // The number is this program's own, chosen once.
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${folderId}, 4400019)) as locked`.execute(tx);
  return rows[0]?.locked === true;
}

export type NewFolder = Omit<WatchedFolder, "version" | "lastLookAt" | "trouble">;

/** Watches a folder. A path that is watched already breaks `folder_is_watched_once`. */
export async function addFolder(tx: Queries, folder: NewFolder): Promise<void> {
  await sql`
    insert into watched_folder (folder_id, path, version, creditor, owes, reading, every_minutes, at_times, added_at,
                                added_by, next_look_at)
    select ${folder.folderId}, ${folder.path}, coalesce(max(version), 0) + 1, ${folder.creditor}, ${folder.owes},
           ${folder.reading}, ${folder.everyMinutes}::integer, ${folder.atTimes}::text[], ${folder.addedAt}, ${folder.addedBy}::uuid,
           ${folder.nextLookAt}
      from watched_folder where path = ${folder.path}`.execute(tx);
}

/** The folders that are watched, by their paths. */
export async function listFolders(tx: Queries): Promise<WatchedFolder[]> {
  const { rows } = await sql<WatchedFolder>`
    select ${columns} from watched_folder where ended_at is null order by path`.execute(tx);
  return rows;
}

export async function findFolder(tx: Queries, folderId: FolderId): Promise<WatchedFolder | undefined> {
  const { rows } = await sql<WatchedFolder>`
    select ${columns} from watched_folder where folder_id = ${folderId} and ended_at is null`.execute(tx);
  return rows[0];
}

/** The folders whose look has come, the longest overdue first. */
export async function dueFolders(tx: Queries, now: Temporal.Instant): Promise<FolderId[]> {
  const { rows } = await sql<{ folder_id: FolderId }>`
    select folder_id from watched_folder where ended_at is null and next_look_at <= ${now}
     order by next_look_at, folder_id`.execute(tx);
  return rows.map((row) => row.folder_id);
}

/** Sets anew when each of these folders is looked into next. */
export async function setNextLooks(tx: Queries, looks: ReadonlyMap<string, Temporal.Instant>): Promise<void> {
  await sql`
    update watched_folder f set next_look_at = l.next_look_at
      from unnest(${[...looks.keys()]}::uuid[], ${[...looks.values()]}::timestamptz[]) as l (folder_id, next_look_at)
     where f.folder_id = l.folder_id and f.ended_at is null`.execute(tx);
}

/** Writes down that a folder was looked into, what was in the way, and when the next look comes. */
export async function recordLook(
  tx: Queries,
  {
    folderId,
    at,
    next,
    trouble,
  }: { folderId: FolderId; at: Temporal.Instant; next: Temporal.Instant; trouble: FolderTrouble | null },
): Promise<void> {
  await sql`
    update watched_folder set last_look_at = ${at}, next_look_at = ${next}, trouble = ${trouble}
     where folder_id = ${folderId}`.execute(tx);
}

/** Writes down what was in the way after a look. */
export async function recordTrouble(tx: Queries, folderId: FolderId, trouble: FolderTrouble): Promise<void> {
  await sql`update watched_folder set trouble = ${trouble} where folder_id = ${folderId}`.execute(tx);
}

type Ending = {
  readonly folderId: FolderId;
  readonly because: string;
  readonly at: Temporal.Instant;
  readonly loginId: Id<"login"> | null;
};

/** Watches a folder no more. True where it was watched. */
export async function endFolder(tx: Queries, { folderId, because, at, loginId }: Ending): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update watched_folder set ended_at = greatest(${at}::timestamptz, added_at), ended_by = ${loginId},
           ended_because = ${because}
     where folder_id = ${folderId} and ended_at is null`.execute(tx);
  return numAffectedRows > 0n;
}

/** Files of a creditor's folders go on being that creditor's, whatever it is called. */
export async function renameInFolders(tx: Queries, before: string, after: string): Promise<void> {
  await sql`
    update watched_folder set creditor = ${after}
     where lower(creditor) = lower(${before}) and ended_at is null`.execute(tx);
}
