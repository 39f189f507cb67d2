import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { money, type Currency } from "#money/money";
import { monitorNames, type Monitor } from "#parties/monitor";
import { mergeDebtors, personOf } from "#parties/store";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { usualColumns, usualSort } from "#book/columns";
import { listDebtors } from "#happenings/book/list-debtors";
import { readCredit } from "#happenings/credit/read-credit";
import { setCreditLimit } from "#happenings/credit/set-credit-limit";
import { postPayment } from "#happenings/money/post-payment";
import { verifyBook } from "#happenings/audit/verify-book";
import { readMembersOfDay } from "#happenings/lookouts/read-members";
import { readMonitors } from "./read-monitors.ts";

const today = Temporal.PlainDate.from("2026-06-30");
const within = sql<boolean>`true`;
const caller: Caller = {
  loginId: "00000000-0000-7000-8000-000000000001" as Id<"login">,
  ...{ username: "mara", name: "Mara Lind", role: "supervisor", teamId: null, creditorId: null },
};

describe("the monitors", () => {
  let book: SmallBook;
  before(async () => {
    book = await openSmallBook();
    book.clock.set(Temporal.Instant.from("2026-06-30T12:00:00Z"));
  });
  after(() => book.close());

  const shown = async (monitor: Monitor) => {
    await readMembersOfDay(book.desk);
    const read = await readMonitors(book.database.queries, { today, within });
    const its = read.find((each) => each.monitor === monitor);
    return `${its?.debtors} ${its?.sums.map(({ amount, currency }) => `${amount} ${currency}`).join(", ")}`;
  };
  const listed = async (monitor: Monitor) => {
    const filter = { words: [], conditions: [] };
    const asked = {
      caller,
      scope: "all",
      today,
      now: book.clock.now(),
      zone: "UTC",
      filter,
      monitor,
      columns: usualColumns,
      vault: book.desk.vault,
    } as const;
    const page = await listDebtors(book.database.queries, { ...asked, sort: usualSort, cursor: null, from: null });
    assert.ok(page.ok);
    return page.value.debtors;
  };

  test("name every monitor of a book that owes nothing, with nobody in it", async () => {
    const read = await readMonitors(book.database.queries, { today, within });
    assert.deepEqual(
      read.map(({ monitor, debtors, sums }) => [monitor, debtors, sums.length]),
      monitorNames.map((name) => [name, 0, 0]),
    );
  });

  test("part what is overdue by the days of the aging, and from what is due today or within a week", async () => {
    const dues = { A1: "2026-06-29", A2: "2026-05-31", A3: "2026-05-30", A4: "2026-04-01", A5: "2026-03-31" };
    const soon = { A6: "2026-06-30", A7: "2026-07-07", A8: "2026-07-08" };
    for (const [number, dueOn] of Object.entries({ ...dues, ...soon })) {
      await book.issue({ number, minor: 100n, dueOn });
    }
    assert.equal(await shown("overdue-1-30"), "1 2.00 USD");
    assert.equal(await shown("overdue-31-60"), "1 1.00 USD");
    assert.equal(await shown("overdue-61-90"), "1 1.00 USD");
    assert.equal(await shown("overdue-over-90"), "1 1.00 USD");
    assert.equal(await shown("due-soon"), "1 2.00 USD");
  });

  test("part an item that is due by instalments by the days of each, and never show what is retained of it", async () => {
    const parts = [
      ["2026-05-20", 300n],
      ["2026-07-01", 200n],
      ["2026-09-30", 100n],
      [null, 50n],
    ] as const;
    const instalments = parts.map(([day, minor]) => {
      return { dueOn: day === null ? null : Temporal.PlainDate.from(day), amount: money("USD", minor) };
    });
    const schedule = { dueOn: Temporal.PlainDate.from("2026-09-30"), instalments, discounts: [] };
    const roof = await book.addAccount("Roof");
    const itemId = await book.issue({ number: "R1", minor: 650n, dueOn: "2026-09-30", schedule }, roof);
    assert.equal(await shown("overdue-31-60"), "2 4.00 USD");
    assert.equal(await shown("due-soon"), "2 4.00 USD");
    await sql`update item set open_minor = 0 where item_id = ${itemId}`.execute(book.database.queries);
    assert.equal(await shown("overdue-31-60"), "1 1.00 USD");
  });

  test("never add two currencies, and count a debtor who owes in both once", async () => {
    await book.issue({ number: "E1", minor: 500n, dueOn: "2026-05-30", currency: "EUR" });
    assert.equal(await shown("overdue-31-60"), "1 5.00 EUR, 1.00 USD");
  });

  test("find what is open and worked by no case, and dunlin verify names it too", async () => {
    assert.equal(await shown("no-next-step"), "1 5.00 EUR, 8.00 USD");
    const { breaches } = await verifyBook(book.desk, book.database.queries);
    assert.equal(breaches.filter(({ because }) => because === "no open case").length, 1);
  });

  const settle = async (name: string, daysLate: readonly number[]) => {
    const account = await book.addAccount(name);
    const dueOn = Temporal.PlainDate.from("2026-02-01");
    for (const [at, days] of daysLate.entries()) {
      const number = `${name}-${at}`;
      await book.issue({ number, minor: 100n, dueOn: dueOn.toString() }, account);
      const how = { amount: money("USD", 100n), to: [], reference: "", source: "desk", loginId: null } as const;
      const payment = { ...account, ...how, receivedOn: dueOn.add({ days }), now: book.clock.now() };
      const posted = await book.database.transaction((tx) => postPayment(book.desk, tx, payment));
      assert.ok(posted.ok);
    }
    return account;
  };

  test("show who is later than their own habit, and say why in words and numbers", async () => {
    const account = await settle("Prompt", [2, 3, 3, 4, 30]);
    await book.issue({ number: "P-LATE", minor: 700n, dueOn: "2026-06-01" }, account);
    assert.equal(await shown("later-than-habit"), "1 7.00 USD");
    assert.deepEqual(
      (await listed("later-than-habit")).map(({ name, because }) => [name, because]),
      [["Prompt", "P-LATE is 29 days late; half of 5 settled items came within 1 day of 3 days late."]],
    );
  });

  test("show who is later than their own habit with a part of an item", async () => {
    const account = await settle("Partly", [2, 3, 3, 4, 30]);
    const instalments = ["2026-06-01", "2026-12-01"].map((day) => {
      return { dueOn: Temporal.PlainDate.from(day), amount: money("USD", 400n) };
    });
    const schedule = { dueOn: Temporal.PlainDate.from("2026-12-01"), instalments, discounts: [] };
    const itemId = await book.issue({ number: "P-PART", minor: 800n, dueOn: "2026-12-01", schedule }, account);
    assert.equal(await shown("later-than-habit"), "2 11.00 USD");
    await sql`update item set open_minor = 0 where item_id = ${itemId}`.execute(book.database.queries);
  });

  test("leave alone who is always so late, and who has settled too little to have a habit", async () => {
    const always = await settle("Always late", [25, 28, 30, 33, 35]);
    const fresh = await settle("Fresh", [1, 1, 1, 1]);
    const late = { minor: 100n, dueOn: "2026-06-01" };
    await book.issue({ number: "AL", ...late }, always);
    await book.issue({ number: "FR", ...late }, fresh);
    await readMembersOfDay(book.desk);
    assert.deepEqual(
      (await listed("later-than-habit")).map(({ name }) => name),
      ["Prompt"],
    );
  });

  test("answer for a merged debtor with whom they were merged into", async () => {
    const merged = await book.addAccount("Old Mill");
    const survivor = await book.addAccount("New Mill");
    await book.issue({ number: "M1", minor: 900n, dueOn: "2026-01-15" }, merged);
    const why = { because: "One mill.", fromAt: book.clock.now() };
    const merge = { samePersonId: book.id(), debtorId: merged.debtorId, survivorId: survivor.debtorId, ...why };
    await book.database.transaction((tx) => mergeDebtors(tx, merge));
    const names = (await listed("overdue-over-90")).map(({ name }) => name);
    assert.deepEqual(names, ["Blue Door", "New Mill"]);
    assert.deepEqual(
      (await listed("due-soon")).map(({ name }) => name),
      ["Blue Door"],
    );
  });

  test("show a broken promise for as long as its account owes", async () => {
    const { debtorId, accountId } = await book.addAccount("Word");
    const itemId = await book.issue({ number: "W1", minor: 300n, dueOn: "2026-06-20" }, { debtorId, accountId });
    await sql`insert into promise_to_pay (debtor_id, promise_id, account_id, currency, amount_minor, due_on, taken_on,
                                          taken_at, state, broken_on)
      values (${debtorId}, ${book.id()}, ${accountId}, 'USD', 200, '2026-06-24', '2026-06-20', ${book.clock.now()},
              'broken', '2026-06-25')`.execute(book.database.queries);
    assert.equal(await shown("promise-broken"), "1 2.00 USD");
    await sql`update item set open_minor = 0 where item_id = ${itemId}`.execute(book.database.queries);
    assert.equal(await shown("promise-broken"), "0 ");
  });

  test("show money that has been sitting for a week, and not what came yesterday", async () => {
    const { debtorId, accountId } = await book.addAccount("Sitting");
    await sql`insert into credit (debtor_id, credit_id, account_id, kind, number, received_on, currency, amount_minor,
                                  open_minor)
      values (${debtorId}, ${book.id()}, ${accountId}, 'payment', 'S1', '2026-06-23', 'USD', 400, 400),
             (${debtorId}, ${book.id()}, ${accountId}, 'payment', 'S2', '2026-06-29', 'USD', 400, 400)`.execute(
      book.database.queries,
    );
    assert.equal(await shown("unapplied"), "1 4.00 USD");
  });

  test("read habits and terms once a day, say when, and the command reads them anew", async () => {
    const account = await settle("Kestrel", [20, 25, 9, 30, 11]);
    await book.issue({ number: "K1", minor: 600n, dueOn: "2026-07-20" }, account);
    const terms = async (isAnew: boolean) =>
      (await readMonitors(book.database.queries, { today, within, isAnew })).find(
        (each) => each.monitor === "terms-broken",
      );
    const before = await terms(false);
    assert.equal(before?.readAt, "2026-06-30T12:00:00Z");
    const anew = await terms(true);
    assert.deepEqual([anew?.readAt, (anew?.debtors ?? 0) - (before?.debtors ?? 0)], [null, 1]);
    book.clock.set(Temporal.Instant.from("2026-06-30T12:05:00Z"));
    await readMembersOfDay(book.desk);
    assert.deepEqual(await terms(false), { ...anew, readAt: "2026-06-30T12:05:00Z" });
    const kestrel = (await listed("terms-broken")).find(({ name }) => name === "Kestrel");
    assert.equal(kestrel?.because, "4 of 5 items settled within a year came more than 10 days late.");
    book.clock.set(Temporal.Instant.from("2026-06-30T12:00:00Z"));
  });

  test("leave alone who pays half of it in time, who settled too little, and who owes nothing any more", async () => {
    const half = await settle("Half", [0, 0, 0, 30, 30, 30]);
    const few = await settle("Few", [30, 30, 30, 30]);
    await settle("Gone", [30, 30, 30, 30, 30]);
    await book.issue({ number: "H1", minor: 100n, dueOn: "2026-07-20" }, half);
    await book.issue({ number: "F1", minor: 100n, dueOn: "2026-07-20" }, few);
    await readMembersOfDay(book.desk);
    const names = (await listed("terms-broken")).map(({ name }) => name);
    assert.deepEqual(names, ["Always late", "Kestrel"]);
  });

  /** The next of two limits comes later: of one instant, which of them holds is anybody's guess. */
  const limit = (debtorId: Id<"debtor">, amount: bigint, currency: Currency = "USD") => {
    book.clock.set(book.clock.now().add({ seconds: 1 }));
    return book.database.transaction((tx) =>
      setCreditLimit(book.desk, tx, {
        ...{ debtorId, creditorId: book.creditorId, amount: money(currency, amount), sinceOn: null },
        ...{ because: "References.", loginId: null, now: book.clock.now() },
      }),
    );
  };

  test("show who is over a credit limit, and who has nearly used it up, by creditor and currency", async () => {
    const over = await book.addAccount("Over");
    const near = await book.addAccount("Near");
    const far = await book.addAccount("Far");
    for (const [to, minor] of [
      [over, 1001n],
      [near, 900n],
      [far, 899n],
    ] as const) {
      await book.issue({ number: `L${minor}`, minor, dueOn: "2026-08-01" }, to);
      await book.issue({ number: `L${minor}E`, minor: 5n, dueOn: "2026-08-01", currency: "EUR" }, to);
      await limit(to.debtorId, 1000n);
    }
    assert.equal(await shown("over-limit"), "1 10.01 USD");
    assert.equal(await shown("limit-near"), "1 9.00 USD");
    assert.deepEqual(
      (await listed("over-limit")).map(({ name, because }) => [name, because]),
      [["Over", "10.01 USD of the limit of 10.00 USD with Northwind are used."]],
    );
    await limit(over.debtorId, 1001n);
    assert.equal(await shown("over-limit"), "0 ");
    assert.equal(await shown("limit-near"), "2 19.01 USD");
    await limit(far.debtorId, 0n);
    assert.equal(await shown("over-limit"), "1 8.99 USD", "nothing may be owed at all");
  });

  test("hold a merged person to the limit of who survives, with what both owe", async () => {
    const merged = await book.addAccount("Old Quay");
    const survivor = await book.addAccount("New Quay");
    await book.issue({ number: "Q1", minor: 600n, dueOn: "2026-08-01" }, merged);
    await book.issue({ number: "Q2", minor: 600n, dueOn: "2026-08-01" }, survivor);
    await limit(survivor.debtorId, 1000n);
    const names = async () => (await listed("over-limit")).map(({ name }) => name);
    assert.deepEqual(await names(), ["Far"]);
    const why = { because: "One quay.", fromAt: book.clock.now() };
    const merge = { samePersonId: book.id(), debtorId: merged.debtorId, survivorId: survivor.debtorId, ...why };
    await book.database.transaction((tx) => mergeDebtors(tx, merge));
    assert.deepEqual(await names(), ["Far", "New Quay"]);
  });

  test("agree about limits with what the debtor screen says of each", async () => {
    const { rows } = await sql<{ debtorId: Id<"debtor">; name: string }>`
      select debtor_id as "debtorId", name from debtor where debtor_id not in (select debtor_id from same_person)`.execute(
      book.database.queries,
    );
    const over = [];
    for (const { debtorId, name } of rows) {
      const credit = await readCredit(book.database.queries, await personOf(book.database.queries, debtorId), today);
      if (credit.some(({ lines }) => lines.some(({ isOverLimit }) => isOverLimit))) over.push(name);
    }
    assert.deepEqual((await listed("over-limit")).map(({ name }) => name).toSorted(), over.toSorted());
  });
});
