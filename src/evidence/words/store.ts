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

/** Documents whose words nobody has read yet, in the order of their debtors. */
export async function unreadDocuments(tx: Queries, max: number): Promise<Unread[]> {
  const { rows } = await sql<Unread>`
    select d.debtor_id as "debtorId", d.digest, d.media_type as "mediaType"
      from (select debtor_id, digest from document_unread order by debtor_id, digest limit ${max}) as unread
      join document d using (debtor_id, digest)`.execute(tx);
  return rows;
}

/** Keeps by which words a note is found, which is on the timeline already. One on an erased person has none. */
export async function keepNoteWords(
  tx: Queries,
  {
    debtorId,
    number,
    marks,
  }: { readonly debtorId: string; readonly number: bigint; readonly marks: readonly bigint[] },
): Promise<void> {
  if (marks.length === 0) return;
  await sql`
    insert into note_words (debtor_id, number, marks)
    select debtor_id, ${number}, ${marks}::bigint[]
      from debtor_key where debtor_id = ${debtorId} and wrapped_key is not null for share`.execute(tx);
}

/** Which of some words stand in which documents of a debtor, by digest. Each word comes with its mark. */
export async function wordsInDocuments(
  tx: Queries,
  debtorId: string,
  sought: ReadonlyMap<string, bigint>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await sql<{ digest: string; words: string[] }>`
    select w.digest, array_agg(sought.word) as words
      from document_words w
      join unnest(${[...sought.keys()]}::text[], ${[...sought.values()]}::bigint[]) as sought (word, mark)
        on sought.mark = any(w.marks)
     where w.debtor_id = ${debtorId} group by w.digest`.execute(tx);
  return new Map(rows.map(({ digest, words }) => [digest, new Set(words)]));
}

/** How many documents wait for their words to be read. */
export async function unreadCount(tx: Queries): Promise<number> {
  const { rows } = await sql<{ count: bigint }>`select count(*) from document_unread`.execute(tx);
  return Number(rows[0]?.count);
}

/** Keeps the words of documents. Whoever was erased while they were read leaves none. */
export async function keepWords(tx: Queries, found: readonly DocumentWords[], at: Temporal.Instant): Promise<void> {
  if (found.length === 0) return;
  const rows = found.map(({ marks, ...row }) => ({ ...row, marks: marks.map(String) }));
  await sql`
    with read as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json)
        as new ("debtorId" uuid, digest text, outcome text, marks bigint[])),
    done as (
      delete from document_unread u using read where u.debtor_id = read."debtorId" and u.digest = read.digest)
    insert into document_words (debtor_id, digest, read_at, outcome, marks)
    select "debtorId", digest, ${at}, outcome, marks
      from read join debtor_key k on k.debtor_id = "debtorId" and k.wrapped_key is not null
       for share of k
        on conflict do nothing`.execute(tx);
}
