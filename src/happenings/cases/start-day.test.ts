import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { Trouble } from "#platform/trouble";
import type { Desk } from "#happenings/desk/desk";
import { findDay, listDays } from "./read-days.ts";
import { redecide } from "./redecide.ts";
import { startDay } from "./start-day.ts";

let book: SmallBook;

before(async () => {
  book = await openSmallBook();
  book.clock.set(Temporal.Instant.from("2026-03-02T12:00:00Z"));
  const ids: string[] = [];
  for (const name of ["Ada", "Bob", "Cid"]) {
    const account = await book.addAccount(name);
    await book.issue({ number: `INV-${name}`, minor: 100_00n, dueOn: "2026-03-10" }, account);
    ids.push(account.debtorId);
  }
  const occasion = { now: book.clock.now(), because: "A file came." };
  await book.database.transaction((tx) => redecide(book.desk, tx, ids, occasion));
  book.clock.set(Temporal.Instant.from("2026-03-13T12:00:00Z"));
});
after(() => book.close());

type Transaction = Desk["database"]["transaction"];

/** The desk with something done before each of its transactions. */
function deskThat(before: () => Promise<void>): Desk {
  const transaction: Transaction = async (work) => {
    await before();
    return book.database.transaction(work);
  };
  return { ...book.desk, database: { ...book.database, transaction } };
}

const real = { dryRun: false, loginId: null } as const;
const stateOf = async (runId: string) => (await findDay(book.database.queries, runId))?.state;

test("while a run is under way a second one is refused, a dry one is not, and its record says how far it is", async () => {
  const gate = Promise.withResolvers<void>();
  const first = await startDay(
    deskThat(() => gate.promise),
    { ...real, debtorsAtOnceMax: 1 },
  );
  assert.ok(first.ok);
  const { runId, ended } = first.value;
  assert.deepEqual(await startDay(book.desk, real), { ok: false, refusal: "day_is_running" });
  const dry = await startDay(book.desk, { ...real, dryRun: true });
  assert.ok(dry.ok);
  assert.equal((await dry.value.ended).due, 3);
  assert.equal(await stateOf(dry.value.runId), "ended");
  const during = await findDay(book.database.queries, runId);
  assert.deepEqual([during?.state, during?.debtorsDone, during?.figures.lookedAt], ["running", 0, 0]);
  gate.resolve();
  assert.equal((await ended).decided, 3);
  const done = await findDay(book.database.queries, runId);
  assert.deepEqual([done?.state, done?.debtors, done?.debtorsDone, done?.figures.lookedAt], ["ended", 3, 3, 3]);
  assert.equal((await listDays(book.database.queries, undefined)).runs.length, 2, "who was refused left no run");
});

test("a run that breaks off says why in its record, keeps what it did, and gives its turn to the next", async () => {
  book.clock.set(Temporal.Instant.from("2026-03-16T12:00:00Z"));
  let transactions = 0;
  const frail = deskThat(async () => {
    transactions += 1;
    if (transactions > 1) throw new Trouble("The disk is full.");
  });
  const account = await book.addAccount("Dan");
  await book.issue({ number: "INV-Dan", minor: 100_00n, dueOn: "2026-03-01" }, account);
  const started = await startDay(frail, { ...real, on: Temporal.PlainDate.from("2026-03-16"), debtorsAtOnceMax: 1 });
  assert.ok(started.ok);
  await assert.rejects(started.value.ended, /The disk is full/);
  const broken = await findDay(book.database.queries, started.value.runId);
  assert.deepEqual([broken?.state, broken?.brokeBecause, broken?.summary], ["cut-off", "The disk is full.", null]);
  const next = await startDay(book.desk, real);
  assert.ok(next.ok);
  await next.value.ended;
  assert.equal(await stateOf(next.value.runId), "ended");
  assert.equal(await stateOf(started.value.runId), "cut-off");
});

test("a day that has not come is run dry alone, and what a dry run said is kept for a week", async () => {
  const on = Temporal.PlainDate.from("2026-03-17");
  assert.deepEqual(await startDay(book.desk, { ...real, on }), { ok: false, refusal: "day_has_not_come" });
  const dry = await startDay(book.desk, { dryRun: true, loginId: null, on });
  assert.ok(dry.ok);
  await dry.value.ended;
  const dryRuns = async () =>
    (await listDays(book.database.queries, undefined)).runs.filter(({ isDry }) => isDry).map(({ on: day }) => day);
  assert.deepEqual(await dryRuns(), ["2026-03-17", "2026-03-13"]);
  book.clock.set(Temporal.Instant.from("2026-03-22T12:00:00Z"));
  const later = await startDay(book.desk, { dryRun: true, loginId: null });
  assert.ok(later.ok);
  await later.value.ended;
  assert.deepEqual(await dryRuns(), ["2026-03-22", "2026-03-17"]);
});
