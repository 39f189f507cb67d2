import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import type { Id } from "#base/id";
import { openDocument } from "#happenings/documents/keep-document";
import { destroyKey } from "#evidence/keys/store";
import { readTimeline } from "#evidence/store";
import { takePromise } from "#happenings/cases/take-promise";
import { planLetters } from "#letters/store";
import { money } from "#money/money";
import { personsAmong } from "#parties/person/store";
import type { Typesetter } from "#platform/typesetter";
import { handOverLetters } from "./hand-over-letters.ts";
import { makeLetter } from "./make-letter.ts";
import { whatOvertook } from "./what-overtook.ts";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const address = "1 Main Street\nNew York, NY 10001";
let desk: TestDesk;

before(async () => {
  desk = await openTestDesk(now);
});
after(() => desk.close());

type Debtor = Awaited<ReturnType<TestDesk["newDebtor"]>>;

async function plan({ debtorId, addressId }: Debtor, template = "reminder"): Promise<string> {
  assert.ok(addressId !== undefined);
  const letterId = desk.newId();
  const letter = {
    debtorId,
    letterId,
    creditorId: desk.creditorId,
    template,
    sentBy: "post" as const,
    withCopies: false,
  };
  const planned = { ...letter, pointId: addressId, because: "A reminder is due.", plannedAt: now };
  await desk.database.transaction((tx) => planLetters(tx, [planned]));
  return letterId;
}

async function stateOf(letterId: string) {
  const { rows } = await sql<{ state: string; because: string | null; digest: string | null }>`
    select state, trouble as because, digest from letter where letter_id = ${letterId}`.execute(desk.database.queries);
  return rows[0];
}

async function pdfOf(debtorId: string, digest: string | null | undefined): Promise<Buffer> {
  const document = await openDocument(desk, desk.database.queries, { debtorId, digest: digest ?? "" });
  assert.equal(document?.mediaType, "application/pdf");
  return Buffer.from(document?.bytes ?? []);
}

/** The words of a letter on file, as a search reads them. */
async function wordsOf(debtorId: string, digest: string | null | undefined): Promise<string> {
  const read = await desk.textReader.textOf(await pdfOf(debtorId, digest), "application/pdf");
  return read.ok ? read.text.replaceAll(/\s+/g, " ") : read.because;
}

test("a planned letter leaves once, on file and on the timeline, and counts as an effort", async () => {
  const debtor = await desk.newDebtor({ address });
  const letterId = await plan(debtor);
  assert.equal((await handOverLetters(desk)).handedOver, 1);
  assert.equal((await handOverLetters(desk)).handedOver, 0);
  const letter = await stateOf(letterId);
  assert.equal(letter?.state, "handed-over");
  assert.equal((await pdfOf(debtor.debtorId, letter?.digest)).subarray(0, 5).toString(), "%PDF-");
  const { rows } = await sql`
    select from effort where debtor_id = ${debtor.debtorId} and kind = 'letter'`.execute(desk.database.queries);
  assert.equal(rows.length, 1);
  const [entry] = await readTimeline(desk.database.queries, desk.vault, { debtorId: debtor.debtorId, limit: 1 });
  assert.match(entry?.words ?? "", /1,300\.55 USD/);
});

test("two runs at once share the letters out, and each leaves once", async () => {
  const debtors = await Promise.all(Array.from({ length: 6 }, () => desk.newDebtor({ address })));
  for (const debtor of debtors) await plan(debtor);
  const runs = await Promise.all([handOverLetters(desk), handOverLetters(desk)]);
  assert.equal(runs[0].handedOver + runs[1].handedOver, 6);
});

test("a letter that the law stops is refused with its reason, and stays refused", async () => {
  const debtor = await desk.newDebtor({ address });
  await desk.stop(debtor.debtorId, "cease");
  const letterId = await plan(debtor);
  const { refused } = await handOverLetters(desk);
  assert.ok(Object.keys(refused).length > 0);
  const letter = await stateOf(letterId);
  assert.equal(letter?.state, "refused");
  assert.ok((letter?.because ?? "").length > 0);
});

test("a letter that cannot be set fails alone: it stays planned, and nothing of it is on record", async () => {
  const [debtor, next] = [await desk.newDebtor({ address }), await desk.newDebtor({ address })];
  const [letterId, nextId] = [await plan(debtor), await plan(next)];
  let isFirst = true;
  const faulty: Typesetter = {
    ...desk.typesetter,
    typeset: (source, data) => {
      const broken = isFirst;
      isFirst = false;
      return desk.typesetter.typeset(broken ? "#nothing-such" : source, data);
    },
  };
  const { failed } = await handOverLetters({ ...desk, typesetter: faulty });
  assert.equal(failed.length, 1);
  const states = new Map([letterId, nextId].map((id) => [id, id === failed[0]?.letterId ? "planned" : "handed-over"]));
  for (const [id, state] of states) assert.equal((await stateOf(id))?.state, state);
  const { rows } = await sql`
    select from permit where debtor_id = ${failed[0]?.debtorId}`.execute(desk.database.queries);
  assert.equal(rows.length, 0);
  assert.equal((await handOverLetters(desk)).handedOver, 1);
});

function make(debtor: Debtor, changes: object = {}) {
  const wanted = { debtorId: debtor.debtorId, creditorId: desk.creditorId, loginId: desk.loginId, now };
  return desk.database.transaction((tx) => makeLetter(desk, tx, { ...wanted, ...changes }));
}

test("no letter is written in the name of a creditor to whom nothing is owed, known or not", async () => {
  const debtor = await desk.newDebtor({ address });
  const made = await make(debtor, { creditorId: desk.newId() });
  assert.deepEqual(made, { ok: false, refusal: "nothing_to_ask_for" });
});

test("a consumer's letter says what is owed, to whom, and who is writing", async () => {
  const debtor = await desk.newDebtor({ address });
  const made = await make(debtor, { template: "second-reminder" });
  assert.ok(made.ok, JSON.stringify(made));
  const words = await wordsOf(debtor.debtorId, made.value.digest);
  for (const part of ["1,234.50", "66.05", "1,300.55", "Bluewater Supply", "Harbor Recovery LLC", "1 MAIN ST"]) {
    assert.ok(words.includes(part), part);
  }
  assert.match(words, /comes from a debt collector/);
  assert.match(words, /November 23, 2026/);
});

test("a firm's letter has no words for consumers, and leaves out what is disputed", async () => {
  const debtor = await desk.newDebtor({ address, kind: "business", purpose: "business" });
  await desk.dispute(debtor);
  const made = await make(debtor);
  assert.ok(made.ok, JSON.stringify(made));
  const words = await wordsOf(debtor.debtorId, made.value.digest);
  assert.ok(!words.includes("debt collector"));
  assert.ok(words.includes("66.05") && !words.includes("1,234.50"));
});

test("a letter for one who has no address, or owes nothing there, is refused", async () => {
  const nowhere = await desk.newDebtor();
  assert.deepEqual(await make(nowhere), { ok: false, refusal: "no_address" });
  const debtor = await desk.newDebtor({ address });
  assert.deepEqual(await make(debtor, { pointId: nowhere.pointId }), {
    ok: false,
    refusal: "point_is_not_the_persons",
  });
  await sql`update item set open_minor = 0 where debtor_id = ${debtor.debtorId}`.execute(desk.database.queries);
  assert.deepEqual(await make(debtor), { ok: false, refusal: "nothing_to_ask_for" });
});

test("a person who was found to be another gets one letter about both", async () => {
  const [one, two] = [await desk.newDebtor({ address }), await desk.newDebtor()];
  await desk.merge(two.debtorId, one.debtorId as Id<"debtor">);
  const made = await make(two);
  assert.ok(made.ok, JSON.stringify(made));
  assert.match(await wordsOf(one.debtorId, made.value.digest), /2,601\.10/);
});

function promise({ debtorId, accountId }: Debtor, at = now.add({ minutes: 1 })) {
  const terms = { amount: money("USD", 40_00n), dueOn: Temporal.PlainDate.from("2026-11-27") };
  const taken = { ...terms, debtorId, accountId, loginId: desk.loginId as Id<"login">, now: at };
  return desk.database.transaction((tx) => takePromise(desk, tx, taken));
}

test("a letter that waits does not leave when its debtor has promised since, and its case rests", async () => {
  const [debtor, other] = [await desk.newDebtor({ address }), await desk.newDebtor({ address })];
  const [letterId, otherId] = [await plan(debtor), await plan(other)];
  assert.ok((await promise(debtor)).ok);
  assert.deepEqual(await handOverLetters(desk), { handedOver: 1, refused: { promised_since: 1 }, failed: [] });
  const because = "They have promised to pay since it was planned.";
  assert.deepEqual(await stateOf(letterId), { state: "withdrawn", because, digest: null });
  assert.equal((await stateOf(otherId))?.state, "handed-over");
  const { rows } = await sql<{ step: string }>`
    select next_step as step from collection_case where debtor_id = ${debtor.debtorId}`.execute(desk.database.queries);
  assert.deepEqual(rows, [{ step: "promise-open" }]);
  const entries = await readTimeline(desk.database.queries, desk.vault, { debtorId: debtor.debtorId, limit: 5 });
  assert.match(
    entries.map(({ words }) => words).join("\n"),
    /^A letter that waited is not wanted any more\. They have promised/m,
  );
});

test("a promise from before does not hold back what somebody asks for, nor does any a statement, or one that is withdrawn", async () => {
  const [earlier, stated] = [await desk.newDebtor({ address }), await desk.newDebtor({ address })];
  assert.ok((await promise(earlier, now.subtract({ hours: 1 }))).ok);
  const asked = await make(earlier);
  assert.ok(asked.ok, JSON.stringify(asked));
  const [statementId, reminderId] = [await plan(stated, "statement"), await plan(stated)];
  assert.ok((await promise(stated)).ok);
  const { debtorId } = stated;
  const persons = await personsAmong(desk.database.queries, [debtorId]);
  const on = Temporal.PlainDate.from("2026-11-23");
  const overtook = async (letterId: string) =>
    (await whatOvertook(desk.database.queries, [{ debtorId, letterId }], { persons, on })).get(letterId);
  assert.deepEqual([await overtook(statementId), await overtook(reminderId)], [undefined, "promised_since"]);
  const relented = await desk.newDebtor({ address });
  const letterId = await plan(relented);
  assert.ok((await promise(relented)).ok);
  await sql`update promise_to_pay set state = 'withdrawn', withdrawn_because = 'A mistake.'
             where debtor_id = ${relented.debtorId}`.execute(desk.database.queries);
  await handOverLetters(desk);
  assert.equal((await stateOf(letterId))?.state, "handed-over");
});

test("what somebody asks for leaves, though a promise that was taken after they asked was written down first", async () => {
  const debtor = await desk.newDebtor({ address });
  assert.ok((await promise(debtor, now.add({ seconds: 1 }))).ok);
  const asked = await make(debtor);
  assert.ok(asked.ok, JSON.stringify(asked));
});

test("a letter to somebody who was erased is refused once, with the reason, and not tried again", async () => {
  const debtor = await desk.newDebtor({ address });
  const letterId = await plan(debtor);
  await desk.database.transaction((tx) => destroyKey(tx, debtor.debtorId, now));
  const { refused, failed } = await handOverLetters(desk);
  assert.deepEqual([refused, failed], [{ debtor_was_erased: 1 }, []]);
  const because = "The debtor was erased: nothing is written to them any more.";
  assert.deepEqual(await stateOf(letterId), { state: "refused", because, digest: null });
  assert.deepEqual(await handOverLetters(desk), { handedOver: 0, refused: {}, failed: [] });
  assert.deepEqual(await make(debtor), { ok: false, refusal: "debtor_was_erased" });
});
