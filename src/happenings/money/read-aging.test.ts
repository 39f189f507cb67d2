import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { memo } from "#ledger/entry";
import { postEntries } from "#ledger/store";
import { bucketsEnding } from "#ledger/aging";
import { money } from "#money/money";
import { mergeDebtors } from "#parties/store";
import { readAging, type AgingAsked } from "./read-aging.ts";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";

const on = Temporal.PlainDate.from("2026-03-31");
let book: SmallBook;

before(async () => {
  book = await openSmallBook();
  const other = await book.addAccount("Red Gate");
  await book.issue({ number: "A", minor: 100_00n, dueOn: "2026-03-31" });
  await book.issue({ number: "B", minor: 50_00n, dueOn: "2026-03-30" });
  await book.issue({ number: "C", minor: 7_00n, dueOn: "2025-12-30" });
  await book.issue({ number: "D", minor: 900n, dueOn: "2026-03-01", currency: "JPY" });
  await book.issue({ number: "E", minor: 20_00n, dueOn: "2026-02-27" }, other);
  await book.issue({ number: "F", minor: 1_00n, issuedOn: "2026-04-01", dueOn: "2026-04-30" }, other);
  const { debtorId, accountId } = book;
  const credit = { accountId, creditId: book.id<"credit">(), amount: money("USD", 30_00n) };
  const day = Temporal.PlainDate.from("2026-03-15");
  const draft = { debtorId, ...credit, kind: "memo", number: "CM-1", receivedOn: day } as const;
  await book.database.transaction((tx) =>
    postEntries(tx, [memo(book.head(debtorId), { ...credit, on: day })], { items: [], credits: [draft] }),
  );
});
after(() => book.close());

const asked: AgingAsked = { on, knownAt: null, by: "debtor", creditorIds: null };
const aging = (more: Partial<AgingAsked> = {}) => readAging(book.database.queries, { ...asked, ...more });

test("the aging has an object for each currency, and each debtor's amounts by days past due, credits beside", async () => {
  const found = await aging();
  assert.deepEqual(
    found.map(({ currency, total }) => [currency, total]),
    [
      ["JPY", "900"],
      ["USD", "177.00"],
    ],
  );
  const [, usd] = found;
  assert.deepEqual(usd?.buckets, ["current", "1-30", "31-60", "61-90", "over 90"]);
  const [blue, red] = usd?.rows ?? [];
  assert.deepEqual(blue, {
    debtorId: book.debtorId,
    debtor: "Blue Door",
    number: "Blue Door",
    amounts: ["100.00", "50.00", "0.00", "0.00", "7.00"],
    total: "157.00",
    credits: { memos: "30.00", payments: "0.00", total: "30.00" },
  });
  assert.deepEqual(red?.amounts, ["0.00", "0.00", "20.00", "0.00", "0.00"]);
  assert.deepEqual(usd?.amounts, ["100.00", "50.00", "20.00", "0.00", "7.00"]);
  assert.deepEqual(usd?.credits, { memos: "30.00", payments: "0.00", total: "30.00" });
});

test("what is issued later is not there yet, and a day later it is", async () => {
  const [, usd] = await aging({ on: on.add({ days: 1 }) });
  assert.equal(usd?.total, "178.00");
});

test("before anything was known, nothing was", async () => {
  assert.deepEqual(await aging({ knownAt: Temporal.Instant.from("2025-12-31T00:00:00Z") }), []);
});

test("by account and by creditor the sums are the same", async () => {
  for (const by of ["account", "creditor"] as const) {
    const [, usd] = await aging({ by });
    assert.equal(usd?.total, "177.00");
    assert.equal(usd?.rows[0]?.creditor, "Northwind");
    assert.equal(usd?.rows.length, by === "account" ? 2 : 1);
  }
});

test("by the day of invoice an item is as old as it is, whatever was agreed", async () => {
  const [, usd] = await aging({ agedBy: "invoice" });
  assert.deepEqual(usd?.amounts, ["0.00", "0.00", "0.00", "177.00", "0.00"]);
});

test("in buckets of one's own the sums are the same", async () => {
  const [, usd] = await aging({ buckets: bucketsEnding([10, 200]) ?? [] });
  assert.deepEqual(
    [usd?.buckets, usd?.amounts],
    [
      ["current", "1-10", "11-200", "over 200"],
      ["100.00", "50.00", "27.00", "0.00"],
    ],
  );
});

test("by group a firm is one row with those for whom it pays, on the days on which it does", async () => {
  const { queries } = book.database;
  const child = await book.addAccount("Green Lane");
  await book.issue({ number: "H", minor: 5_00n, dueOn: "2026-03-31" }, child);
  await sql`
    insert into group_parent (debtor_id, parent_id, pays, from_on, until_on)
    values (${child.debtorId}, ${book.debtorId}, true, '2026-03-01', '2026-04-01')`.execute(queries);
  const names = async (day: string) => {
    const found = await aging({ by: "group", on: Temporal.PlainDate.from(day) });
    return found.at(-1)?.rows.map(({ debtor, total }) => `${debtor} ${total}`);
  };
  assert.deepEqual(await names("2026-03-31"), ["Blue Door 162.00", "Red Gate 20.00"]);
  assert.deepEqual((await names("2026-04-01"))?.includes("Green Lane 5.00"), true);
  await sql`delete from group_parent`.execute(queries);
  await sql`update item set open_minor = 0 where debtor_id = ${child.debtorId}`.execute(queries);
  await sql`delete from posting where debtor_id = ${child.debtorId}`.execute(queries);
});

test("by collector an account is his whose it is on the day, and nobody's before", async () => {
  const { queries } = book.database;
  const loginId = book.id();
  await sql`insert into login (login_id, username, name, role, password, created_at)
            values (${loginId}, 'mara', 'Mara Lind', 'collector', '', ${book.clock.now()})`.execute(queries);
  await sql`
    insert into assignment (debtor_id, assignment_id, account_id, login_id, from_on, because)
    values (${book.debtorId}, ${book.id()}, ${book.accountId}, ${loginId}, '2026-03-10', 'Hers.')`.execute(queries);
  const rows = async (day: string) => {
    const found = await aging({ by: "collector", on: Temporal.PlainDate.from(day) });
    return found.at(-1)?.rows.map(({ collector, total }) => `${collector} ${total}`);
  };
  assert.deepEqual(await rows("2026-03-31"), ["Mara Lind 157.00", " 20.00"]);
  assert.deepEqual(await rows("2026-03-09"), [" 177.00"]);
});

test("of another creditor nothing is seen", async () => {
  for (const by of ["debtor", "group", "account", "creditor", "collector"] as const) {
    assert.deepEqual(await aging({ by, creditorIds: [book.id<"creditor">()] }), []);
    const [, usd] = await aging({ by, creditorIds: [book.creditorId] });
    assert.equal(usd?.total, "177.00");
  }
});

test("a person whom we had twice, and then a third time, is one row", async () => {
  const third = await book.addAccount("Blue Door Ltd");
  await book.issue({ number: "G", minor: 3_00n, dueOn: "2026-03-31" }, third);
  const { rows } = await sql<{ debtor_id: typeof book.debtorId }>`
    select debtor_id from debtor where number = 'Red Gate'`.execute(book.database.queries);
  const [red] = rows;
  assert.ok(red);
  const merge = { because: "The same firm.", fromAt: book.clock.now() };
  await book.database.transaction(async (tx) => {
    const [first, second] = [book.id(), book.id()];
    await mergeDebtors(tx, { ...merge, samePersonId: first, debtorId: third.debtorId, survivorId: red.debtor_id });
    await mergeDebtors(tx, { ...merge, samePersonId: second, debtorId: red.debtor_id, survivorId: book.debtorId });
  });
  const [, usd] = await aging();
  assert.deepEqual(
    usd?.rows.map(({ debtor, total }) => [debtor, total]),
    [["Blue Door", "180.00"]],
  );
});
