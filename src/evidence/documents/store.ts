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
  // The file comes first: a file that no row names is harmless, a row without its file is not.
  const digest = files.keep(document.debtorId, document.bytes);
  await recordDocuments(tx, [{ ...document, digest, length: document.bytes.length }]);
  return digest;
}

/** A document whose file is kept already. */
export type DocumentOnFile = Omit<DocumentDraft, "bytes"> & { readonly digest: string; readonly length: number };

/** Puts documents on record whose files are kept, any number. Gives those that were not on record before. */
export async function recordDocuments(
  tx: Queries,
  documents: readonly DocumentOnFile[],
): Promise<{ debtorId: string; digest: string }[]> {
  if (documents.length === 0) return [];
  const { rows } = await sql<{ debtorId: string; digest: string }>`
    insert into document (debtor_id, digest, media_type, bytes, name, added_at)
    select "debtorId", digest, "mediaType", length, name, "addedAt"
      from json_to_recordset(${JSON.stringify(documents)}::json)
        as new ("debtorId" uuid, digest text, "mediaType" text, length bigint, name text, "addedAt" timestamptz)
        on conflict do nothing
    returning debtor_id as "debtorId", digest`.execute(tx);
  return rows;
}

export type DocumentLink = {
  readonly debtorId: string;
  readonly digest: string;
  readonly proves: "account" | "item" | "entry" | "letter" | "effort" | "dispute" | "promise";
  readonly targetId: string;
};

/** Says what a document proves. Saying it twice is saying it once. */
export async function linkDocument(tx: Queries, link: DocumentLink): Promise<void> {
  await linkDocuments(tx, [link]);
}

/** Says what documents prove, any number. Gives those links that are new. */
export async function linkDocuments(tx: Queries, links: readonly DocumentLink[]): Promise<DocumentLink[]> {
  if (links.length === 0) return [];
  const { rows } = await sql<DocumentLink>`
    insert into document_link (debtor_id, digest, proves, target_id)
    select "debtorId", digest, proves, "targetId"
      from json_to_recordset(${JSON.stringify(links)}::json)
        as new ("debtorId" uuid, digest text, proves text, "targetId" uuid)
        on conflict do nothing
    returning debtor_id as "debtorId", digest, proves, target_id as "targetId"`.execute(tx);
  return rows;
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
