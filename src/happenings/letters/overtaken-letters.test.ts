import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import type { Id } from "#base/id";
import { redecide } from "#happenings/cases/redecide";
import { runDay } from "#happenings/cases/run-day";
import { stepTaken } from "#happenings/cases/step-taken";
import { takePromise } from "#happenings/cases/take-promise";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { money } from "#money/money";
import { handOverLetters } from "./hand-over-letters.ts";
import { planForMany } from "./plan-for-many.ts";
import { writePlan } from "./write-for-many.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
let desk: TestDesk;

beforeEach(async () => {
  desk = await openTestDesk(now);
});
afterEach(() => desk.close());

type Debtor = Awaited<ReturnType<TestDesk["newDebtor"]>>;

/** A firm whose final demand is due today, the second call having been made. */
async function dueForDemand(): Promise<Debtor> {
  const address = "1 Main Street\nNew York, NY 10001";
  const debtor = await desk.newDebtor({ kind: "business", purpose: "business", address });
  await decideAgain(debtor);
  await sql`update collection_case set last_step = 'second-call', last_step_on = '2026-11-10',
                                       ladder_step = 'second-call', ladder_step_on = '2026-11-10'
             where debtor_id = ${debtor.debtorId}`.execute(desk.database.queries);
  await decideAgain(debtor);
  return debtor;
}

function decideAgain({ debtorId }: Debtor): Promise<void> {
  const occasion = { now: desk.clock.now(), because: "An invoice came." };
  return desk.database.transaction((tx) => redecide(desk, tx, [debtorId], occasion));
}

const runTheDay = () => runDay(desk, { dryRun: false, on: undefined, loginId: null });

/** Somebody writes the final demand with letters to many: it waits to leave. */
async function writeDemand({ debtorId }: Debtor): Promise<void> {
  const at = desk.clock.now();
  const what = { template: "final-demand", sentBy: "post", because: "Somebody at the desk asked for it." } as const;
  const to = [{ debtorId, creditorId: desk.creditorId }];
  await desk.database.transaction(async (tx) => {
    const { letters: planned } = await planForMany(desk, tx, { ...what, now: at, to });
    await writePlan(desk, tx, { letters: planned, loginId: desk.loginId as Id<"login">, now: at });
  });
}

function promise({ debtorId, accountId }: Pick<Debtor, "debtorId" | "accountId">) {
  const terms = { amount: money("USD", 40_00n), dueOn: Temporal.PlainDate.from("2026-11-24") };
  const taken = { ...terms, debtorId, accountId, loginId: desk.loginId as Id<"login">, now: now.add({ minutes: 1 }) };
  return desk.database.transaction((tx) => takePromise(desk, tx, taken));
}

async function nextStep({ debtorId }: Debtor): Promise<string | undefined> {
  const { rows } = await sql<{ step: string }>`
    select next_step as step from collection_case where debtor_id = ${debtorId}`.execute(desk.database.queries);
  return rows[0]?.step;
}

async function letters({ debtorId }: Debtor) {
  const { rows } = await sql<{ said: string }>`
    select template || ' ' || state as said from letter where debtor_id = ${debtorId} order by planned_at`.execute(
    desk.database.queries,
  );
  return rows.map(({ said }) => said);
}

async function breakThePromise(debtor: Debtor): Promise<void> {
  desk.clock.set(Temporal.Instant.from("2026-11-30T16:00:00Z"));
  await runTheDay();
  assert.equal(await nextStep(debtor), "broken-promise");
  const by = { loginId: desk.loginId as Id<"login">, now: desk.clock.now() };
  const called = { ...by, debtorId: debtor.debtorId, creditorId: null, action: "call" } as const;
  await desk.database.transaction((tx) => stepTaken(desk, tx, called));
}

for (const [whose, write] of [
  ["of the day", () => runTheDay()],
  ["to many", (debtor: Debtor) => writeDemand(debtor)],
] as const) {
  test(`a letter ${whose} that a promise overtook is no step taken: it is the next step once the promise is broken`, async () => {
    const debtor = await dueForDemand();
    await write(debtor);
    assert.deepEqual([await letters(debtor), await nextStep(debtor)], [["final-demand planned"], "hold"]);
    assert.ok((await promise(debtor)).ok);
    assert.deepEqual((await handOverLetters(desk)).refused, { promised_since: 1 });
    assert.equal(await nextStep(debtor), "promise-open");
    await breakThePromise(debtor);
    assert.equal(await nextStep(debtor), "final-demand");
  });
}

test("a letter about two accounts leaves where one of them was promised: it is about the other", async () => {
  const debtor = await dueForDemand();
  await desk.newAccount(debtor.debtorId, { purpose: "business" });
  await decideAgain(debtor);
  await runTheDay();
  assert.ok((await promise(debtor)).ok);
  assert.deepEqual(await handOverLetters(desk), { handedOver: 1, refused: {}, failed: [] });
  assert.deepEqual(await letters(debtor), ["final-demand handed-over"]);
});
