import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { destroyKey } from "#evidence/keys/store";
import { endLink, linkDocuments } from "#evidence/links/store";
import { verifyBook } from "#happenings/audit/verify-book";
import { addNote } from "#happenings/contact/add-note";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { keepDocument, openDocument } from "./keep-document.ts";
import { readWords } from "./read-words.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;

before(async () => {
  desk = await openTestDesk(now);
});
after(() => desk.close());

/** A document of a new debtor. */
async function kept(text: string) {
  const { debtorId } = await desk.newDebtor();
  const about = { kind: "other", mediaType: "text/plain", name: "a.txt", addedAt: now } as const;
  const draft = { debtorId, bytes: Buffer.from(text), ...about };
  const digest = await keepDocument(desk, desk.database.queries, draft);
  return { debtorId, digest, draft };
}

/** What verification says of a document. */
async function breachesOf(digest: string): Promise<string[]> {
  const { breaches } = await verifyBook(desk, desk.database.queries);
  return breaches.filter(({ where }) => where.includes(digest)).map(({ because }) => because);
}

test("a document is kept once, sealed with its debtor's key, and is found only with its own debtor", async () => {
  const tx = desk.database.queries;
  const { debtorId, digest, draft } = await kept("signed for by A. Byrd");
  assert.equal(await keepDocument(desk, tx, draft), digest);
  const opened = await openDocument(desk, tx, { debtorId, digest });
  assert.equal(opened && Buffer.from(opened.bytes).toString(), "signed for by A. Byrd");
  const { debtorId: other } = await desk.newDebtor();
  assert.equal(await openDocument(desk, tx, { debtorId: other, digest }), undefined);
  assert.throws(() => desk.files.read({ id: debtorId, vault: desk.vault }, digest));
  assert.deepEqual(await breachesOf(digest), []);
});

test("destroying a debtor's key erases their documents and the words by which these and notes are found", async () => {
  const tx = desk.database.queries;
  const { debtorId, digest, draft } = await kept("The zebra was delivered.");
  assert.ok((await readWords(desk, { msMax: 60_000 })) > 0);
  const note = { debtorId, words: "It was striped.", loginId: null, now };
  await desk.database.transaction((each) => addNote(desk, each, note));
  const marked = () => sql`select from note_words where debtor_id = ${debtorId}`.execute(tx);
  assert.equal((await marked()).rows.length, 1);
  await destroyKey(tx, debtorId, now);
  await desk.database.transaction((each) => addNote(desk, each, note));
  assert.equal((await marked()).rows.length, 0);
  assert.equal(await openDocument(desk, tx, { debtorId, digest }), undefined);
  await assert.rejects(keepDocument(desk, tx, draft), /not erased/);
  const { rows } = await sql`select from document_words where debtor_id = ${debtorId}`.execute(tx);
  assert.equal(rows.length, 0);
  const { rows: names } = await sql`select name from document where debtor_id = ${debtorId}`.execute(tx);
  assert.deepEqual(names, [{ name: "erased" }]);
  assert.equal(await readWords(desk, { msMax: 60_000 }), 0);
  assert.deepEqual(await breachesOf(digest), []);
});

test("documents are read in turn and each once, with no transaction open while a reader is at work", async () => {
  await Promise.all(["one more", "and another", "a third"].map(kept));
  const { textReader, database } = desk;
  const open: bigint[] = [];
  let readings = 0;
  const reader = {
    ...textReader,
    textOf: async (...asked: Parameters<typeof textReader.textOf>) => {
      readings += 1;
      const { rows } = await sql<{ count: bigint }>`
        select count(*) from pg_stat_activity
         where datname = current_database() and state like 'idle in transaction%'`.execute(database.queries);
      open.push(...rows.map(({ count }) => count));
      return textReader.textOf(...asked);
    },
  };
  const both = [1, 2].map(() => readWords({ ...desk, textReader: reader }, { msMax: 60_000 }));
  const read = await Promise.all(both);
  assert.deepEqual([read.reduce((sum, each) => sum + each, 0), readings], [3, 3]);
  assert.deepEqual(open, [0n, 0n, 0n]);
});

test("a document whose file is lost, or whose key is another's, shows when the book is verified", async () => {
  const [one, other] = [await kept("one"), await kept("another")];
  const undo = new Error("undo");
  const found: string[] = [];
  await desk.database
    .transaction(async (tx) => {
      await sql`delete from document_unread where debtor_id = ${one.debtorId}`.execute(tx);
      await sql`update document set digest = ${"0".repeat(64)} where debtor_id = ${one.debtorId}`.execute(tx);
      await sql`delete from debtor_key where debtor_id = ${other.debtorId}`.execute(tx);
      const { breaches } = await verifyBook(desk, tx);
      found.push(...breaches.filter(({ where }) => where.includes("document")).map(({ because }) => because));
      throw undo;
    })
    .catch((error: unknown) => assert.equal(error, undo));
  assert.deepEqual(found.map((because) => because.slice(0, 21)).toSorted(), [
    "ENOENT: no such file ",
    "its debtor has no key",
  ]);
  assert.deepEqual([await breachesOf(one.digest), await breachesOf(other.digest)], [[], []]);
});

test("what a document was found not to prove stays on record, and only a person links it again", async () => {
  const tx = desk.database.queries;
  const { debtorId, digest } = await kept("words");
  const link = { debtorId, digest, proves: "item", targetId: debtorId, linkedAt: now } as const;
  assert.equal((await linkDocuments(tx, [link, link])).length, 1);
  assert.equal((await linkDocuments(tx, [link])).length, 0);
  const ending = { personIds: [debtorId], digest, itemId: debtorId, because: "Another customer's.", loginId: null };
  assert.equal(await endLink(tx, { ...ending, at: now }), true);
  assert.equal(await endLink(tx, { ...ending, at: now }), false);
  const later = { ...link, linkedAt: now.add({ hours: 1 }) };
  assert.equal((await linkDocuments(tx, [later])).length, 0);
  assert.equal((await linkDocuments(tx, [later], { byPerson: true })).length, 1);
  const { rows } = await sql`select because from document_link where debtor_id = ${debtorId}`.execute(tx);
  assert.equal(rows.length, 2);
});
