import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, beforeEach, test } from "node:test";
import type { Id } from "#base/id";
import { destroyKey } from "#evidence/keys/store";
import { readTimeline } from "#evidence/store";
import { money } from "#money/money";
import { planLetters } from "#letters/store";
import { pageCount } from "#platform/pdf";
import { takePromise } from "#happenings/cases/take-promise";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { handOverLetters } from "./hand-over-letters.ts";
import { makePrintRun } from "./make-print-run.ts";
import { postPrintRun, sheetsToTakeOut } from "./post-print-run.ts";
import { printRunFile } from "./print-run-file.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const home = "1 Main Street\nNew York, NY 10001";
let desk: TestDesk;

before(async () => void (desk = await openTestDesk(now)));
after(() => desk.close());
beforeEach(async () => {
  desk.clock.set(now);
  await sql`delete from letter`.execute(desk.database.queries);
});

/** A letter that is on file and waits to be printed. */
async function onFile({ address = home } = {}) {
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
  assert.ok(printRunId !== null);
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

type OnFile = Awaited<ReturnType<typeof onFile>>;

async function promises({ debtorId, accountId }: OnFile): Promise<void> {
  const terms = { amount: money("USD", 40_00n), dueOn: Temporal.PlainDate.from("2026-11-27") };
  const loginId = desk.loginId as Id<"login">;
  const taken = await desk.database.transaction((tx) =>
    takePromise(desk, tx, { ...terms, debtorId, accountId, loginId, now: desk.clock.now() }),
  );
  assert.ok(taken.ok, JSON.stringify(taken));
}

test("a letter whose debtor promised since is not printed, and its case does not take that for a refusal", async () => {
  const letter = await onFile();
  desk.clock.set(now.add({ minutes: 5 }));
  await promises(letter);
  const made = await make();
  assert.ok(made.ok);
  const withheld = [{ debtorId: letter.debtorId, because: "They have promised to pay since it was planned." }];
  assert.deepEqual(made.value, { printRunId: null, letters: 0, withheld });
  assert.equal((await stateOf(letter))?.state, "withdrawn");
});

async function printed(letters: number) {
  const onFiles: OnFile[] = [];
  for (let at = 0; at < letters; at += 1) onFiles.push(await onFile());
  const made = await make();
  assert.ok(made.ok);
  const { printRunId } = made.value;
  assert.ok(printRunId !== null);
  const post = (said: { takenOut?: string[]; gone?: string[]; on?: string }) => {
    const { takenOut = [], gone = [], on = "2026-11-23" } = said;
    const posting = { printRunId, loginId: desk.loginId, now: desk.clock.now(), takenOut, gone };
    return desk.database.transaction((tx) => postPrintRun(desk, tx, { ...posting, on: Temporal.PlainDate.from(on) }));
  };
  const listed = () => sheetsToTakeOut(desk, desk.database.queries, { printRunId, now: desk.clock.now() });
  const file = async (bothSides = false) =>
    Buffer.from((await printRunFile(desk, desk.database.queries, { printRunId, bothSides }))?.bytes ?? []);
  const list = async () => {
    const read = await desk.textReader.textOf(await file(), "application/pdf");
    return read.ok ? (read.text.split("Payment reminder")[0] ?? "").replaceAll(/\s+/g, " ") : "";
  };
  return { onFiles, printRunId, post, listed, file, list };
}

test("a run is the same bytes whenever it is read, though its debtors move, are renamed, and its office is", async () => {
  const { onFiles, file, list } = await printed(3);
  const [first] = onFiles as [OnFile];
  const [before, bothSides] = [await file(), await file(true)];
  assert.match(await list(), /3 letters on 3 pages, after this list/);
  desk.clock.set(now.add({ hours: 72 }));
  await sql`update debtor set name = 'Another', number = 'Z' || number`.execute(desk.database.queries);
  await sql`update contact_point set zip = '00501', value = 'Elsewhere' where debtor_id = ${first.debtorId}`.execute(
    desk.database.queries,
  );
  await sql`update creditor set name = 'Another' where creditor_id = ${desk.creditorId}`.execute(desk.database.queries);
  await sql`update office set name = 'Another office', zone = 'Pacific/Auckland'`.execute(desk.database.queries);
  const again = [await file(), await file(true)];
  await sql`update office set name = 'Harbor Recovery', zone = 'America/New_York'`.execute(desk.database.queries);
  await sql`update creditor set name = 'Bluewater Supply' where creditor_id = ${desk.creditorId}`.execute(
    desk.database.queries,
  );
  assert.deepEqual(
    [before, bothSides].map((bytes, at) => bytes.equals(again[at] ?? Buffer.from(""))),
    [true, true],
  );
});

test("sheets that are taken out leave their place empty: the list says so, and all else stands where it stood", async () => {
  const { onFiles, post, file, list } = await printed(3);
  const [, out] = onFiles as [OnFile, OnFile];
  const pages = await pageCount(await file());
  assert.equal((await post({ takenOut: [out.letterId] })).ok, true);
  assert.equal(await pageCount(await file()), pages);
  const said = await list();
  assert.match(said, /3 letters on 3 pages, after this list, 1 taken out/);
  assert.match(said, /\b1 .+ Reminder 1 2 .+ Reminder 2, taken out 3 .+ Reminder 3/);
  assert.ok((await file()).equals(await file()));
});

test("letters lie as a mail room wants them: those at home by ZIP code, then those abroad", async () => {
  const abroad = await onFile({ address: "1 Kings Road\nLondon, SW1A 2AA\nUnited Kingdom" });
  const [ohio, maine] = [
    await onFile({ address: "1 Main Street\nColumbus, OH 43215" }),
    await onFile({ address: "1 Main Street\nPortland, ME 04101" }),
  ];
  const zips = { [ohio.debtorId]: "43215", [maine.debtorId]: "04101", [abroad.debtorId]: "SW1A 2AA" };
  for (const [debtorId, zip] of Object.entries(zips)) {
    await sql`update contact_point set zip = ${zip} where debtor_id = ${debtorId}`.execute(desk.database.queries);
  }
  const made = await make();
  assert.ok(made.ok);
  const { rows } = await sql<{ letterId: string }>`
    select letter_id as "letterId" from letter where print_run_id = ${made.value.printRunId} order by print_place`.execute(
    desk.database.queries,
  );
  assert.deepEqual(
    rows.map(({ letterId }) => letterId),
    [maine, ohio, abroad].map(({ letterId }) => letterId),
  );
});

test("what was stopped between printing and the post is listed with its place, and did not leave once it is taken out", async () => {
  const { onFiles, post, listed } = await printed(3);
  const [fine, promised, ceased] = onFiles as [OnFile, OnFile, OnFile];
  assert.deepEqual(await listed(), []);
  desk.clock.set(now.add({ hours: 1 }));
  await promises(promised);
  await sql`update item set open_minor = 0 where debtor_id = ${ceased.debtorId}`.execute(desk.database.queries);
  await sql`update letter set decided_at = ${now.subtract({ hours: 24 })} where letter_id = ${ceased.letterId}`.execute(
    desk.database.queries,
  );

  const sheets = (await listed()) ?? [];
  assert.deepEqual(
    sheets.map(({ letterId, place, pages, pagesOfBothSides }) => ({ letterId, place, pages, pagesOfBothSides })),
    [
      { letterId: promised.letterId, place: 2, pages: { from: 2, to: 2 }, pagesOfBothSides: { from: 3, to: 3 } },
      { letterId: ceased.letterId, place: 3, pages: { from: 3, to: 3 }, pagesOfBothSides: { from: 5, to: 5 } },
    ],
  );
  assert.equal(sheets[0]?.because, "They have promised to pay since it was planned.");

  // Nothing is recorded before somebody says of each what became of it.
  assert.deepEqual(await post({}), { ok: false, refusal: "sheets_to_take_out" });
  assert.deepEqual(await post({ takenOut: [promised.letterId] }), { ok: false, refusal: "sheets_to_take_out" });
  assert.equal((await stateOf(promised))?.state, "handed-over");
  assert.deepEqual(await post({ takenOut: [promised.letterId], gone: [ceased.letterId] }), {
    ok: true,
    value: undefined,
  });
  const states = await Promise.all(onFiles.map(async (letter) => (await stateOf(letter))?.state));
  assert.deepEqual(states, ["handed-over", "withdrawn", "handed-over"]);
  assert.deepEqual(
    await Promise.all(onFiles.map(async (letter) => Number((await stateOf(letter))?.efforts))),
    [1, 0, 1],
  );
  const newest = async ({ debtorId }: OnFile) =>
    (await readTimeline(desk.database.queries, desk.vault, { debtorId, limit: 1 }))[0]?.words ?? "";
  assert.match(
    await newest(promised),
    /^A letter that was printed did not leave: its sheets were taken out\. They have/,
  );
  assert.match(await newest(ceased), /^A letter had gone by post before it was stopped\. Nothing is owed/);
  assert.match(await newest(fine), /^A letter was made to go by post/);
  assert.deepEqual(await listed(), []);
});

test("what was posted on an earlier day was taken out or had gone, as somebody says of each that was stopped since", async () => {
  const { onFiles, post } = await printed(1);
  const [letter] = onFiles as [OnFile];
  desk.clock.set(now.add({ hours: 24 }));
  await promises(letter);
  assert.equal((await post({ on: "2026-11-24" })).ok, false);
  assert.deepEqual(await post({ on: "2026-11-23" }), { ok: false, refusal: "sheets_to_take_out" });
  assert.equal((await post({ on: "2026-11-23", gone: [letter.letterId] })).ok, true);
  assert.equal((await stateOf(letter))?.state, "handed-over");
});

test("sheets that are taken out did not leave, though nothing stopped their letter, and a run is posted once", async () => {
  const { onFiles, post } = await printed(2);
  const [kept, out] = onFiles as [OnFile, OnFile];
  const elsewhere = await onFile();
  const other = { ok: false, refusal: "letter_is_not_in_the_run" };
  assert.deepEqual(await post({ takenOut: [elsewhere.letterId] }), other);
  assert.equal((await post({ takenOut: [out.letterId] })).ok, true);
  const { state, trouble } = (await stateOf(out)) ?? {};
  assert.deepEqual([state, trouble], ["refused", "Its sheets were taken out."]);
  assert.equal((await stateOf(kept))?.state, "handed-over");
  assert.equal((await post({ takenOut: [out.letterId] })).ok, true);
  desk.clock.set(now.add({ hours: 24 }));
  assert.deepEqual(await post({ on: "2026-11-24" }), { ok: false, refusal: "run_was_posted" });
});

test("the sheets of who was erased since are to be taken out: their place is known, and whose they are no more", async () => {
  const { onFiles, post, listed, list } = await printed(1);
  const [letter] = onFiles as [OnFile];
  desk.clock.set(now.add({ hours: 1 }));
  await desk.database.transaction((tx) => destroyKey(tx, letter.debtorId, desk.clock.now()));
  assert.deepEqual(
    (await listed())?.map(({ because, place, debtor }) => [because, place, debtor]),
    [["The debtor was erased: nothing is written to them any more.", 1, null]],
  );
  assert.match(await list(), /1 \(erased\) 1/);
  assert.equal((await post({ takenOut: [letter.letterId] })).ok, true);
  assert.equal((await stateOf(letter))?.state, "refused");
});
