import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { cutOver, type ImportBatch } from "./import-batch.ts";

/**
 * Imports of one creditor follow each other: the second waits until the first has ended, whatever becomes of it. Gives
 * the instant of the newest files of its receivables that were taken in: what came from an earlier system makes none older.
 */
export async function lockImports(tx: Queries, creditorId: Id<"creditor">): Promise<Temporal.Instant | null> {
  // The number is this program's own, chosen once, so that all its processes wait for the same lock.
  await sql`select pg_advisory_xact_lock(hashtextextended(${creditorId}, 4400010))`.execute(tx);
  const { rows } = await sql<{ as_of: Temporal.Instant | null }>`
    select max(as_of) as as_of from import_batch
     where creditor_id = ${creditorId} and taken_back_at is null and not starts_with(preset, ${cutOver})`.execute(tx);
  return rows[0]?.as_of ?? null;
}

/** Files that were taken in, and what came of them. */
export async function recordBatch(tx: Queries, batch: ImportBatch): Promise<void> {
  const { rejected, ...counts } = batch.summary;
  await sql`
    insert into import_batch
           (batch_id, creditor_id, preset, files, digest, as_of, imported_at, login_id, summary)
    values (${batch.batchId}, ${batch.creditorId}, ${batch.preset}, ${JSON.stringify(batch.files)}::jsonb,
            ${batch.digest}, ${batch.asOf}, ${batch.importedAt}, ${batch.loginId},
            ${JSON.stringify({ ...counts, rejected: rejected.length })}::jsonb)`.execute(tx);
}

/** A batch as a list shows it. */
export type ListedBatch = {
  readonly batchId: Id<"batch">;
  readonly creditorId: Id<"creditor">;
  readonly preset: string;
  readonly files: ImportBatch["files"];
  readonly asOf: Temporal.Instant;
  readonly importedAt: Temporal.Instant;
  readonly summary: Omit<ImportBatch["summary"], "rejected"> & { readonly rejected: number };
  readonly creditor: string;
  readonly takenBackAt: Temporal.Instant | null;
  readonly takenBackBecause: string | null;
};

/** Batches, newest first; `before` is the id of the last one seen. Ids are in the order of time. */
export async function listBatches(
  tx: Queries,
  { before, limit }: { before: string | null; limit: number },
): Promise<ListedBatch[]> {
  const { rows } = await sql<ListedBatch>`
    select batch_id as "batchId", creditor_id as "creditorId", preset, files, as_of as "asOf",
           imported_at as "importedAt", summary, summary ->> 'creditor' as creditor,
           taken_back_at as "takenBackAt", taken_back_because as "takenBackBecause"
      from import_batch where ${before}::uuid is null or batch_id < ${before}::uuid
     order by batch_id desc limit ${limit}`.execute(tx);
  return rows;
}

/** Locks the imports of the creditor of a batch, and says what is known of it. Nothing where there is no such batch. */
export async function lockBatch(tx: Queries, batchId: Id<"batch">): Promise<LockedBatch | undefined> {
  const find = () =>
    sql<LockedBatch>`
      select creditor_id as "creditorId", imported_at as "importedAt", taken_back_at is not null as "isTakenBack",
             starts_with(preset, ${cutOver}) as "isCutOver"
        from import_batch where batch_id = ${batchId}`.execute(tx);
  const [batch] = (await find()).rows;
  if (batch === undefined) return undefined;
  await lockImports(tx, batch.creditorId);
  return (await find()).rows[0];
}

type LockedBatch = {
  readonly creditorId: Id<"creditor">;
  readonly importedAt: Temporal.Instant;
  readonly isTakenBack: boolean;
  /** It came from an earlier system. */
  readonly isCutOver: boolean;
};

/** Records that a batch was taken back, by whom and why. */
export async function recordTakenBack(
  tx: Queries,
  {
    batchId,
    because,
    loginId,
    at,
  }: { batchId: Id<"batch">; because: string; loginId: Id<"login"> | null; at: Temporal.Instant },
): Promise<void> {
  await sql`
    update import_batch set taken_back_at = ${at}, taken_back_by = ${loginId}, taken_back_because = ${because}
     where batch_id = ${batchId}`.execute(tx);
}
