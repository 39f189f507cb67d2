import { sql } from "kysely";
import type { Id } from "#base/id";
import type { DocumentKind } from "#evidence/document";
import { personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { openDocument } from "./keep-document.ts";

/** A document as a list shows it. */
export type ListedDocument = {
  readonly digest: string;
  readonly kind: DocumentKind;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: bigint;
  readonly addedAt: Temporal.Instant;
  readonly items: { readonly id: string; readonly number: string }[];
  readonly words: "read" | "no-text" | "unreadable" | "waiting";
};

type Listing = { readonly debtorId: Id<"debtor">; readonly itemId: string | null; readonly max: number };

/** The documents of a person, or of one of their items, newest first. */
export async function listDocuments(tx: Queries, { debtorId, itemId, max }: Listing): Promise<ListedDocument[]> {
  const personIds = await personOf(tx, debtorId);
  const { rows } = await sql<ListedDocument>`
    select d.digest, d.kind, d.name, d.media_type as "mediaType", d.bytes, d.added_at as "addedAt",
           coalesce(w.outcome, 'waiting') as words, coalesce(linked.items, '[]') as items
      from document d
      left join document_words w on w.debtor_id = d.debtor_id and w.digest = d.digest
      left join lateral (
        select json_agg(json_build_object('id', i.item_id, 'number', i.number) order by i.number) as items
          from document_link l
          join item i on i.debtor_id = any(${personIds}::uuid[]) and i.item_id = l.target_id
         where l.debtor_id = d.debtor_id and l.digest = d.digest and l.proves = 'item' and l.ended_at is null
      ) as linked on true
     where d.debtor_id = any(${personIds}::uuid[])
       and (${itemId}::uuid is null
            or exists (select from document_link l
                        where l.debtor_id = d.debtor_id and l.digest = d.digest and l.proves = 'item'
                          and l.target_id = ${itemId}::uuid and l.ended_at is null))
     order by d.added_at desc, d.digest limit ${max}`.execute(tx);
  return rows;
}

/** A document of a person, opened, whichever of their debtors it is kept with. */
export async function readDocument(
  desk: Desk,
  tx: Queries,
  { debtorId, digest }: { readonly debtorId: string; readonly digest: string },
): Promise<FileAnswer | undefined> {
  for (const owner of await personOf(tx, debtorId as Id<"debtor">)) {
    const document = await openDocument(desk, tx, { debtorId: owner, digest });
    if (document !== undefined) return document;
  }
  return undefined;
}
