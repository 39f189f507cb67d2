import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { newId } from "#platform/chance";
import { openDatabase, type Database, type Queries } from "#platform/database";
import { cloneDatabase } from "#platform/test-server";
import { newVaultKey, vaultOf } from "#platform/vault";
import { rootBefore, verifyChains } from "./chains/store.ts";
import { destroyKey } from "./keys/store.ts";
import { appendTimeline, readTimeline } from "./store.ts";

const vault = vaultOf(newVaultKey());
const now = Temporal.Instant.from("2026-11-23T15:00:00.123456789Z");
let database: Database;
let drop: () => Promise<void>;

before(async () => {
  const clone = await cloneDatabase();
  database = openDatabase(clone.url, { connectionsMax: 30 });
  drop = clone.drop;
});
after(async () => {
  await database.close();
  await drop();
});

async function newDebtor(): Promise<string> {
  const debtorId = newId(now);
  await sql`insert into debtor (debtor_id, kind, name, number, created_at)
    values (${debtorId}, 'person', 'Ada Byrd', '1', ${now})`.execute(database.queries);
  return debtorId;
}

function draft(debtorId: string, words: string, recordedAt = now) {
  return { debtorId, kind: "note", happenedAt: now, recordedAt, loginId: null, subject: { amount: "1.00" }, words };
}

const append = (...drafts: ReturnType<typeof draft>[]) =>
  database.transaction((tx) => appendTimeline(tx, vault, drafts));

/** What verification finds of one debtor after a change that is rolled back. */
async function foundAfter(debtorId: string, change: (tx: Queries) => Promise<unknown>): Promise<string[]> {
  const found: string[] = [];
  const undo = new Error("undo");
  await database
    .transaction(async (tx) => {
      await change(tx);
      const { breaches } = await verifyChains(tx);
      found.push(...breaches.filter((breach) => breach.debtorId === debtorId).map(({ breach }) => breach));
      throw undo;
    })
    .catch((error: unknown) => assert.equal(error, undo));
  return found;
}

test("entries of several debtors are appended at once and read back, newest first, in words", async () => {
  const [ada, ben] = [await newDebtor(), await newDebtor()];
  await append(draft(ada, "one"), draft(ben, "other"), draft(ada, "two"));
  await append(draft(ada, "three"));
  const entries = await readTimeline(database.queries, vault, { debtorId: ada, limit: 2 });
  assert.deepEqual(
    entries.map(({ number, words }) => [number, words]),
    [
      [3n, "three"],
      [2n, "two"],
    ],
  );
  const older = await readTimeline(database.queries, vault, { debtorId: ada, limit: 2, before: 2n });
  assert.deepEqual(older[0]?.subject, { amount: "1.00" });
  assert.deepEqual(await foundAfter(ada, async () => undefined), []);
});

test("twenty writers on a debtor without entries make one unbroken chain", async () => {
  const debtorId = await newDebtor();
  await Promise.all(Array.from({ length: 20 }, (_, index) => append(draft(debtorId, `${index}`))));
  const entries = await readTimeline(database.queries, vault, { debtorId, limit: 100 });
  assert.equal(entries[0]?.number, 20n);
  assert.deepEqual(await foundAfter(debtorId, async () => undefined), []);
});

test("no word of a person lies open in the database", async () => {
  const debtorId = await newDebtor();
  await append(draft(debtorId, "lost his job in May"));
  const { rows } = await sql<{ row: string }>`
    select encode(sealed, 'escape') || timeline_entry::text as row from timeline_entry
    where debtor_id = ${debtorId}`.execute(database.queries);
  assert.ok(!rows[0]?.row.includes("May"));
});

test("what is changed in the database shows", async () => {
  const debtorId = await newDebtor();
  await append(draft(debtorId, "one"), draft(debtorId, "two"), draft(debtorId, "three"));
  const of = sql`where debtor_id = ${debtorId}`;
  const changes = [
    [sql`update timeline_entry set subject = '{"amount": "2.00"}' ${of} and number = 2`, ["entry_was_altered"]],
    [sql`delete from timeline_entry ${of} and number = 2`, ["entry_is_missing"]],
    [sql`delete from timeline_entry ${of} and number = 3`, ["chain_was_cut"]],
    [sql`delete from timeline_entry ${of}`, ["chain_was_cut"]],
    [sql`delete from chain_head ${of}`, ["chain_has_no_head"]],
    [sql`update chain_head set length = 2 ${of}`, ["chain_has_no_head"]],
    [sql`update chain_head set head = 'x' ${of}`, ["head_does_not_match"]],
  ] as const;
  for (const [change, expected] of changes) {
    assert.deepEqual(await foundAfter(debtorId, (tx) => change.execute(tx)), expected);
  }
});

test("erasing a person destroys the words and breaks no chain, also by what is appended later", async () => {
  const debtorId = await newDebtor();
  await append(draft(debtorId, "lost his job"));
  await destroyKey(database.queries, debtorId, now);
  await append(draft(debtorId, "paid"));
  const entries = await readTimeline(database.queries, vault, { debtorId, limit: 10 });
  assert.deepEqual(
    entries.map(({ words }) => words),
    [null, null],
  );
  assert.deepEqual(await foundAfter(debtorId, async () => undefined), []);
});

test("the root of a day stays the same when the desk works on, and not when the past is changed", async () => {
  const debtorId = await newDebtor();
  const cut = now.add({ hours: 1 });
  await append(draft(debtorId, "before"));
  const root = await rootBefore(database.queries, cut);
  await append(draft(debtorId, "after", now.add({ hours: 2 })));
  assert.deepEqual(await rootBefore(database.queries, cut), root);
  await sql`delete from timeline_entry where debtor_id = ${debtorId}`.execute(database.queries);
  await sql`delete from chain_head where debtor_id = ${debtorId}`.execute(database.queries);
  assert.notDeepEqual(await rootBefore(database.queries, cut), root);
});

test("what is learned late stands where it happened, and pages go on from what was seen last", async () => {
  const debtorId = await newDebtor();
  const happened = (words: string, hoursAgo: number) => {
    return { ...draft(debtorId, words), happenedAt: now.subtract({ hours: hoursAgo }) };
  };
  await append(happened("Today.", 0), happened("Two days ago.", 48), happened("Yesterday.", 24));
  const words = async (page: { before?: bigint }) =>
    (await readTimeline(database.queries, vault, { debtorId, limit: 2, ...page })).map((entry) => entry.words);
  assert.deepEqual(await words({}), ["Today.", "Yesterday."]);
  assert.deepEqual(await words({ before: 3n }), ["Two days ago."]);
});
