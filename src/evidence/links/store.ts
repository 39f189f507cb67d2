import { sql } from "kysely";
import type { Queries } from "#platform/database";

export type DocumentLink = {
  readonly debtorId: string;
  readonly digest: string;
  readonly proves:
    "account" | "item" | "entry" | "letter" | "effort" | "dispute" | "promise" | "stop" | "consent" | "circumstance";
  readonly targetId: string;
  readonly linkedAt: Temporal.Instant;
};

type LinkKey = Omit<DocumentLink, "linkedAt">;

/**
 * Says what documents prove, any number; saying it twice is saying it once. Gives those links that are new. What
 * somebody ended with a reason is not linked again by a program that says the same once more: only by a person.
 */
export async function linkDocuments(
  tx: Queries,
  links: readonly DocumentLink[],
  { byPerson = false }: { readonly byPerson?: boolean } = {},
): Promise<LinkKey[]> {
  if (links.length === 0) return [];
  const { rows } = await sql<LinkKey>`
    insert into document_link (debtor_id, digest, proves, target_id, linked_at)
    select distinct on ("debtorId", digest, proves, "targetId") "debtorId", digest, proves, "targetId", "linkedAt"
      from json_to_recordset(${JSON.stringify(links)}::json)
        as new ("debtorId" uuid, digest text, proves text, "targetId" uuid, "linkedAt" timestamptz)
     where ${byPerson}
        or not exists (select from document_link ended
                        where ended.debtor_id = "debtorId" and ended.digest = new.digest
                          and ended.proves = new.proves and ended.target_id = "targetId")
        on conflict do nothing
    returning debtor_id as "debtorId", digest, proves, target_id as "targetId"`.execute(tx);
  return rows;
}

type Ending = {
  readonly personIds: readonly string[];
  readonly digest: string;
  readonly itemId: string;
  readonly because: string;
  readonly loginId: string | null;
  readonly at: Temporal.Instant;
};

/** Ends what a document was said to prove of an item. The link stays on record. False where there is none. */
export async function endLink(tx: Queries, { personIds, digest, itemId, because, loginId, at }: Ending) {
  const { rows } = await sql`
    update document_link set ended_at = greatest(${at}::timestamptz, linked_at), ended_by = ${loginId}, because = ${because}
     where debtor_id = any(${personIds}::uuid[]) and digest = ${digest} and proves = 'item' and target_id = ${itemId}
       and ended_at is null
    returning target_id`.execute(tx);
  return rows.length > 0;
}
