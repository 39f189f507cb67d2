import { sql } from "kysely";
import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import type { Caller } from "#access/caller";
import type { Role } from "#access/role";
import type { Id } from "#base/id";
import { decimal, money } from "#money/money";
import { inOrder } from "#work/place";
import { giveUpLease } from "#work/store";
import { askPermit } from "#happenings/contact/ask-permit";
import { dayBar } from "./day-bar.ts";
import { postPayment } from "#happenings/money/post-payment";
import { readBoard } from "#happenings/floor/read-board";
import type { Reader } from "./due-entries.ts";
import { readWorklist } from "./read-worklist.ts";
import { redecide } from "#happenings/cases/redecide";
import { reportOutcome } from "#happenings/contact/report-outcome";
import { openTestDesk, type TestDesk } from "#happenings/testing/test-desk";
import { takeLease, takeNext } from "./take-next.ts";
import { takePromise } from "#happenings/cases/take-promise";

// A Monday, eleven in the morning in New York.
const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const today = Temporal.PlainDate.from("2026-11-23");
let desk: TestDesk;

beforeEach(async () => {
  desk = await openTestDesk(now);
});
afterEach(() => desk.close());

async function login(username: string, role: Role = "collector"): Promise<Caller> {
  const loginId = crypto.randomUUID() as Id<"login">;
  await sql`insert into login (login_id, username, name, role, password, created_at)
    values (${loginId}, ${username}, ${username}, ${role}, 'none', ${now})`.execute(desk.database.queries);
  return { loginId, username, name: username, role, teamId: null, creditorId: null };
}

const readerOf = (caller: Caller, at = now): Reader => ({ caller, scope: "team", on: today, now: at });

/** Business debtors who can be called, whose first invoice is 83 days late. */
async function debtors(count: number) {
  const made: Awaited<ReturnType<TestDesk["newDebtor"]>>[] = [];
  for (let index = 0; index < count; index += 1) {
    made.push(await desk.newDebtor({ kind: "business", purpose: "business" }));
  }
  await desk.database.transaction((tx) =>
    redecide(
      desk,
      tx,
      made.map(({ debtorId }) => debtorId),
      { now, because: "A file came." },
    ),
  );
  // What is worth what, and due since when, so that every rule of the order decides somewhere.
  for (const [index, { debtorId }] of made.entries()) {
    await sql`update collection_case
                 set expected_minor = ${BigInt(100 * (index % 3))}, next_on = ${today.subtract({ days: index % 2 })},
                     next_owner = 'collector', next_step = 'second-call', next_action = 'call'
               where debtor_id = ${debtorId}`.execute(desk.database.queries);
  }
  return made;
}

/** A business debtor, 83 days late, who was written to before their case came here: a supervisor decides. */
async function writtenToBefore() {
  const debtor = await desk.newDebtor({ kind: "business", purpose: "business" });
  const { debtorId, accountId } = debtor;
  const effortId = desk.newId();
  await sql`insert into effort (debtor_id, effort_id, kind, from_whom, happened_at, attempts, recorded_at)
    values (${debtorId}, ${effortId}, 'letter', 'us', ${now.subtract({ hours: 30 * 24 })}, 1, ${now})`.execute(
    desk.database.queries,
  );
  await sql`insert into effort_account values (${debtorId}, ${effortId}, ${debtorId}, ${accountId})`.execute(
    desk.database.queries,
  );
  await desk.database.transaction((tx) => redecide(desk, tx, [debtorId], { now, because: "A file came." }));
  return debtor;
}

const read = (reader: Reader, max = 100) => readWorklist(desk.database.queries, reader, { after: null, max });

test("the worklist is in its order, and its pages are the whole of it, each debtor once", async () => {
  await debtors(9);
  const reader = readerOf(await login("ann"));
  const all = await read(reader);
  assert.equal(all.length, 9);
  assert.deepEqual(
    all.map(({ rank }) => rank),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  assert.deepEqual(
    all.map(({ debtorId }) => debtorId),
    all.toSorted(inOrder).map(({ debtorId }) => debtorId),
  );
  const paged: string[] = [];
  for (let after: (typeof all)[number] | null = null; ;) {
    const page: typeof all = await readWorklist(desk.database.queries, reader, { after, max: 2 });
    paged.push(...page.map(({ debtorId, rank }) => `${rank} ${debtorId}`));
    after = page.at(-1) ?? null;
    if (after === null) break;
  }
  assert.deepEqual(
    paged,
    all.map(({ debtorId, rank }) => `${rank} ${debtorId}`),
  );
});

test("an entry says what is owed, since when, and why it is there", async () => {
  await writtenToBefore();
  const [entry] = await read(readerOf(await login("ann", "supervisor")));
  assert.ok(entry !== undefined);
  assert.equal(entry.step, "hold");
  assert.equal(decimal(entry.owed), "1300.55");
  assert.equal(decimal(entry.overdue), "1300.55");
  // 1,300.55 × (20 % by a review − 15 % by waiting), less 8 minutes of 0.60: the oldest is 83 days late.
  assert.equal(decimal(entry.worth), "60.22");
  assert.match(entry.formula[0] ?? "", /^\$1,300\.55 × \d/);
  assert.equal(entry.daysOverdue, 83);
  assert.equal(entry.reasons[0], "The oldest invoice was due on Tue 2026-09-01.");
});

test("a supervisor's step is on the supervisor's worklist only", async () => {
  await writtenToBefore();
  const [ann, sue] = [await login("ann"), await login("sue", "supervisor")];
  assert.equal((await read(readerOf(ann))).length, 0);
  assert.equal((await read(readerOf(sue))).length, 1);
  const barOf = async (caller: Caller) => {
    const { left, forSupervisor } = await dayBar(desk.database.queries, readerOf(caller), "America/New_York");
    return { left, forSupervisor };
  };
  assert.deepEqual(await barOf(ann), { left: 0, forSupervisor: 1 }, "an empty list says for whom the work waits");
  assert.deepEqual(await barOf(sue), { left: 1, forSupervisor: 0 }, "and is never empty for a supervisor");
});

test("what is assigned to somebody is theirs, and what nobody has is everybody's", async () => {
  const [first, second] = await debtors(2);
  assert.ok(first !== undefined && second !== undefined);
  const [ann, bob] = [await login("ann"), await login("bob")];
  await sql`insert into assignment (debtor_id, assignment_id, account_id, login_id, from_on, because)
    values (${first.debtorId}, ${crypto.randomUUID()}, ${first.accountId}, ${ann.loginId}, ${today}, 'Her region.')
  `.execute(desk.database.queries);
  assert.equal((await read(readerOf(ann))).length, 2);
  assert.deepEqual(
    (await read(readerOf(bob))).map(({ debtorId }) => debtorId),
    [second.debtorId],
  );
});

test("ten people who ask at the same instant for the next debtor get ten different ones", async () => {
  await debtors(10);
  const people = await Promise.all(Array.from({ length: 12 }, (_, index) => login(`person${index}`)));
  const taken = await Promise.all(
    people.map((caller) => desk.database.transaction((tx) => takeNext(tx, readerOf(caller), null))),
  );
  const got = taken.filter((debtorId) => debtorId !== null);
  assert.equal(got.length, 10);
  assert.equal(new Set(got).size, 10);
});

test("many who take the same debtor at the same instant: one has it, the others are told who", async () => {
  const [debtor] = await debtors(1);
  assert.ok(debtor !== undefined);
  const people = await Promise.all(Array.from({ length: 8 }, (_, index) => login(`person${index}`)));
  const answers = await Promise.all(
    people.map((caller) =>
      desk.database.transaction((tx) => takeLease(tx, { debtorId: debtor.debtorId, caller, now })),
    ),
  );
  const winner = people[answers.findIndex(({ ok }) => ok)];
  assert.equal(answers.filter(({ ok }) => ok).length, 1);
  const told = answers.filter(({ ok }) => !ok).map((answer) => ({ ...answer }));
  const refusal = { ok: false, refusal: "somebody_else_has_it", detail: { heldBy: winner?.name } };
  assert.deepEqual(
    told,
    Array.from({ length: 7 }, () => refusal),
  );
});

test("a lease ends after twenty minutes, and is given up earlier only by its holder", async () => {
  const [debtor] = await debtors(1);
  assert.ok(debtor !== undefined);
  const { debtorId } = debtor;
  const [ann, bob] = [await login("ann"), await login("bob")];
  const take = (caller: Caller, minutes: number) =>
    desk.database.transaction((tx) => takeLease(tx, { debtorId, caller, now: now.add({ minutes }) }));
  assert.equal((await take(ann, 0)).ok, true);
  assert.equal((await read(readerOf(bob)))[0]?.heldBy, "ann");
  assert.equal((await read(readerOf(ann)))[0]?.heldBy, null);
  assert.equal((await take(bob, 19)).ok, false);
  assert.equal((await take(ann, 19)).ok, true);
  assert.equal((await take(bob, 38)).ok, false);
  assert.equal((await take(bob, 39)).ok, true);
  await giveUpLease(desk.database.queries, { debtorId, loginId: ann.loginId });
  assert.equal((await take(ann, 40)).ok, false);
  await giveUpLease(desk.database.queries, { debtorId, loginId: bob.loginId });
  assert.equal((await take(ann, 40)).ok, true);
});

test("the next debtor is the one after that which is left, until nothing is left", async () => {
  await debtors(3);
  const ann = await login("ann");
  const order = (await read(readerOf(ann))).map(({ debtorId }) => debtorId);
  const seen: (string | null)[] = [];
  for (let after: string | null = null; seen.length < 4; after = seen.at(-1) ?? null) {
    const leaving = after;
    seen.push(await desk.database.transaction((tx) => takeNext(tx, readerOf(ann), leaving)));
    if (seen.at(-1) === null) break;
  }
  assert.deepEqual(seen, [...order, null]);
});

test("a reported call takes its step by itself, moves the case on, and counts as done", async () => {
  const [debtor] = await debtors(1);
  assert.ok(debtor !== undefined);
  const { debtorId, accountId, pointId } = debtor;
  const ann = await login("ann");
  const later = now.add({ minutes: 5 });
  const by = { debtorId, loginId: ann.loginId, now: later };
  const permit = await desk.database.transaction((tx) =>
    askPermit(desk, tx, { ...by, act: "call", pointId, accountIds: [accountId], kind: "now" }),
  );
  assert.ok(permit.ok, JSON.stringify(permit));
  const { permitId } = permit.value;
  await desk.database.transaction((tx) => reportOutcome(desk, tx, { ...by, permitId, outcome: "no-answer" }));
  const { rows } = await sql<{ last: string; next: string }>`
    select last_step || ' on ' || last_step_on as last, next_step || ' on ' || next_on as next
      from collection_case where debtor_id = ${debtorId}`.execute(desk.database.queries);
  assert.deepEqual({ ...rows[0] }, { last: "second-call on 2026-11-23", next: "call-again on 2026-11-24" });
  const bar = await dayBar(desk.database.queries, readerOf(ann, later), "America/New_York");
  assert.deepEqual([bar.done, bar.left], [1, 0]);
});

test("the bar shows what was promised to the reader today, and what came in on it", async () => {
  const [debtor] = await debtors(1);
  assert.ok(debtor !== undefined);
  const { debtorId, accountId } = debtor;
  const [ann, bob] = [await login("ann"), await login("bob")];
  const account = { debtorId, accountId, now };
  const [amount, dueOn] = [money("USD", 66_05n), today.add({ days: 3 })];
  const taken = await desk.database.transaction((tx) =>
    takePromise(desk, tx, { ...account, amount, dueOn, loginId: ann.loginId }),
  );
  assert.ok(taken.ok);
  await sql`insert into item_part (debtor_id, item_id, part, currency, open_minor)
    select debtor_id, item_id, 'principal', currency, open_minor from item where debtor_id = ${debtorId}
  `.execute(desk.database.queries);
  const payment = { ...account, amount: money("USD", 50_00n), receivedOn: today, reference: "", to: [] };
  const paid = await desk.database.transaction((tx) =>
    postPayment(desk, tx, { ...payment, source: "desk", loginId: null }),
  );
  assert.ok(paid.ok);
  const barOf = async (caller: Caller) => {
    const { promised, collected } = await dayBar(desk.database.queries, readerOf(caller), "America/New_York");
    return [promised.map(decimal), collected.map(decimal)];
  };
  assert.deepEqual(await barOf(ann), [["66.05"], ["50.00"]]);
  assert.deepEqual(await barOf(bob), [[], []]);
});

test("money counts for who took the promise, and not again for who has the account: as on the board", async () => {
  const [debtor] = await debtors(1);
  assert.ok(debtor !== undefined);
  const { debtorId, accountId } = debtor;
  const { queries } = desk.database;
  const [ann, bob] = [await login("ann"), await login("bob")];
  await sql`insert into assignment (debtor_id, assignment_id, account_id, login_id, from_on, because)
    values (${debtorId}, ${crypto.randomUUID()}, ${accountId}, ${bob.loginId}, ${today}, 'His region.')`.execute(
    queries,
  );
  const dueOn = today.add({ days: 3 });
  const given = { debtorId, accountId, amount: money("USD", 66_05n), dueOn, loginId: ann.loginId, now };
  assert.ok((await desk.database.transaction((tx) => takePromise(desk, tx, given))).ok);
  await sql`insert into item_part (debtor_id, item_id, part, currency, open_minor)
    select debtor_id, item_id, 'principal', currency, open_minor from item where debtor_id = ${debtorId}`.execute(
    queries,
  );
  const payment = { debtorId, accountId, amount: money("USD", 50_00n), receivedOn: today, reference: "", to: [], now };
  const paid = await desk.database.transaction((tx) =>
    postPayment(desk, tx, { ...payment, source: "desk", loginId: null }),
  );
  assert.ok(paid.ok);
  const zone = "America/New_York";
  const board = await readBoard(queries, { on: today, zone, now });
  for (const [caller, collected] of [
    [ann, ["50.00"]],
    [bob, []],
  ] as const) {
    assert.deepEqual((await dayBar(queries, readerOf(caller), zone)).collected.map(decimal), collected);
    assert.deepEqual(board.find(({ loginId }) => loginId === caller.loginId)?.collected.map(decimal), collected);
  }
});

test("from when a step may be taken is told by what it is taken by, and by the refusals of its own act", async () => {
  const [debtor] = await debtors(1);
  assert.ok(debtor !== undefined);
  const { debtorId } = debtor;
  const { queries } = desk.database;
  const reader = readerOf(await login("ann"));
  const told = async () => (await read(reader)).map(({ isLawfulNow, retryAt }) => `${isLawfulNow} ${retryAt}`);
  await sql`insert into permit (debtor_id, permit_id, kind, act, verdict, findings, facts, retry_at, asked_at, attempts)
    values (${debtorId}, ${crypto.randomUUID()}, 'now', 'email', 'deny', '[]', '{}', ${now.add({ hours: 20 })}, ${now}, 1)`.execute(
    queries,
  );
  assert.deepEqual(await told(), ["true null"], "an e-mail that was refused does not put a call off");
  // Eleven in the morning in New York is six in Honolulu: the telephone is there, a house in New York.
  await sql`update contact_point set zones = '{Pacific/Honolulu}' where debtor_id = ${debtorId}`.execute(queries);
  await desk.newPoint(debtorId, { kind: "home", value: "1 Pier Road" });
  assert.deepEqual(await told(), ["false 2026-11-23T18:01:00Z"]);
});

test("who may not be called yet stands behind those who may, from the moment that the law said when the case was decided", async () => {
  const [debtor, other] = await debtors(2);
  assert.ok(debtor !== undefined && other !== undefined);
  const { debtorId, accountId, pointId } = debtor;
  const { queries } = desk.database;
  const ann = await login("ann");
  const by = { debtorId, loginId: ann.loginId, now: now.add({ minutes: 5 }) };
  const permit = await desk.database.transaction((tx) =>
    askPermit(desk, tx, { ...by, act: "call", pointId, accountIds: [accountId], kind: "now" }),
  );
  assert.ok(permit.ok);
  const { permitId } = permit.value;
  await desk.database.transaction((tx) => reportOutcome(desk, tx, { ...by, permitId, outcome: "no-answer" }));

  // The day after, at eleven in the morning: the next call is due.
  const day = now.add({ hours: 24 });
  const reader = { ...readerOf(ann, day), on: today.add({ days: 1 }) };
  const told = async () =>
    (await read(reader)).map((one) => `${one.debtorId === debtorId} ${one.isLawfulNow} ${one.retryAt}`);
  const decided = (at: Temporal.Instant) =>
    desk.database.transaction((tx) => redecide(desk, tx, [debtorId], { now: at, because: "They said so." }));
  const facts = JSON.stringify({ from: "10:00", to: "15:00" });
  await sql`insert into person_stop (debtor_id, stop_id, kind, facts, because, received_on, recorded_at)
    values (${debtorId}, ${crypto.randomUUID()}, 'inconvenient-time', ${facts}, 'They said so.', ${today}, ${now})`.execute(
    queries,
  );
  await decided(day.subtract({ minutes: 2 }));
  assert.deepEqual(await told(), ["false true null", "true false 2026-11-24T20:00:00Z"]);
  await sql`update person_stop set lifted_at = ${day}, lifted_because = 'It suits.' where debtor_id = ${debtorId}`.execute(
    queries,
  );
  await decided(day.subtract({ minutes: 1 }));
  assert.ok((await told()).includes("true true null"), "what was decided before holds nobody up");
});
