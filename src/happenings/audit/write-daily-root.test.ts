import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { addNote } from "#happenings/contact/add-note";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { verifyRoots, writeDailyRoot } from "./write-daily-root.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const moment = { on: Temporal.PlainDate.from("2026-11-23"), at: now.add({ hours: 1 }) };
let desk: TestDesk;

before(async () => {
  desk = await openTestDesk(now);
});
after(() => desk.close());

test("a day's root is written once, verifies while the desk works on, and shows what was cut", async () => {
  const { debtorId } = await desk.newDebtor();
  const tx = desk.database.queries;
  const note = (words: string, at: Temporal.Instant) =>
    desk.database.transaction((tx) => addNote(desk, tx, { debtorId, words, loginId: desk.loginId, now: at }));
  await note("one", now);
  const root = await writeDailyRoot(tx, desk.dataFolder, moment);
  assert.equal(root.debtors, 1n);
  await note("two", now.add({ hours: 2 }));
  assert.deepEqual(await writeDailyRoot(tx, desk.dataFolder, { ...moment, at: now.add({ hours: 3 }) }), root);
  assert.deepEqual(await verifyRoots(tx, desk.dataFolder), { roots: 1, breaches: [] });

  appendFileSync(join(desk.dataFolder, "evidence", "roots.jsonl"), "half a li\n");
  assert.equal((await verifyRoots(tx, desk.dataFolder)).breaches.length, 1);
  for (const table of ["note_words", "timeline_entry"]) {
    await sql`delete from ${sql.table(table)} where debtor_id = ${debtorId}`.execute(tx);
  }
  await sql`delete from chain_head where debtor_id = ${debtorId}`.execute(tx);
  assert.equal((await verifyRoots(tx, desk.dataFolder)).breaches.length, 2);
});
