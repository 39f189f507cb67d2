import { strict as assert } from "node:assert";
import { afterEach, beforeEach, test } from "node:test";
import { sql } from "kysely";
import { Trouble } from "#platform/trouble";
import { versionsOf, waitingLadders } from "#strategy/ladder-versions/store";
import { listDays } from "#happenings/cases/read-days";
import { redecide } from "#happenings/cases/redecide";
import { startDay } from "#happenings/cases/start-day";
import type { Desk } from "#happenings/desk/desk";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { decideChangedLadders, startUnderChanged } from "./decide-changed-ladders.ts";
import { saveLadder } from "./save-ladder.ts";

let book: SmallBook;

beforeEach(async () => {
  book = await openSmallBook();
  on("2026-03-12T12:00");
  for (const name of ["Ada", "Bob"]) await debtor(name, "business");
  await debtor("Cid", "consumer");
});
afterEach(() => book.close());

function on(at: string): void {
  book.clock.set(Temporal.Instant.from(`${at}Z`));
}

/** A debtor who can be written to, with one invoice that is two days late. */
async function debtor(name: string, purpose: "business" | "consumer") {
  const account = await book.addAccount(name);
  const { debtorId } = account;
  await sql`update account set purpose = ${purpose}, kind = 'invoice' where debtor_id = ${debtorId}`.execute(
    book.database.queries,
  );
  await sql`insert into contact_point (debtor_id, point_id, kind, value, normalised, source, since_at)
    values (${debtorId}, ${book.id()}, 'work', 'work', ${`work ${name}`}, 'creditor', ${book.clock.now()})
  `.execute(book.database.queries);
  await book.issue({ number: `INV-${name}`, minor: 100_00n, dueOn: "2026-03-10" }, account);
  await book.database.transaction((tx) =>
    redecide(book.desk, tx, [debtorId], { now: book.clock.now(), because: "An invoice came." }),
  );
}

/** Saves the trade ladder with another text in place of one that it has. */
async function change(from: string, to: string, name = "trade") {
  const [newest] = await versionsOf(book.database.queries, "trade");
  const words = (newest?.words ?? "").replace(from, to);
  const over = name === "trade" ? (newest?.version ?? 0) : 0;
  const saving = { words, because: "We try it.", over, loginId: null, now: book.clock.now() };
  const saved = await book.database.transaction((tx) => saveLadder(tx, saving));
  assert.ok(saved.ok, JSON.stringify(saved));
}

const earlier = ["id: reminder\n    from: 3", "id: reminder\n    from: 1"] as const;

async function told(rows: { rows: { said: string }[] } | Promise<{ rows: { said: string }[] }>): Promise<string[]> {
  return (await rows).rows.map(({ said }) => said);
}

const cases = () =>
  told(
    sql<{ said: string }>`
    select d.name || ': ' || c.ladder || ' ' || c.ladder_version || ', ' || c.next_step || ' on ' || c.next_on as said
      from collection_case c join debtor d using (debtor_id) where closed_at is null order by d.name`.execute(
      book.database.queries,
    ),
  );
const letters = () =>
  told(
    sql<{ said: string }>`
    select d.name || ' ' || l.template as said from letter l join debtor d using (debtor_id) order by 1`.execute(
      book.database.queries,
    ),
  );
const runs = async () =>
  (await listDays(book.database.queries, undefined)).runs.map(
    ({ ladder, ladderVersion, state, figures }) => `${ladder} ${ladderVersion}: ${state}, ${figures.lookedAt}`,
  );
const waiting = async () =>
  (await waitingLadders(book.database.queries)).map(({ name, version }) => `${name} ${version}`);

const asBefore = "Cid: consumer-third-party 1, not-due on 2026-03-15";
const written = ["Ada: trade 2, first-call on 2026-03-25", "Bob: trade 2, first-call on 2026-03-25"];

test("the cases under a changed ladder are decided by it on the same day, its letters written, and no others", async () => {
  assert.deepEqual(await cases(), [
    "Ada: trade 1, not-due on 2026-03-13",
    "Bob: trade 1, not-due on 2026-03-13",
    asBefore,
  ]);
  on("2026-03-12T13:00");
  await change(...earlier);
  assert.deepEqual([await waiting(), await letters(), await runs()], [["trade 2"], [], []], "nothing moves by a save");
  await decideChangedLadders(book.desk);
  assert.deepEqual(await cases(), [...written, asBefore]);
  assert.deepEqual(await letters(), ["Ada reminder", "Bob reminder"]);
  assert.deepEqual([await waiting(), await runs()], [[], ["trade 2: ended, 2"]]);
  await decideChangedLadders(book.desk);
  assert.equal((await runs()).length, 1, "what was decided is not decided again");
  const day = await startDay(book.desk, { dryRun: false, loginId: null });
  assert.ok(day.ok);
  assert.equal((await day.value.ended).due, 0, "and the day has nothing left to do");
  assert.equal((await letters()).length, 2);
});

test("of two saves after one another the newer one decides, once", async () => {
  await change(...earlier);
  await change("wait: 7", "wait: 8");
  await decideChangedLadders(book.desk);
  assert.deepEqual([await waiting(), await runs()], [[], ["trade 3: ended, 2"]]);
  assert.equal((await letters()).length, 2);
  await change("from: 15", "from: 14");
  await decideChangedLadders(book.desk);
  assert.equal((await letters()).length, 2, "whom a letter was written to today is left alone today");
});

test("while a run is under way the change waits for its end, and is not forgotten", async () => {
  const gate = Promise.withResolvers<void>();
  const day = await startDay(
    deskThat(() => gate.promise),
    { dryRun: false, loginId: null, on: Temporal.PlainDate.from("2026-03-12") },
  );
  assert.ok(day.ok);
  await change(...earlier);
  assert.equal(await startUnderChanged(book.desk, "trade"), null);
  await decideChangedLadders(book.desk);
  assert.deepEqual(await waiting(), ["trade 2"]);
  gate.resolve();
  await day.value.ended;
  await decideChangedLadders(book.desk);
  assert.deepEqual([await waiting(), await cases()], [[], [...written, asBefore]]);
});

test("what broke off is taken up again, and nothing is done twice", async () => {
  await change(...earlier);
  const broken = await startUnderChanged(
    deskThat(() => Promise.reject(new Trouble("The disk is full."))),
    "trade",
  );
  await assert.rejects(broken?.ended ?? Promise.resolve());
  assert.deepEqual([await waiting(), await letters()], [["trade 2"], []]);
  on("2026-03-12T12:05");
  await decideChangedLadders(book.desk);
  assert.deepEqual(await runs(), ["trade 2: ended, 2", "trade 2: cut-off, 0"]);
  assert.deepEqual([await waiting(), await letters()], [[], ["Ada reminder", "Bob reminder"]]);
});

test("a ladder whose run breaks holds up no other, and is tried again after a while", async () => {
  await sql`update account set kind = 'check' where number = 'Ada'`.execute(book.database.queries);
  await change(...earlier);
  on("2026-03-12T12:01");
  await change(
    "name: trade\napplies: business",
    "name: trade-checks\napplies: business\nkinds: [check]",
    "trade-checks",
  );
  const isBroken = async () => (await runs()).some((run) => run.startsWith("trade 2: cut-off"));
  const desk = deskThat(async () => {
    if (!(await isBroken())) throw new Trouble("A debtor whom nobody can decide.");
  });
  await decideChangedLadders(desk);
  assert.deepEqual((await runs()).toSorted(), ["trade 2: cut-off, 0", "trade-checks 1: ended, 1"]);
  assert.deepEqual(await waiting(), ["trade 2"]);
  on("2026-03-12T12:02");
  await decideChangedLadders(desk);
  assert.equal((await runs()).length, 2, "not each minute");
  on("2026-03-12T12:03");
  await decideChangedLadders(desk);
  assert.deepEqual([(await runs()).length, await waiting()], [3, []]);
});

test("a new ladder takes the accounts that it is for from the one that had them, and a ladder without cases runs for nobody", async () => {
  await sql`update account set kind = 'check' where number = 'Ada'`.execute(book.database.queries);
  await change(
    "name: trade\napplies: business",
    "name: trade-checks\napplies: business\nkinds: [check]",
    "trade-checks",
  );
  await decideChangedLadders(book.desk);
  assert.deepEqual(await cases(), [
    "Ada: trade-checks 1, not-due on 2026-03-13",
    "Bob: trade 1, not-due on 2026-03-13",
    asBefore,
  ]);
  assert.deepEqual(await runs(), ["trade-checks 1: ended, 1"]);
  await change("name: trade\napplies: business", "name: trade-rent\napplies: business\nkinds: [rent]", "trade-rent");
  await decideChangedLadders(book.desk);
  assert.deepEqual([await waiting(), (await runs()).length], [[], 1]);
});

/** The desk with something done before each of its transactions. */
function deskThat(before: () => Promise<void>): Desk {
  const transaction: Desk["database"]["transaction"] = async (work) => {
    await before();
    return book.database.transaction(work);
  };
  return { ...book.desk, database: { ...book.database, transaction } };
}
