import { sql } from "kysely";
import type { Id } from "#base/id";
import type { KnownFile, LyingFile } from "#intake/folders/look";
import type { Queries } from "#platform/database";

type FolderId = Id<"folder">;
type FileId = Id<"file">;

/** The files that lie in a folder as far as earlier looks know. */
export async function lyingFiles(tx: Queries, folderId: FolderId): Promise<KnownFile[]> {
  const { rows } = await sql<Omit<KnownFile, "bytes"> & { bytes: bigint }>`
    select file_id as "fileId", name, bytes, modified_at as "modifiedAt", seen_at as "seenAt", state, digest
      from folder_file where folder_id = ${folderId} and moved_at is null order by modified_at, name`.execute(tx);
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }));
}

export type NewFile = LyingFile & { readonly fileId: FileId };

/** Writes down files that were not there at the look before. */
export async function addFiles(
  tx: Queries,
  { folderId, seenAt }: { readonly folderId: FolderId; readonly seenAt: Temporal.Instant },
  files: readonly NewFile[],
): Promise<void> {
  await sql`
    insert into folder_file (file_id, folder_id, name, bytes, modified_at, seen_at, state)
    select "fileId", ${folderId}, name, bytes, "modifiedAt", ${seenAt}, 'resting'
      from json_to_recordset(${JSON.stringify(files)}::json)
        as new ("fileId" uuid, name text, bytes bigint, "modifiedAt" timestamptz)`.execute(tx);
}

/** Forgets resting files that are gone; what was settled stays on record, and lies there no more. */
export async function leaveFiles(tx: Queries, fileIds: readonly FileId[], at: Temporal.Instant): Promise<void> {
  if (fileIds.length === 0) return;
  await sql`delete from folder_file where file_id = any(${fileIds}::uuid[]) and state = 'resting'`.execute(tx);
  await sql`
    update folder_file set moved_at = ${at} where file_id = any(${fileIds}::uuid[]) and moved_at is null`.execute(tx);
}

/** Whether a file still waits to be taken in. */
export async function isResting(tx: Queries, fileId: FileId): Promise<boolean> {
  const { rows } = await sql`
    select 1 from folder_file where file_id = ${fileId} and state = 'resting' for update`.execute(tx);
  return rows.length > 0;
}

export type Settled = {
  readonly fileId: FileId;
  readonly at: Temporal.Instant;
  readonly digest: string;
  /** Null: the file was refused whole. */
  readonly batchId: Id<"batch"> | null;
  readonly rejected: number;
  readonly faults: Buffer | null;
};

/** Writes down what became of a file, in the transaction in which it did. */
export async function settleFile(
  tx: Queries,
  { fileId, at, digest, batchId, rejected, faults }: Settled,
): Promise<void> {
  await sql`
    update folder_file
       set state = ${batchId === null ? "refused" : "taken"}, settled_at = ${at}, digest = ${digest},
           batch_id = ${batchId}, rejected = ${rejected}, faults = ${faults}
     where file_id = ${fileId}`.execute(tx);
}

/** What is wrong with a file, sealed; null where nothing is. */
export async function faultsOf(tx: Queries, fileId: FileId): Promise<Buffer | null> {
  const { rows } = await sql<{ faults: Buffer | null }>`
    select faults from folder_file where file_id = ${fileId}`.execute(tx);
  return rows[0]?.faults ?? null;
}

/** A file that was settled, as the desk shows it. */
export type SettledFile = {
  readonly folderId: FolderId;
  readonly fileId: FileId;
  readonly name: string;
  readonly state: "taken" | "refused";
  readonly settledAt: Temporal.Instant;
  readonly batchId: Id<"batch"> | null;
  readonly rejected: number;
  readonly faults: Buffer | null;
};

const settled = sql`folder_id as "folderId", file_id as "fileId", name, state, settled_at as "settledAt",
  batch_id as "batchId", rejected, faults`;

/** The last file of each of these folders. */
export async function lastFiles(tx: Queries, folderIds: readonly FolderId[]): Promise<SettledFile[]> {
  const { rows } = await sql<SettledFile>`
    select distinct on (folder_id) ${settled} from folder_file
     where folder_id = any(${folderIds}::uuid[]) and settled_at is not null
     order by folder_id, settled_at desc, file_id desc`.execute(tx);
  return rows;
}

const refusedMax = 20;

/** The files of these folders that were refused and that nobody has acknowledged, the newest of each first. */
export async function refusedFiles(tx: Queries, folderIds: readonly FolderId[]): Promise<SettledFile[]> {
  const { rows } = await sql<SettledFile>`
    select file.* from unnest(${folderIds}::uuid[]) as folder (id)
     cross join lateral (
           select ${settled} from folder_file
            where folder_id = folder.id and state = 'refused' and acknowledged_at is null
            order by settled_at desc, file_id desc limit ${refusedMax}) as file`.execute(tx);
  return rows;
}

/** The names of the files that have not come to rest yet. */
export async function restingFiles(tx: Queries, folderIds: readonly FolderId[]) {
  const { rows } = await sql<{ folderId: FolderId; name: string }>`
    select folder_id as "folderId", name from folder_file
     where folder_id = any(${folderIds}::uuid[]) and state = 'resting' order by name limit 1000`.execute(tx);
  return rows;
}

type Acknowledging = {
  readonly folderId: FolderId;
  readonly fileId: FileId;
  readonly at: Temporal.Instant;
  readonly loginId: Id<"login"> | null;
};

/** Somebody has looked at a refused file: it is named no more. True where there is one; the first who did so stays. */
export async function acknowledgeFile(tx: Queries, { folderId, fileId, at, loginId }: Acknowledging): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update folder_file set acknowledged_at = coalesce(acknowledged_at, ${at}),
           acknowledged_by = case when acknowledged_at is null then ${loginId}::uuid else acknowledged_by end
     where folder_id = ${folderId} and file_id = ${fileId} and state = 'refused'`.execute(tx);
  return numAffectedRows > 0n;
}
