import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { DocumentKind, DocumentRefusal } from "#evidence/document";
import { endLink, linkDocuments } from "#evidence/links/store";
import { appendTimeline } from "#evidence/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { lockPerson, tell, type AskedOfPerson, type Person } from "#happenings/people/person";
import { findItem } from "./add-documents.ts";
import { documentEntry } from "./document-entry.ts";

type AskedLink = AskedOfPerson & { readonly digest: string; readonly itemId: Id<"item"> };

/** Says that a document on record proves an item: one that came with the debtor alone, or was put to another item. */
export async function linkDocument(
  desk: Desk,
  tx: Queries,
  asked: AskedLink,
): Promise<Outcome<undefined, DocumentRefusal>> {
  const { digest, itemId, now, loginId } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const [document, item] = [await findDocument(tx, person, digest), await findItem(tx, person, itemId)];
  if (document === undefined) return refused("document_is_not_known");
  if (item === undefined) return refused("item_is_unknown");
  const { debtorId, kind, name } = document;
  const link = { debtorId, digest, proves: "item", targetId: itemId, linkedAt: now } as const;
  const linked = await linkDocuments(tx, [link], { byPerson: true });
  if (linked.length === 0) return accepted(undefined);
  const entry = documentEntry({ debtorId: person.survivorId, digest, kind, name, item, loginId, now });
  await appendTimeline(tx, desk.vault, [entry]);
  return accepted(undefined);
}

/** Takes a document off an item to which it was put by mistake. The document stays with the debtor, the link on record. */
export async function unlinkDocument(
  desk: Desk,
  tx: Queries,
  asked: AskedLink & { readonly because: string },
): Promise<Outcome<undefined, DocumentRefusal>> {
  const { digest, itemId, because, loginId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const [document, item] = [await findDocument(tx, person, digest), await findItem(tx, person, itemId)];
  if (document === undefined) return refused("document_is_not_known");
  const ending = { personIds: person.personIds, digest, itemId, because, loginId, at: now };
  if (item === undefined || !(await endLink(tx, ending))) return refused("link_is_unknown");
  await tell(desk, tx, {
    ...{ asked, person, kind: "document-unlinked", subject: { digest, itemId } },
    words: `No longer a document of ${item.number}: ${document.name}. ${because}`,
  });
  return accepted(undefined);
}

type Found = { readonly debtorId: Id<"debtor">; readonly kind: DocumentKind; readonly name: string };

async function findDocument(tx: Queries, { personIds }: Person, digest: string): Promise<Found | undefined> {
  const { rows } = await sql<Found>`
    select debtor_id as "debtorId", kind, name from document
     where debtor_id = any(${personIds}::uuid[]) and digest = ${digest} order by debtor_id limit 1`.execute(tx);
  return rows[0];
}
