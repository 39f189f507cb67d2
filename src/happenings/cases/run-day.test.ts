import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import type { Id } from "#base/id";
import { money } from "#money/money";
import { postPayment } from "#happenings/money/post-payment";
import { listDays } from "./read-days.ts";
import { redecide } from "./redecide.ts";
import { reverseEntry } from "#happenings/money/reverse-entry";
import { runDay } from "./run-day.ts";
import { pauseCollecting } from "./pauses.ts";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { stepTaken } from "./step-taken.ts";
import { recentPromises } from "#promises/store";
import { receivedTowards } from "./received-towards.ts";
import { takePromise } from "./take-promise.ts";
import { withdrawPromise } from "./withdraw-promise.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const usd = (minor: bigint) => money("USD", minor);
let book: SmallBook;

beforeEach(async () => {
  book = await openSmallBook();
});
afterEach(() => book.close());

/** Midday of a day, for the clock. */
function on(text: string): void {
  book.clock.set(Temporal.Instant.from(`${text}T12:00:00Z`));
}

async function point(debtorId: string, kind: "work" | "work-phone") {
  await sql`insert into contact_point (debtor_id, point_id, kind, value, normalised, source, since_at)
    values (${debtorId}, ${book.id()}, ${kind}, ${kind}, ${`${kind} ${debtorId}`}, 'creditor', ${book.clock.now()})
  `.execute(book.database.queries);
}

/** A debtor who can be written to and called, with one invoice. */
async function debtor(name: string, dueOn: string, minor = 1_000_00n) {
  const account = await book.addAccount(name);
  await point(account.debtorId, "work");
  await point(account.debtorId, "work-phone");
  await book.issue({ number: `INV-${name}`, minor, dueOn }, account);
  await decideAgain(account.debtorId);
  return account;
}

function decideAgain(debtorId: string): Promise<void> {
  const occasion = { now: book.clock.now(), because: "An invoice came." };
  return book.database.transaction((tx) => redecide(book.desk, tx, [debtorId], occasion));
}

async function cases(debtorId: string): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`
    select coalesce(next_step || ' on ' || next_on, 'closed') || ' worth ' || value_minor as said
      from collection_case where debtor_id = ${debtorId} order by case_id`.execute(book.database.queries);
  return rows.map(({ said }) => said);
}

async function letters(): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`
    select d.name || ' ' || l.template as said from letter l join debtor d using (debtor_id)
     order by l.planned_at, d.name`.execute(book.database.queries);
  return rows.map(({ said }) => said);
}

async function promiseStates(): Promise<string[]> {
  const { rows } = await sql<{ state: string }>`
    select state from promise_to_pay order by taken_at, promise_id`.execute(book.database.queries);
  return rows.map(({ state }) => state);
}

const byHand = () => ({ source: "desk", loginId: null, now: book.clock.now() }) as const;

const run = (options: { dryRun?: boolean; on?: string } = {}) =>
  runDay(book.desk, { dryRun: options.dryRun ?? false, on: options.on ? day(options.on) : undefined, loginId: null });

function promise(
  { debtorId, accountId }: { debtorId: Id<"debtor">; accountId: Id<"account"> },
  minor: bigint,
  dueOn: string,
) {
  const given = { debtorId, accountId, amount: usd(minor), dueOn: day(dueOn), loginId: null, now: book.clock.now() };
  return book.database.transaction((tx) => takePromise(book.desk, tx, given));
}

function pay(
  { debtorId, accountId }: { debtorId: Id<"debtor">; accountId: Id<"account"> },
  minor: bigint,
  receivedOn: string,
) {
  const payment = {
    debtorId,
    accountId,
    amount: usd(minor),
    receivedOn: day(receivedOn),
    reference: "",
    to: [],
  } as const;
  return book.database.transaction((tx) => postPayment(book.desk, tx, { ...payment, ...byHand() }));
}

test("a case is opened when an invoice comes, waits until it is late, and is closed when it is paid", async () => {
  on("2026-03-02");
  const ada = await debtor("Ada", "2026-03-10");
  assert.deepEqual(await cases(ada.debtorId), ["not-due on 2026-03-13 worth 0"]);
  on("2026-03-20");
  await pay(ada, 1_000_00n, "2026-03-20");
  assert.deepEqual(await cases(ada.debtorId), ["closed worth 0"]);
  await decideAgain(ada.debtorId);
  assert.deepEqual(await cases(ada.debtorId), ["closed worth 0"]);
  await book.issue({ number: "INV-2", minor: 5_00n, dueOn: "2026-03-19" }, ada);
  await decideAgain(ada.debtorId);
  assert.deepEqual(await cases(ada.debtorId), ["closed worth 0", "too-small on 2026-04-01 worth 500"]);
});

test("the day writes the letters that are due, and running it twice does nothing more", async () => {
  on("2026-03-02");
  const ada = await debtor("Ada", "2026-03-10");
  await debtor("Bob", "2026-03-10");
  const cid = await debtor("Cid", "2026-04-10");
  on("2026-03-13");
  const summary = await run();
  // Nobody has given the office a mandate: the letters will not leave, and the record says so beforehand.
  const refused = { no_mandate: 2 };
  assert.deepEqual({ ...summary, seconds: 0 }, { due: 2, decided: 2, actions: { letter: 2 }, refused, seconds: 0 });
  assert.deepEqual(await letters(), ["Ada reminder", "Bob reminder"]);
  assert.deepEqual(await cases(ada.debtorId), ["first-call on 2026-03-25 worth 100000"]);
  assert.deepEqual(await cases(cid.debtorId), ["not-due on 2026-04-13 worth 0"]);

  const again = await run();
  assert.deepEqual({ ...again, seconds: 0 }, { due: 0, decided: 0, actions: {}, refused: {}, seconds: 0 });
  assert.equal((await letters()).length, 2);
});

test("a dry run says what a run would do, and leaves nothing but its record", async () => {
  on("2026-03-02");
  const ada = await debtor("Ada", "2026-03-10");
  on("2026-03-13");
  assert.deepEqual((await run({ dryRun: true })).actions, { letter: 1 });
  assert.deepEqual(await letters(), []);
  assert.deepEqual(await cases(ada.debtorId), ["not-due on 2026-03-13 worth 0"]);
  const [dry] = (await listDays(book.database.queries, undefined)).runs;
  assert.deepEqual([dry?.isDry, dry?.figures.letters, dry?.figures.lookedAt], [true, 1, 1]);
  assert.deepEqual((await run()).actions, { letter: 1 });
});

test("of two runs at the same instant one writes each letter", async () => {
  on("2026-03-02");
  for (const name of ["Ada", "Bob", "Cid", "Dan"]) await debtor(name, "2026-03-10");
  on("2026-03-13");
  const both = await Promise.all([run(), run(), run()]);
  assert.equal((await letters()).length, 4);
  assert.equal(
    both.reduce((sum, { actions }) => sum + (actions["letter"] ?? 0), 0),
    4,
  );
});

test("a run that was killed in the middle is finished by the next one, and no letter is written twice", async () => {
  on("2026-03-02");
  for (const name of ["Ada", "Bob", "Cid"]) await debtor(name, "2026-03-10");
  on("2026-03-13");
  let transactions = 0;
  const dying = {
    ...book.desk,
    database: {
      ...book.database,
      transaction: <Value>(work: Parameters<typeof book.database.transaction<Value>>[0]) =>
        book.database.transaction<Value>(async (tx) => {
          const value = await work(tx);
          transactions += 1;
          // Whatever else was under way ends with the process.
          if (transactions >= 2) throw new Error("killed");
          return value;
        }),
    },
  };
  const asked = { dryRun: false, loginId: null, debtorsAtOnceMax: 1 };
  await assert.rejects(runDay(dying, asked), /killed/);
  assert.equal((await letters()).length, 1);
  assert.equal((await run()).due, 2);
  assert.deepEqual(await letters(), ["Ada reminder", "Bob reminder", "Cid reminder"]);
  const { rows } = await sql<{ ended: boolean }>`
    select ended_at is not null as ended from day_run order by ended_at nulls first`.execute(book.database.queries);
  assert.deepEqual(
    rows.map(({ ended }) => ended),
    [false, true],
  );
});

test("a promise rests the case, is broken the morning after its day, and is kept late by money that comes then", async () => {
  on("2026-03-02");
  const ada = await debtor("Ada", "2026-02-01");
  const taken = await promise(ada, 400_00n, "2026-03-10");
  assert.ok(taken.ok);
  assert.deepEqual(await cases(ada.debtorId), ["promise-open on 2026-03-11 worth 100000"]);
  on("2026-03-09");
  await pay(ada, 250_00n, "2026-03-09");
  on("2026-03-10");
  await run();
  assert.deepEqual(await promiseStates(), ["open"]);
  on("2026-03-11");
  assert.deepEqual((await run()).actions, { call: 1 });
  assert.deepEqual(await promiseStates(), ["broken"]);
  assert.deepEqual(await cases(ada.debtorId), ["broken-promise on 2026-03-11 worth 75000"]);
  on("2026-03-20");
  await pay(ada, 150_00n, "2026-03-20");
  assert.deepEqual(await promiseStates(), ["keptLate"]);
});

test("a promise is kept by the effective day of the money, also when we learn of it later", async () => {
  on("2026-03-02");
  const ada = await debtor("Ada", "2026-02-01");
  await promise(ada, 400_00n, "2026-03-10");
  on("2026-03-12");
  const paid = await pay(ada, 400_00n, "2026-03-10");
  assert.deepEqual(await promiseStates(), ["kept"]);
  assert.ok(paid.ok);
  const reversal = { debtorId: ada.debtorId, entryId: paid.value.entryId, because: "The cheque bounced." } as const;
  await book.database.transaction((tx) => reverseEntry(book.desk, tx, { ...reversal, ...byHand() }));
  assert.deepEqual(await promiseStates(), ["kept"]);
});

test("money that was taken back, that came before, or in another currency keeps no promise", async () => {
  on("2026-03-01");
  const ada = await debtor("Ada", "2026-02-01");
  await pay(ada, 100_00n, "2026-03-01");
  on("2026-03-02");
  await promise(ada, 400_00n, "2026-03-10");
  on("2026-03-05");
  const returned = await pay(ada, 250_00n, "2026-03-05");
  assert.ok(returned.ok);
  const reversal = { debtorId: ada.debtorId, entryId: returned.value.entryId, because: "It bounced." } as const;
  await book.database.transaction((tx) => reverseEntry(book.desk, tx, { ...reversal, ...byHand() }));
  await book.issue({ number: "EURO", minor: 500_00n, dueOn: "2026-02-01", currency: "EUR" }, ada);
  const euros = { ...ada, amount: money("EUR", 400_00n), receivedOn: day("2026-03-05"), reference: "", to: [] };
  assert.ok((await book.database.transaction((tx) => postPayment(book.desk, tx, { ...euros, ...byHand() }))).ok);
  await pay(ada, 399_99n, "2026-03-05");
  assert.deepEqual(await promiseStates(), ["open"]);
  await pay(ada, 1n, "2026-03-05");
  assert.deepEqual(await promiseStates(), ["kept"]);
});

test("a payment counts towards one promise, the last before it, and a part that comes after its day towards none", async () => {
  const ada = await (on("2026-03-02"), debtor("Ada", "2026-02-01"));
  for (const [takenOn, dueOn] of [
    ["2026-03-02", "2026-03-03"],
    ["2026-03-04", "2026-03-05"],
    ["2026-03-06", "2026-03-10"],
  ] as const) {
    on(takenOn);
    await promise(ada, 400_00n, dueOn);
    on(day(dueOn).add({ days: 1 }).toString());
    await run();
  }
  const received = async () => {
    const { queries } = book.database;
    const promises = await recentPromises(queries, [ada.debtorId], 5);
    const towards = await receivedTowards(queries, promises, day("2026-03-20"));
    return promises
      .map(({ promiseId, promise: { state } }) => `${state} ${towards.get(promiseId)?.sum.minor}`)
      .toReversed();
  };
  on("2026-03-12");
  await pay(ada, 300_00n, "2026-03-12");
  assert.deepEqual(await received(), ["broken 0", "broken 0", "broken 0"]);
  await pay(ada, 50_00n, "2026-03-04");
  assert.deepEqual(await received(), ["broken 0", "broken 5000", "broken 0"]);
  await pay(ada, 100_00n, "2026-03-12");
  assert.deepEqual(await received(), ["broken 0", "broken 5000", "keptLate 40000"]);
});

test("an account has one open promise; withdrawn, the case goes on", async () => {
  on("2026-03-02");
  const ada = await debtor("Ada", "2026-02-01");
  const taken = await promise(ada, 400_00n, "2026-03-10");
  assert.ok(taken.ok);
  assert.deepEqual(await promise(ada, 100_00n, "2026-03-11"), { ok: false, refusal: "promise_is_already_open" });
  const both = await Promise.all([1, 2, 3].map(() => promise(ada, 100_00n, "2026-03-11")));
  assert.ok(both.every(({ ok }) => !ok));
  const withdrawal = { debtorId: ada.debtorId, promiseId: taken.value.promiseId, because: "Taken by mistake." };
  const withdraw = () =>
    book.database.transaction((tx) =>
      withdrawPromise(book.desk, tx, { ...withdrawal, loginId: null, now: book.clock.now() }),
    );
  assert.ok((await withdraw()).ok);
  assert.deepEqual(await withdraw(), { ok: false, refusal: "promise_is_not_open" });
  assert.deepEqual(await cases(ada.debtorId), ["first-call on 2026-03-02 worth 100000"]);
});

test("what withdrawing a promise settles of the others stands on the timeline", async () => {
  on("2026-03-02");
  const ada = await debtor("Ada", "2026-02-01");
  const two = await book.addAccount("Ada two", ada.debtorId);
  await book.issue({ number: "INV-Ada-2", minor: 500_00n, dueOn: "2026-02-01" }, two);
  await promise(two, 50_00n, "2026-03-03");
  const taken = await promise(ada, 400_00n, "2026-03-10");
  assert.ok(taken.ok);
  on("2026-03-05");
  const withdrawal = { debtorId: ada.debtorId, promiseId: taken.value.promiseId, because: "Taken by mistake." };
  const withdrawn = await book.database.transaction((tx) =>
    withdrawPromise(book.desk, tx, { ...withdrawal, loginId: null, now: book.clock.now() }),
  );
  assert.ok(withdrawn.ok);
  assert.deepEqual((await promiseStates()).toSorted(), ["broken", "withdrawn"]);
  const { rows } = await sql<{ told: string }>`
    select subject ->> 'state' as told from timeline_entry
     where debtor_id = ${ada.debtorId} and kind = 'promise' and subject ->> 'state' is not null`.execute(
    book.database.queries,
  );
  assert.deepEqual(
    rows.map(({ told }) => told),
    ["broken"],
  );
});

test("a letter made by hand takes the step that asked for one", async () => {
  on("2026-03-02");
  const ada = await debtor("Ada", "2026-02-26");
  assert.deepEqual(await cases(ada.debtorId), ["reminder on 2026-03-02 worth 100000"]);
  const done = {
    debtorId: ada.debtorId,
    creditorId: null,
    action: "letter",
    loginId: null,
    now: book.clock.now(),
  } as const;
  await book.database.transaction((tx) => stepTaken(book.desk, tx, done));
  assert.deepEqual(await cases(ada.debtorId), ["first-call on 2026-03-13 worth 100000"]);
  assert.equal((await run()).due, 0);
});

test("a debtor's two accounts with one creditor are one case, and any number of debtors is decided at once", async () => {
  on("2026-03-02");
  const accounts = [];
  for (const name of ["Ada", "Bob", "Cid"]) accounts.push(await book.addAccount(name));
  const [ada] = accounts;
  assert.ok(ada !== undefined);
  accounts.push(await book.addAccount("Ada two", ada.debtorId));
  for (const [index, account] of accounts.entries()) {
    await book.issue({ number: `I-${index}`, minor: 100_00n, dueOn: "2026-02-27" }, account);
  }
  const ids = accounts.map(({ debtorId }) => debtorId);
  const occasion = { now: book.clock.now(), because: "A file came." };
  await book.database.transaction((tx) => redecide(book.desk, tx, ids, occasion));
  assert.deepEqual(await cases(ada.debtorId), ["reminder on 2026-03-02 worth 20000"]);
  const { rows } = await sql`select 1 from collection_case`.execute(book.database.queries);
  assert.equal(rows.length, 3);
});

test("what is paused comes back by itself the day after, in the day's run", async () => {
  on("2026-03-02");
  const ada = await debtor("Ada", "2026-02-26");
  const two = await book.addAccount("Ada two", ada.debtorId);
  await book.issue({ number: "INV-Ada-2", minor: 500_00n, dueOn: "2026-02-27" }, two);
  const of = { creditorId: null, accountId: ada.accountId, itemId: null, kind: "insurer" } as const;
  const pausing = { ...of, debtorId: ada.debtorId, untilOn: day("2026-03-09"), because: "The insurer was asked." };
  const paused = await book.database.transaction((tx) =>
    pauseCollecting(book.desk, tx, { ...pausing, loginId: null, now: book.clock.now() }),
  );
  assert.ok(paused.ok);
  assert.deepEqual(await cases(ada.debtorId), ["reminder on 2026-03-02 worth 150000"]);
  await run();
  assert.deepEqual(await letters(), ["Ada reminder"]);
  on("2026-03-06");
  await pay({ ...ada, accountId: two.accountId }, 500_00n, "2026-03-06");
  assert.deepEqual(await cases(ada.debtorId), ["paused on 2026-03-10 worth 100000"]);
  on("2026-03-09");
  assert.equal((await run()).due, 0);
  on("2026-03-10");
  assert.equal((await run()).due, 1);
  assert.deepEqual(await cases(ada.debtorId), ["first-call on 2026-03-13 worth 100000"]);
});
