import { sql, type RawBuilder } from "kysely";
import { readId } from "#base/id";
import { marksOf, wordsOf } from "#evidence/document-words";
import { storedCurrency } from "#ledger/item";
import { exponents } from "#money/currency";
import { survivorsAmong } from "#parties/person/store";
import { readSearch, type Search } from "#parties/search-words";
import type { Queries } from "#platform/database";
import type { Vault } from "#platform/vault";

/** A debtor who was found, and by what: the best of all that fits, and what it says. */
export type Found = {
  readonly debtorId: string;
  readonly name: string;
  readonly number: string;
  readonly by: FoundBy;
  readonly said: string;
  readonly score: number;
};

export type FoundBy =
  "name" | "number" | "invoice" | "credit" | "point" | "person" | "amount" | "document" | "words" | "note";

type Asked = {
  readonly text: string;
  /** Makes the marks by which the words of sealed documents and notes are found. */
  readonly vault: Vault;
  /** The condition on `debtor d` that keeps the answer within what the asker may see. */
  readonly within: RawBuilder<boolean>;
  readonly max: number;
};

/**
 * How alike a word and a name must be, from 0 to 1. What is written as it is meant, or nearly, is looked for first: an
 * index finds that at once, and the wider net, in which two letters of six may have changed places, is cast only where
 * it catches nothing.
 */
const likenessMins = [0.6, 0.4, 0.3] as const;

/**
 * What is less than so much of the best answer is no answer: where a name fits, one that hardly does is noise. The best is
 * that of what the asker may see: what they may not hides nothing from them.
 */
const ofBestMin = 0.85;

/** How many of each kind are looked at before the best are chosen. */
const eachMax = 200;

/** Finds debtors by anything that is known of them, the best first; forgiving of typing errors. */
export async function searchBook(tx: Queries, { text, vault, within, max }: Asked): Promise<Found[]> {
  const search = { ...readSearch(text), marks: marksIn(text, vault) };
  if (search.text === "") return [];
  for (const likenessMin of likenessMins) {
    await forgive(tx, likenessMin);
    const found = await bestOf(tx, search, { within, max });
    if (found.length > 0) return found;
  }
  return [];
}

async function bestOf(
  tx: Queries,
  search: MarkedSearch,
  { within, max }: Pick<Asked, "within" | "max">,
): Promise<Found[]> {
  const { rows } = await sql<Found & { currency: string | null; exponent: number | null }>`
    with found as ${personsWho(search)},
    best as (select distinct on (debtor_id) * from found order by debtor_id, score desc, by),
    seen as (
      select d.debtor_id, d.name, d.number, best.by, best.said, best.score, best.currency, best.exponent
        from best join debtor d on d.debtor_id = best.debtor_id where ${within})
    select debtor_id as "debtorId", name, number, by, said, score::float8 as score, currency, exponent
      from seen where score >= ${ofBestMin} * (select max(score) from seen)
     order by seen.score desc, name, debtor_id limit ${max}`.execute(tx);
  return rows
    .filter(({ currency, exponent }) => currency === null || exponents[storedCurrency(currency)] === exponent)
    .map(({ debtorId, name, number, by, said, score }) => ({ debtorId, name, number, by, said, score }));
}

/** The debtors who fit a search, as a relation with `debtor_id`: how a list is narrowed to them, in this transaction. */
export async function narrowTo(tx: Queries, { text, vault, within }: Omit<Asked, "max">): Promise<RawBuilder<unknown>> {
  const search = { ...readSearch(text), marks: marksIn(text, vault) };
  for (const likenessMin of likenessMins) {
    await forgive(tx, likenessMin);
    const { rows } = await sql`select from (${matchesOf(search)}) as matches limit 1`.execute(tx);
    if (rows.length > 0) break;
  }
  return sql`(
    with found as ${personsWho(search)},
    seen as (
      select d.debtor_id, found.score from found join debtor d on d.debtor_id = found.debtor_id where ${within})
    select debtor_id from seen where score >= ${ofBestMin} * (select max(score) from seen))`;
}

/** What somebody looks for, with the marks of its words. */
type MarkedSearch = Search & { readonly marks: readonly bigint[] };

function marksIn(text: string, vault: Vault): readonly bigint[] {
  return marksOf(wordsOf(text), vault.mark);
}

/** What fits, each under the debtor who survives all merges of the one whom it fits. */
function personsWho(search: MarkedSearch): RawBuilder<unknown> {
  return sql`(
    with matches as (${matchesOf(search)})
    select survivor.survivor_id as debtor_id, m.by, m.said, m.score, m.currency, m.exponent
      from matches m
      join ${survivorsAmong(sql`array(select debtor_id from matches)`)} as survivor on survivor.debtor_id = m.debtor_id)`;
}

/** For the statements of this transaction. */
async function forgive(tx: Queries, likenessMin: number): Promise<void> {
  await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(likenessMin)}, true)`.execute(tx);
}

/** Everything that fits: `debtor_id, by, said, score`, and of amounts `currency, exponent`. Each part uses its index. */
function matchesOf(search: MarkedSearch): RawBuilder<unknown> {
  const { text, points, partOfNumber, words, amounts, marks } = search;
  const numbers = [...new Set([text, text.toUpperCase()])];
  const parts = [
    sql`select debtor_id, 'number' as by, number as said, 1.0 as score, null as currency, null::integer as exponent
          from debtor where number = any(${numbers}::text[]) or debtor_id = ${readId<"debtor">(text) ?? null}`,
    sql`select debtor_id, 'number', key, 1.0, null, null from known_as
         where key = any(${numbers}::text[]) and kind in ('debtor', 'account')`,
    sql`select debtor_id, 'number', former, 0.9, null, null from debtor_change
         where what = 'number' and former = any(${numbers}::text[])`,
    sql`select debtor_id, 'number', number, 1.0, null, null from account where number = any(${numbers}::text[])`,
    sql`select debtor_id, 'invoice', number, 1.0, null, null from item where number = any(${numbers}::text[])`,
    sql`select debtor_id, 'credit', number, 0.9, null, null from credit where number = any(${numbers}::text[])`,
    sql`select debtor_id, 'point', value, 1.0, null, null from contact_point
         where normalised = any(${points}::text[]) and until_at is null`,
    ...(partOfNumber === null ? [] : [partOf(partOfNumber)]),
    ...amounts.map(
      ({ minor, exponent }) => sql`
        select debtor_id, 'amount', number, 0.8, currency, ${exponent}::integer from item
         where open_minor = ${minor} and open_minor > 0`,
    ),
    ...(words.length === 0
      ? []
      : [byName(search), byFormerName(search), byPerson(search), byPoint(search), byDocument(search)]),
    ...(marks.length === 0 ? [] : [byWords(marks), byNotes(marks)]),
  ];
  return sql.join(
    parts.map((part) => sql`(${part} limit ${eachMax})`),
    sql` union all `,
  );
}

/** An invoice whose number begins or ends so: "INV-40100" is found by INV-401 and by 40100. */
function partOf(part: string): RawBuilder<unknown> {
  const [beginning, end] = [escaped(part.toUpperCase()), escaped([...part.toUpperCase()].toReversed().join(""))];
  return sql`
    select debtor_id, 'invoice', number, 0.8, null, null from item
     where number like ${`${beginning}%`} or reverse(number) like ${`${end}%`}`;
}

/** Every word is like some part of the text; the more alike they all are, the better, and a whole beginning is best. */
function likeness({ words, text }: Search, column: RawBuilder<unknown>) {
  const all = sql.join(
    words.map((word) => sql`${word} <% ${column}`),
    sql` and `,
  );
  const sum = sql.join(
    words.map((word) => sql`word_similarity(${word}, ${column})`),
    sql` + `,
  );
  const beginning = `${escaped(text.toLowerCase())}%`;
  const score = sql`(0.9 * (${sum}) / ${words.length}::real + case when ${column} like ${beginning} then 0.09 else 0 end)`;
  return { all, score };
}

function byName(search: Search): RawBuilder<unknown> {
  const { all, score } = likeness(search, sql`fold_text(name)`);
  return sql`select debtor_id, 'name', name, ${score}, null, null from debtor where ${all} order by 4 desc`;
}

/** Who was called so once is found by it, after who is called so now. */
function byFormerName(search: Search): RawBuilder<unknown> {
  const { all, score } = likeness(search, sql`fold_text(former)`);
  return sql`
    select debtor_id, 'name', former, 0.95 * ${score}, null, null from debtor_change
     where what = 'name' and ${all} order by 4 desc`;
}

function byPerson(search: Search): RawBuilder<unknown> {
  const { all, score } = likeness(search, sql`fold_text(name)`);
  return sql`select debtor_id, 'person', name, 0.8 * ${score}, null, null from related_person where ${all} order by 4 desc`;
}

/** An e-mail or an address, by how it begins: addresses are compared in capitals, e-mails in small letters. */
function byPoint({ text, address }: Search): RawBuilder<unknown> {
  const beginnings = [text.toLowerCase(), text.toUpperCase(), ...(address === null ? [] : [address])];
  const begins = sql.join(
    [...new Set(beginnings)].map((beginning) => sql`normalised like ${`${escaped(beginning)}%`}`),
    sql` or `,
  );
  return sql`
    select debtor_id, 'point', value, 0.6, null, null from contact_point where (${begins}) and until_at is null`;
}

function byDocument(search: Search): RawBuilder<unknown> {
  const { all, score } = likeness(search, sql`fold_text(name)`);
  return sql`select debtor_id, 'document', name, 0.6 * ${score}, null, null from document where ${all}`;
}

/** A document in whose text all the words stand, as they are written but for case and accents. */
function byWords(marks: readonly bigint[]): RawBuilder<unknown> {
  return sql`
    select w.debtor_id, 'words', d.name, 0.8, null, null
      from document_words w join document d on d.debtor_id = w.debtor_id and d.digest = w.digest
     where w.marks @> ${marks}::bigint[] order by d.added_at desc`;
}

/** A note in which all the words stand, as they are written but for case and accents. */
function byNotes(marks: readonly bigint[]): RawBuilder<unknown> {
  return sql`select debtor_id, 'note', '', 0.8, null, null from note_words where marks @> ${marks}::bigint[]`;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
