import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { FileStore } from "#platform/files";

export type DocumentDraft = {
  readonly debtorId: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly name: string;
  readonly addedAt: Temporal.Instant;
};

/** Keeps a document of a debtor, sealed on disk, and gives its digest. The same bytes twice are kept once. */
export async function keepDocument(tx: Queries, files: FileStore, document: DocumentDraft): Promise<string> {
  const { debtorId, bytes, mediaType, name, addedAt } = document;
  // The file comes first: a file that no row names is harmless, a row without its file is not.
  const digest = files.keep(debtorId, bytes);
  await sql`
    insert into document (debtor_id, digest, media_type, bytes, name, added_at)
    values (${debtorId}, ${digest}, ${mediaType}, ${bytes.length}, ${name}, ${addedAt})
    on conflict do nothing`.execute(tx);
  return digest;
}

export type DocumentLink = {
  readonly debtorId: string;
  readonly digest: string;
  readonly proves: "account" | "item" | "entry" | "letter" | "effort" | "dispute" | "promise";
  readonly targetId: string;
};

/** Says what a document proves. Saying it twice is saying it once. */
export async function linkDocument(tx: Queries, { debtorId, digest, proves, targetId }: DocumentLink): Promise<void> {
  await sql`
    insert into document_link (debtor_id, digest, proves, target_id)
    values (${debtorId}, ${digest}, ${proves}, ${targetId}) on conflict do nothing`.execute(tx);
}

export type KeptDocument = { readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string };

/** A document of a debtor, opened. Undefined where this debtor has none with that digest. */
export async function openDocument(
  tx: Queries,
  files: FileStore,
  { debtorId, digest }: { readonly debtorId: string; readonly digest: string },
): Promise<KeptDocument | undefined> {
  const { rows } = await sql<{ media_type: string; name: string }>`
    select media_type, name from document where debtor_id = ${debtorId} and digest = ${digest}`.execute(tx);
  const [row] = rows;
  return row && { bytes: files.read(debtorId, digest), mediaType: row.media_type, name: row.name };
}
