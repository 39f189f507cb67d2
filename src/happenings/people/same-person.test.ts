import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import { sql } from "kysely";
import type { Caller } from "#access/caller";
import { personsAmong } from "#parties/person/store";
import { personOf, survivorsOf } from "#parties/store";
import { debtorIsInScope } from "#happenings/answering/scope";
import { usualSort } from "#book/columns";
import { listDebtors } from "#happenings/book/list-debtors";
import { searchBook } from "#happenings/book/search-book";
import { knownEfforts } from "#happenings/cases/known-efforts";
import { knownReach, knownStops } from "#happenings/cases/known-of-debtors";
import { redecide } from "#happenings/cases/redecide";
import { askPermit } from "#happenings/contact/ask-permit";
import { readAging } from "#happenings/money/read-aging";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { readWorklist } from "#happenings/work/read-worklist";
import { takeNext } from "#happenings/work/take-next";
import { endMerge } from "./merge.ts";

// A Monday, eleven in the morning in New York.
const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const today = Temporal.PlainDate.from("2026-11-23");
let desk: TestDesk;
type Debtor = Awaited<ReturnType<TestDesk["newDebtor"]>>;
/** The first was merged into the second, the second into the third, and the third into the last. */
let chain: readonly [Debtor, Debtor, Debtor, Debtor];

beforeEach(async () => {
  desk = await openTestDesk(now);
  const made = async () => desk.newDebtor({ kind: "business", purpose: "business" });
  chain = [await made(), await made(), await made(), await made()];
  for (const [at, { debtorId }] of chain.entries()) {
    const survivor = chain[at + 1];
    if (survivor) await desk.merge(debtorId, survivor.debtorId);
  }
});
afterEach(() => desk.close());

const all = () => chain.map(({ debtorId }) => debtorId);
const queries = () => desk.database.queries;
const caller = (more: Partial<Caller> = {}) =>
  ({ ...{ loginId: desk.loginId, role: "collector", teamId: null, creditorId: null }, ...more }) as unknown as Caller;

test("everybody of a chain is the one person, whoever is asked for", async () => {
  const [first, second, third, last] = all();
  assert.ok(first && second && third && last);
  const person = [last, ...[first, second, third].toSorted()];
  for (const debtorId of all()) assert.deepEqual(await personOf(queries(), debtorId), person);
  assert.deepEqual(new Set((await survivorsOf(queries(), all())).values()), new Set([last]));
});

const personsOf = async (debtorIds: readonly string[]) => ({ persons: await personsAmong(queries(), debtorIds) });

test("a stop of the first stops a call about the last, and is known of every case", async () => {
  const [first, , , last] = chain;
  await desk.stop(first.debtorId, "cease");
  const asked = { act: "call", pointId: last.pointId, accountIds: [last.accountId], kind: "now" } as const;
  const answer = await desk.database.transaction((tx) =>
    askPermit(desk, tx, { ...asked, debtorId: last.debtorId, loginId: desk.loginId, now }),
  );
  assert.equal(answer.ok, false);
  const known = await knownStops(queries(), await personsOf(all()), { kinds: ["cease"], today });
  assert.deepEqual(known.map(({ debtor_id }) => debtor_id).toSorted(), all().toSorted());
});

test("a call made to the last about the account of the first is known of the first", async () => {
  const [first, , , last] = chain;
  const asked = { act: "call", pointId: last.pointId, accountIds: [first.accountId], kind: "now" } as const;
  const answer = await desk.database.transaction((tx) =>
    askPermit(desk, tx, { ...asked, debtorId: first.debtorId, loginId: desk.loginId, now }),
  );
  assert.ok(answer.ok, JSON.stringify(answer));
  const since = now.subtract({ hours: 1 });
  const efforts = await knownEfforts(queries(), {
    ...(await personsOf([first.debtorId])),
    ...{ debtorIds: [first.debtorId], zone: "America/New_York", since },
  });
  assert.deepEqual(
    efforts.map(({ account_id }) => account_id),
    [first.accountId],
  );
});

test("a number that only the first has reaches the last", async () => {
  const last = chain[3].debtorId;
  await sql`update contact_point set until_at = ${now} where debtor_id <> ${chain[0].debtorId}`.execute(queries());
  const reachOf = await knownReach(queries(), await personsOf([last]), []);
  assert.deepEqual(reachOf(last), { call: "there", letter: "missing", email: "missing" });
});

test("whose the first is, is whose the last is", async () => {
  const [first, , , last] = chain;
  const [north, south] = [desk.newId<"team">(), desk.newId<"team">()];
  await sql`insert into team (team_id, name) values (${north}, 'North'), (${south}, 'South')`.execute(queries());
  await sql`insert into assignment (debtor_id, assignment_id, account_id, team_id, from_on, because)
    values (${first.debtorId}, ${desk.newId()}, ${first.accountId}, ${north}, '2026-11-01', 'By region.')`.execute(
    queries(),
  );
  const sees = (teamId: typeof north) =>
    debtorIsInScope(queries(), { caller: caller({ teamId }), scope: "team", debtorId: last.debtorId }, now);
  assert.deepEqual([await sees(north), await sees(south)], [true, false]);
});

test("the worklist, the book, search and the aging show the person once, as the last", async () => {
  const last = chain[3].debtorId;
  await desk.database.transaction((tx) => redecide(desk, tx, all(), { now, because: "A file came." }));
  await sql`update collection_case set next_on = ${today}, next_owner = 'collector', next_step = 'second-call',
                                       next_action = 'call'`.execute(queries());
  const reader = { caller: caller(), scope: "team", on: today, now } as const;
  const work = await readWorklist(queries(), reader, { after: null, max: 10 });
  assert.deepEqual(
    work.map(({ debtorId }) => debtorId),
    [last],
  );
  const filter = { words: [], conditions: [] };
  const list = {
    caller: caller(),
    scope: "all",
    today,
    now: desk.clock.now(),
    zone: "UTC",
    filter,
    vault: desk.vault,
  } as const;
  const asked = { ...list, columns: ["open"], sort: usualSort, cursor: null, from: null } as const;
  const page = await desk.database.transaction((tx) => listDebtors(tx, asked));
  assert.ok(page.ok);
  assert.deepEqual(
    page.value.debtors.map(({ debtorId, cells }) => [debtorId, cells.open]),
    [[last, { amount: "5202.20", currency: "USD" }]],
  );
  const search = { text: "Ada Byrd", within: sql<boolean>`true`, max: 10, vault: desk.vault };
  const found = await desk.database.transaction((tx) => searchBook(tx, search));
  assert.deepEqual(
    found.map(({ debtorId }) => debtorId),
    [last],
  );
  const [usd] = await readAging(queries(), { on: today, knownAt: null, by: "debtor", creditorIds: null });
  assert.deepEqual(
    usd?.rows.map(({ debtorId, total }) => [debtorId, total]),
    [[last, "5202.20"]],
  );
});

test("who takes the person by the name of the first and goes on has nothing left", async () => {
  await desk.database.transaction((tx) => redecide(desk, tx, all(), { now, because: "A file came." }));
  await sql`update collection_case set next_on = ${today}, next_owner = 'collector', next_step = 'second-call',
                                       next_action = 'call'`.execute(queries());
  const reader = { caller: caller(), scope: "team", on: today, now } as const;
  const next = (after: string | null) => desk.database.transaction((tx) => takeNext(tx, reader, after));
  assert.equal(await next(null), chain[3].debtorId);
  assert.equal(await next(chain[0].debtorId), null);
});

test("a merge that ends in the middle leaves two persons, each with who was merged into them", async () => {
  const [first, second, third, last] = chain.map(({ debtorId }) => debtorId);
  assert.ok(first && second && third && last);
  const undo = { debtorId: second, because: "Two firms.", loginId: desk.loginId, now };
  assert.ok((await desk.database.transaction((tx) => endMerge(desk, tx, undo))).ok);
  assert.deepEqual(await personOf(queries(), first), [second, first]);
  assert.deepEqual(await personOf(queries(), third), [last, third]);
  await desk.stop(first, "cease");
  const known = await knownStops(queries(), await personsOf(all()), { kinds: ["cease"], today });
  assert.deepEqual(known.map(({ debtor_id }) => debtor_id).toSorted(), [first, second].toSorted());
});
