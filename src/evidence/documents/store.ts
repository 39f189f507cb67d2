import { sql } from "kysely";
import type { DocumentKind } from "#evidence/document";
import type { Queries } from "#platform/database";

/** A document whose file is kept already. */
export type DocumentOnFile = {
  readonly debtorId: string;
  readonly digest: string;
  readonly kind: DocumentKind;
  readonly mediaType: string;
  readonly length: number;
  readonly name: string;
  readonly addedAt: Temporal.Instant;
};

/** Puts documents on record whose files are kept, any number, their words to be read. Gives those that are new. */
export async function recordDocuments(
  tx: Queries,
  documents: readonly DocumentOnFile[],
): Promise<{ debtorId: string; digest: string }[]> {
  if (documents.length === 0) return [];
  const { rows } = await sql<{ debtorId: string; digest: string }>`
    with added as (
      insert into document (debtor_id, digest, kind, media_type, bytes, name, added_at)
      select "debtorId", digest, kind, "mediaType", length, name, "addedAt"
        from json_to_recordset(${JSON.stringify(documents)}::json)
          as new ("debtorId" uuid, digest text, kind text, "mediaType" text, length bigint, name text,
                  "addedAt" timestamptz)
          on conflict do nothing
      returning debtor_id, digest)
    insert into document_unread (debtor_id, digest) select debtor_id, digest from added
    returning debtor_id as "debtorId", digest`.execute(tx);
  return rows;
}

type DocumentKey = { readonly debtorId: string; readonly digest: string };

/** What is on record of a document of this very debtor. */
export async function findDocument(
  tx: Queries,
  { debtorId, digest }: DocumentKey,
): Promise<{ readonly mediaType: string; readonly name: string } | undefined> {
  const { rows } = await sql<{ mediaType: string; name: string }>`
    select media_type as "mediaType", name from document
     where debtor_id = ${debtorId} and digest = ${digest}`.execute(tx);
  return rows[0];
}
