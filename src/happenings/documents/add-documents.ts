import { sql } from "kysely";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import {
  documentBytesMax,
  documentsMax,
  mediaTypeOf,
  type DocumentKind,
  type DocumentRefusal,
} from "#evidence/document";
import { recordDocuments, type DocumentOnFile } from "#evidence/documents/store";
import { debtorVaults } from "#evidence/keys/store";
import { linkDocuments } from "#evidence/links/store";
import { appendTimeline } from "#evidence/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { lockPerson, type AskedOfPerson, type Person } from "#happenings/people/person";
import { documentEntry } from "./document-entry.ts";

export type Adding = AskedOfPerson & {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly kind: DocumentKind;
  readonly itemId: Id<"item"> | null;
};

/** A document that was sent, and whether it told anything that was not on record. */
export type Added = { readonly digest: string; readonly name: string; readonly isNew: boolean };

/** Puts files on record with a debtor, or with one of its items: all of them or none. */
export async function addDocuments(
  desk: Desk,
  tx: Queries,
  asked: Adding,
): Promise<Outcome<readonly Added[], DocumentRefusal>> {
  const { files, itemId } = asked;
  if (files.length > documentsMax) return refused("too_many_documents");
  if (files.some(({ bytes }) => bytes.length === 0)) return refused("document_is_empty");
  if (files.some(({ bytes }) => bytes.length > documentBytesMax)) return refused("document_is_too_large");
  const person = await lockPerson(tx, asked.debtorId);
  const item = itemId === null ? null : await findItem(tx, person, itemId);
  if (item === undefined) return refused("item_is_unknown");
  const documents = await keepFiles(desk, tx, { asked, debtorId: person.survivorId });
  if (documents === undefined) return refused("debtor_is_erased");
  return accepted(await record(desk, tx, { asked, documents, item }));
}

type Item = { readonly itemId: string; readonly number: string };

/** An item of a person, whichever of their debtors owes it. */
export async function findItem(tx: Queries, { personIds }: Person, itemId: string): Promise<Item | undefined> {
  const { rows } = await sql<Item>`
    select item_id as "itemId", number from item
     where debtor_id = any(${personIds}::uuid[]) and item_id = ${itemId}`.execute(tx);
  return rows[0];
}

type Keeping = { readonly asked: Adding; readonly debtorId: Id<"debtor"> };

async function keepFiles({ files: place, vault }: Desk, tx: Queries, { asked, debtorId }: Keeping) {
  const own = (await debtorVaults(tx, vault, [debtorId])).get(debtorId);
  if (own === undefined) return undefined;
  return asked.files.map(({ name, bytes }): DocumentOnFile => {
    const digest = place.keep({ id: debtorId, vault: own }, bytes);
    const about = { kind: asked.kind, name, mediaType: mediaTypeOf(name), addedAt: asked.now };
    return { debtorId, digest, length: bytes.length, ...about };
  });
}

type Recording = {
  readonly asked: Adding;
  readonly documents: readonly DocumentOnFile[];
  readonly item: Item | null;
};

async function record(desk: Desk, tx: Queries, { asked, documents, item }: Recording): Promise<Added[]> {
  const { now, loginId } = asked;
  const added = await recordDocuments(tx, documents);
  const links = documents.flatMap(({ debtorId, digest }) =>
    item === null ? [] : [{ debtorId, digest, proves: "item" as const, targetId: item.itemId, linkedAt: now }],
  );
  const linked = await linkDocuments(tx, links, { byPerson: true });
  const news = new Set([...added, ...linked].map(({ digest }) => digest));
  const told = documents.map(({ digest, name }) => ({ digest, name, isNew: news.delete(digest) }));
  assert(news.size === 0, "what is new was sent");
  const entries = documents.filter((_, place) => told[place]?.isNew === true);
  await appendTimeline(
    tx,
    desk.vault,
    entries.map(({ debtorId, digest, kind, name }) =>
      documentEntry({ debtorId, digest, kind, name, item, loginId, now }),
    ),
  );
  return told;
}
