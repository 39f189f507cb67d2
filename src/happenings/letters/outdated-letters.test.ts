import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import { readTimeline } from "#evidence/store";
import { outdatings } from "#letters/outdated";
import { permitRefusals } from "#contact/permit";
import { redecide } from "#happenings/cases/redecide";
import { runDay } from "#happenings/cases/run-day";
import { changeCreditor } from "#happenings/creditors/change-creditor";
import { changeEntity } from "#happenings/creditors/change-entity";
import { changeMandate, giveMandate } from "#happenings/creditors/change-mandate";
import { openDocument } from "#happenings/documents/keep-document";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { mandatesOf } from "#parties/mandates/store";
import { handOverLetters } from "./hand-over-letters.ts";
import { makePrintRun } from "./make-print-run.ts";
import { postPrintRun, sheetsToTakeOut } from "./post-print-run.ts";
import { remakeLetter } from "./remake-letter.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const today = Temporal.PlainDate.from("2026-11-23");
let desk: TestDesk;

beforeEach(async () => {
  desk = await openTestDesk(now);
});
afterEach(() => desk.close());

type Debtor = Awaited<ReturnType<TestDesk["newDebtor"]>>;

/** A firm whose final demand was planned by its day, and is on file to be printed. */
async function demandOnFile(): Promise<Debtor> {
  const address = "1 Main Street\nNew York, NY 10001";
  const debtor = await desk.newDebtor({ kind: "business", purpose: "business", address });
  const { debtorId } = debtor;
  const decide = () =>
    desk.database.transaction((tx) => redecide(desk, tx, [debtorId], { now, because: "An invoice came." }));
  await decide();
  await sql`update collection_case set last_step = 'second-call', last_step_on = '2026-11-10',
                                       ladder_step = 'second-call', ladder_step_on = '2026-11-10'
             where debtor_id = ${debtorId}`.execute(desk.database.queries);
  await decide();
  await runDay(desk, { dryRun: false, on: undefined, loginId: null });
  assert.equal((await handOverLetters(desk)).handedOver, 1);
  assert.notEqual(await nextStep(debtor), "final-demand");
  desk.clock.set(now.add({ minutes: 5 }));
  return debtor;
}

async function nextStep({ debtorId }: Debtor): Promise<string | undefined> {
  const { rows } = await sql<{ step: string }>`
    select next_step as step from collection_case where debtor_id = ${debtorId}`.execute(desk.database.queries);
  return rows[0]?.step;
}

type Standing = { letterId: string; state: string; trouble: string | null; digest: string | null };

async function lettersOf({ debtorId }: Debtor): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select letter_id as "letterId", state, trouble, digest from letter where debtor_id = ${debtorId}
     order by planned_at, letter_id`.execute(desk.database.queries);
  return rows;
}

const by = () => ({ loginId: desk.loginId, now: desk.clock.now() });
const ofCreditor = () => ({ ...by(), creditorId: desk.creditorId, over: undefined });

async function changed(change: (tx: TestDesk["database"]["queries"]) => Promise<{ readonly ok: boolean }>) {
  const done = await desk.database.transaction(change);
  assert.ok(done.ok, JSON.stringify(done));
}

async function mandateInForce() {
  const [mandate] = await mandatesOf(desk.database.queries, desk.creditorId);
  assert.ok(mandate !== undefined);
  return mandate;
}

const print = () => desk.database.transaction((tx) => makePrintRun(desk, tx, by()));

const changes: Readonly<Record<string, () => Promise<void>>> = {
  [outdatings.pay_to_changed]: () =>
    changed((tx) => changeCreditor(desk, tx, { ...ofCreditor(), said: { payTo: "Second Bank, account 4711" } })),
  [outdatings.creditor_changed]: () =>
    changed((tx) => changeCreditor(desk, tx, { ...ofCreditor(), said: { name: "Bluewater Supplies" } })),
  [outdatings.entity_changed]: async () => {
    const { entityId } = await mandateInForce();
    await changed((tx) => changeEntity(desk, tx, { ...by(), entityId, over: undefined, said: { phone: "1 212 5" } }));
  },
  [outdatings.capacity_changed]: async () => {
    const terms = { ...(await mandateInForce()), capacity: "own_name", fromOn: today } as const;
    await changed((tx) => giveMandate(desk, tx, { ...ofCreditor(), terms, endsHolding: true }));
  },
  [permitRefusals.no_mandate]: async () => {
    const { mandateId, ...terms } = await mandateInForce();
    await changed((tx) => changeMandate(desk, tx, { ...ofCreditor(), mandateId, terms: { ...terms, untilOn: today } }));
  },
};

for (const [because, change] of Object.entries(changes)) {
  test(`a letter on file is stopped, told, and no step taken: ${because}`, async () => {
    const debtor = await demandOnFile();
    await change();
    const made = await print();
    assert.ok(made.ok, JSON.stringify(made));
    assert.deepEqual([made.value.letters, made.value.withheld], [0, [{ debtorId: debtor.debtorId, because }]]);
    const [letter] = await lettersOf(debtor);
    assert.deepEqual([letter?.state, letter?.trouble], ["outdated", because]);
    assert.equal(await nextStep(debtor), "final-demand");
    const [told] = await readTimeline(desk.database.queries, desk.vault, { debtorId: debtor.debtorId, limit: 1 });
    assert.equal(told?.words, `A letter that was on file did not leave: it was not printed. ${because}`);
  });
}

test("what its paper does not say stops no letter: a commission, or what the creditor allows", async () => {
  await demandOnFile();
  const { mandateId, ...terms } = await mandateInForce();
  const other = { ...terms, commissionBp: 2500, authority: "Up to 10 % off." };
  await changed((tx) => changeMandate(desk, tx, { ...ofCreditor(), mandateId, terms: other }));
  const made = await print();
  assert.deepEqual(made.ok && [made.value.letters, made.value.withheld], [1, []]);
});

test("what was printed already is to be taken out, and then is no step taken", async () => {
  const debtor = await demandOnFile();
  const made = await print();
  assert.ok(made.ok);
  const { printRunId } = made.value;
  assert.ok(printRunId !== null);
  await changes[outdatings.pay_to_changed]?.();
  desk.clock.set(now.add({ minutes: 10 }));
  const sheets = await sheetsToTakeOut(desk, desk.database.queries, { printRunId, now: desk.clock.now() });
  assert.deepEqual(
    sheets?.map(({ because, place }) => [because, place]),
    [[outdatings.pay_to_changed, 1]],
  );
  const takenOut = (await lettersOf(debtor)).map(({ letterId }) => letterId);
  const posting = { ...by(), printRunId, on: today, takenOut, gone: [] };
  assert.ok((await desk.database.transaction((tx) => postPrintRun(desk, tx, posting))).ok);
  assert.equal(await nextStep(debtor), "final-demand");
});

test("a letter that was stopped is made anew by one act, as it would be now, takes its step, and is listed no more", async () => {
  const debtor = await demandOnFile();
  await changes[outdatings.pay_to_changed]?.();
  await print();
  const [stopped] = await lettersOf(debtor);
  assert.ok(stopped !== undefined);
  const { debtorId } = debtor;
  const again = () =>
    desk.database.transaction((tx) => remakeLetter(desk, tx, { ...by(), debtorId, letterId: stopped.letterId }));
  assert.ok((await again()).ok);
  assert.deepEqual(await again(), { ok: false, refusal: "letter_is_not_stopped" });
  const [old, made] = await lettersOf(debtor);
  assert.deepEqual([old?.state, old?.trouble], ["withdrawn", "A newer one took its place."]);
  assert.equal(made?.state, "handed-over");
  assert.notEqual(await nextStep(debtor), "final-demand");
  const file = await openDocument(desk, desk.database.queries, { debtorId, digest: made.digest ?? "" });
  const read = await desk.textReader.textOf(Buffer.from(file?.bytes ?? []), "application/pdf");
  assert.ok(read.ok && read.text.includes("Second Bank, account 4711"));
});
