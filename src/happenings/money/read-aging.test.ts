import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { memo } from "#ledger/entry";
import { postEntries } from "#ledger/store";
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

test("of another creditor nothing is seen", async () => {
  for (const by of ["debtor", "account", "creditor"] as const) {
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
