import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, beforeEach, test } from "node:test";
import { planLetters } from "#letters/store";
import { pageCount } from "#platform/pdf";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { handOverLetters } from "./hand-over-letters.ts";
import { makePrintRun } from "./make-print-run.ts";
import { printRunFile } from "./print-run-file.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const address = "1 Main Street\nNew York, NY 10001";
let desk: TestDesk;

before(async () => void (desk = await openTestDesk(now)));
after(() => desk.close());
beforeEach(async () => {
  desk.clock.set(now);
  await sql`delete from letter`.execute(desk.database.queries);
});

/** A letter that is on file and waits to be printed. */
async function onFile() {
  const debtor = await desk.newDebtor({ address, kind: "business", purpose: "business" });
  const { debtorId, addressId } = debtor;
  assert.ok(addressId !== undefined);
  const letterId = desk.newId<"letter">();
  const letter = { debtorId, letterId, creditorId: desk.creditorId, template: "reminder" };
  const planned = {
    ...letter,
    sentBy: "post",
    withCopies: false,
    pointId: addressId,
    because: "It is due.",
    plannedAt: now,
  } as const;
  await desk.database.transaction((tx) => planLetters(tx, [planned]));
  await handOverLetters(desk);
  return { ...debtor, letterId };
}

const make = () =>
  desk.database.transaction((tx) => makePrintRun(desk, tx, { loginId: desk.loginId, now: desk.clock.now() }));

async function stateOf({ letterId }: { letterId: string }) {
  const { rows } = await sql<{ state: string; trouble: string | null; isPrinted: boolean; efforts: bigint }>`
    select state, trouble, print_run_id is not null as "isPrinted",
           (select count(*) from effort where effort.debtor_id = letter.debtor_id and kind = 'letter') as efforts
      from letter where letter_id = ${letterId}`.execute(desk.database.queries);
  return rows[0];
}

test("a run holds every letter that waited, each once, as one PDF with its list, and can be had again", async () => {
  const letters = [await onFile(), await onFile(), await onFile()];
  const made = await make();
  assert.ok(made.ok);
  assert.deepEqual([made.value.letters, made.value.withheld], [3, []]);
  for (const letter of letters) assert.equal((await stateOf(letter))?.isPrinted, true);
  assert.deepEqual(await make(), { ok: false, refusal: "nothing_to_print" });
  const { printRunId } = made.value;
  const read = (bothSides: boolean) => printRunFile(desk, desk.database.queries, { printRunId, bothSides });
  const [file, again, sheets] = [await read(false), await read(false), await read(true)];
  assert.equal(await pageCount(file?.bytes ?? new Uint8Array()), 4);
  assert.equal(await pageCount(again?.bytes ?? new Uint8Array()), 4);
  assert.equal(await pageCount(sheets?.bytes ?? new Uint8Array()), 8);
  const read1 = await desk.textReader.textOf(Buffer.from(file?.bytes ?? []), "application/pdf");
  assert.ok(read1.ok && /Print run of November 23, 2026/.test(read1.text));
  assert.ok(read1.text.split("Payment reminder").length === 4);
});

test("two runs at once share the letters out", async () => {
  for (let at = 0; at < 4; at += 1) await onFile();
  const runs = await Promise.all([make(), make()]);
  assert.equal(
    runs.reduce((sum, run) => sum + (run.ok ? run.value.letters : 0), 0),
    4,
  );
});

test("a letter that has become unlawful since it was made is taken out, and its attempt does not count", async () => {
  const [fine, ceased] = [await onFile(), await onFile()];
  await sql`update account set purpose = 'consumer' where debtor_id = ${ceased.debtorId}`.execute(
    desk.database.queries,
  );
  await sql`update debtor set kind = 'person' where debtor_id = ${ceased.debtorId}`.execute(desk.database.queries);
  await desk.stop(ceased.debtorId, "cease");
  desk.clock.set(now.add({ hours: 24 }));
  const made = await make();
  assert.ok(made.ok);
  assert.deepEqual([made.value.letters, made.value.withheld.map(({ debtorId }) => debtorId)], [1, [ceased.debtorId]]);
  const withheld = await stateOf(ceased);
  assert.deepEqual([withheld?.state, withheld?.isPrinted, Number(withheld?.efforts)], ["refused", false, 0]);
  assert.ok((withheld?.trouble ?? "").length > 0);
  assert.equal((await stateOf(fine))?.state, "handed-over");
});

test("a letter about what was paid since is taken out on the next day, and one of today is not asked about anew", async () => {
  const paid = await onFile();
  await sql`update item set open_minor = 0 where debtor_id = ${paid.debtorId}`.execute(desk.database.queries);
  desk.clock.set(now.add({ hours: 24 }));
  const fresh = await onFile();
  const made = await make();
  assert.ok(made.ok);
  assert.deepEqual(made.value.withheld, [
    { debtorId: paid.debtorId, because: "Nothing is owed to this creditor that is neither disputed nor paused." },
  ]);
  assert.equal((await stateOf(fresh))?.isPrinted, true);
});
