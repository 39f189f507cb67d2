import { sql } from "kysely";
import { linkDocuments, type DocumentLink } from "#evidence/links/store";
import type { Queries } from "#platform/database";

/** Documents of a person, each with the debtor with whom it is kept. */
export type OwnDocuments = readonly Pick<DocumentLink, "debtorId" | "digest">[];

/** Documents of a person by their digests; undefined where one of them is not on record. */
export async function documentsOf(
  tx: Queries,
  { personIds }: { readonly personIds: readonly string[] },
  digests: readonly string[],
): Promise<OwnDocuments | undefined> {
  if (digests.length === 0) return [];
  const { rows } = await sql<OwnDocuments[number]>`
    select distinct on (digest) debtor_id as "debtorId", digest from document
     where debtor_id = any(${personIds}::uuid[]) and digest = any(${digests}::text[])
     order by digest, debtor_id`.execute(tx);
  return rows.length < new Set(digests).size ? undefined : rows;
}

type Proven = Pick<DocumentLink, "proves" | "targetId"> & { readonly at: Temporal.Instant };

/** Says what documents of a person prove: a scan or recording of what was said to us. */
export async function prove(tx: Queries, documents: OwnDocuments, { proves, targetId, at }: Proven): Promise<void> {
  const links = documents.map((document) => ({ ...document, proves, targetId, linkedAt: at }));
  await linkDocuments(tx, links, { byPerson: true });
}

/** A document as it is named beside what it proves. */
export type Proof = { readonly digest: string; readonly name: string };

/** The documents of a person that prove what was said to us, by the id of the stop, consent, dispute or circumstance. */
export async function proofsOf(tx: Queries, personIds: readonly string[]): Promise<(targetId: string) => Proof[]> {
  const { rows } = await sql<Proof & { readonly targetId: string }>`
    select l.target_id as "targetId", d.digest, d.name
      from document_link l join document d on d.debtor_id = l.debtor_id and d.digest = l.digest
     where l.debtor_id = any(${personIds}::uuid[]) and l.proves in ('stop', 'consent', 'dispute', 'circumstance') and l.ended_at is null
     order by d.added_at, d.digest`.execute(tx);
  const proofs = Map.groupBy(rows, ({ targetId }) => targetId);
  return (targetId) => (proofs.get(targetId) ?? []).map(({ digest, name }) => ({ digest, name }));
}
