import { sql } from "kysely";
import type { Queries } from "#platform/database";

/** What came of reading a document's text: its words' marks, or that it has none, or cannot be read. */
export type DocumentWords = {
  readonly debtorId: string;
  readonly digest: string;
  readonly outcome: "read" | "no-text" | "unreadable";
  readonly marks: readonly bigint[];
};

/** A document whose words were not read yet. */
export type Unread = { readonly debtorId: string; readonly digest: string; readonly mediaType: string };

const unread = sql`
  debtor_key k on k.debtor_id = d.debtor_id and k.wrapped_key is not null
   where not exists (select from document_words w where w.debtor_id = d.debtor_id and w.digest = d.digest)`;

/** Documents whose words nobody has read yet, in the order of their debtors; those of erased ones cannot be. */
export async function unreadDocuments(tx: Queries, max: number): Promise<Unread[]> {
  const { rows } = await sql<Unread>`
    select d.debtor_id as "debtorId", d.digest, d.media_type as "mediaType"
      from document d join ${unread}
     order by d.debtor_id, d.digest limit ${max}`.execute(tx);
  return rows;
}

/** How many documents wait for their words to be read. */
export async function unreadCount(tx: Queries): Promise<number> {
  const { rows } = await sql<{ count: bigint }>`select count(*) from document d join ${unread}`.execute(tx);
  return Number(rows[0]?.count);
}

/** Keeps the words of documents. Whoever was erased while they were read leaves none. */
export async function keepWords(tx: Queries, found: readonly DocumentWords[], at: Temporal.Instant): Promise<void> {
  if (found.length === 0) return;
  const rows = found.map(({ marks, ...row }) => ({ ...row, marks: marks.map(String) }));
  await sql`
    insert into document_words (debtor_id, digest, read_at, outcome, marks)
    select "debtorId", digest, ${at}, outcome, marks
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as new ("debtorId" uuid, digest text, outcome text, marks bigint[])
      join debtor_key k on k.debtor_id = "debtorId" and k.wrapped_key is not null
       for share of k
        on conflict do nothing`.execute(tx);
}
