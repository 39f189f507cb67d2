import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import type { Id } from "#base/id";
import { money } from "#money/money";
import { creditorsNamed } from "#parties/creditors/store";
import { postPayment } from "#happenings/money/post-payment";
import { reverseEntry } from "#happenings/money/reverse-entry";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { readReconciling } from "./read-reconciling.ts";
import { takeInFiles } from "./take-in-files.ts";

let book: SmallBook;
before(async () => {
  book = await openSmallBook();
});
after(() => book.close());

const columns = "customer_number,customer_name,invoice_number,invoice_date,due_date,amount,open_amount";

/** At an hour of a day, the creditor's file says what is open of its one invoice. */
async function fileShows(creditor: string, open: string, at: string): Promise<void> {
  book.clock.set(Temporal.Instant.from(at));
  const line = `${creditor} 1,${creditor} Diner,${creditor} A-1,2026-09-01,2026-10-01,100.00,${open}`;
  const files = [{ name: "book.csv", bytes: Buffer.from([columns, line].join("\n")) }];
  const taken = await takeInFiles(book.desk, { files, how: { preset: "generic" }, creditor, loginId: null });
  assert.ok(taken.ok);
}

async function pay(creditor: string, minor: bigint, at: string) {
  book.clock.set(Temporal.Instant.from(at));
  const { rows } = await sql<{ debtorId: Id<"debtor">; accountId: Id<"account"> }>`
    select debtor_id as "debtorId", account_id as "accountId" from account join creditor using (creditor_id)
     where creditor.name = ${creditor}`.execute(book.database.queries);
  const [account] = rows;
  assert.ok(account !== undefined);
  const now = book.clock.now();
  const receivedOn = now.toZonedDateTimeISO("UTC").toPlainDate();
  const payment = {
    ...account,
    amount: money("USD", minor),
    receivedOn,
    reference: "4711",
    to: [],
    loginId: null,
    now,
  };
  const paid = await book.database.transaction((tx) => postPayment(book.desk, tx, { ...payment, source: "desk" }));
  assert.ok(paid.ok);
  return { debtorId: account.debtorId, entryId: paid.value.entryId };
}

async function reconciling(creditor: string, max = 10) {
  const creditorIds = await creditorsNamed(book.database.queries, creditor);
  return readReconciling(book.database.queries, { creditorIds, now: book.clock.now(), max });
}

test("a payment posted here waits with its age and the files that could have shown it, until one shows it", async () => {
  await fileShows("Waits", "100.00", "2026-11-01T12:00:00Z");
  await pay("Waits", 60_00n, "2026-11-02T12:00:00Z");
  await fileShows("Waits", "100.00", "2026-11-05T13:00:00Z");
  const { waiting, totals, lastImports, more } = await reconciling("Waits");
  const [{ items, lessens, unapplied, age, importsSince, kind } = assert.fail("Nothing waits.")] = waiting;
  assert.deepEqual([items, kind, age, importsSince, more], [["Waits A-1"], "payment", 3, 1, false]);
  assert.deepEqual([lessens.amount, unapplied.amount], ["60.00", "0.00"]);
  assert.deepEqual(
    totals.map((total) => [total.currency, total.book, total.pending, total.source]),
    [["USD", "40.00", "60.00", "100.00"]],
  );
  assert.deepEqual(lastImports[0]?.control, [
    { currency: "USD", amount: "100.00", book: "40.00", pending: "60.00", agrees: true },
  ]);
  await fileShows("Waits", "40.00", "2026-11-06T12:00:00Z");
  const later = await reconciling("Waits");
  assert.deepEqual([later.waiting, later.totals[0]?.pending, later.totals[0]?.source], [[], "0.00", "40.00"]);
});

test("a payment of more than is open leaves the source to show the rest as a credit", async () => {
  await fileShows("Over", "100.00", "2026-11-07T12:00:00Z");
  await pay("Over", 130_00n, "2026-11-08T12:00:00Z");
  const [{ lessens, unapplied } = assert.fail("Nothing waits.")] = (await reconciling("Over")).waiting;
  assert.deepEqual([lessens.amount, unapplied.amount], ["100.00", "30.00"]);
});

test("a payment that is reversed before its source saw it waits no longer", async () => {
  await fileShows("Undone", "100.00", "2026-11-09T12:00:00Z");
  const paid = await pay("Undone", 60_00n, "2026-11-10T12:00:00Z");
  const because = "Wrong customer.";
  const now = book.clock.now();
  const undone = await book.database.transaction((tx) =>
    reverseEntry(book.desk, tx, { ...paid, because, source: "desk", loginId: null, now }),
  );
  assert.ok(undone.ok);
  assert.deepEqual((await reconciling("Undone")).waiting, []);
});

test("a list that is cut says that more wait, and lists the oldest", async () => {
  await fileShows("Cut", "100.00", "2026-11-11T12:00:00Z");
  const first = await pay("Cut", 10_00n, "2026-11-12T12:00:00Z");
  await pay("Cut", 20_00n, "2026-11-13T12:00:00Z");
  const { waiting, more } = await reconciling("Cut", 1);
  assert.deepEqual([waiting.map(({ entryId }) => entryId), more], [[first.entryId], true]);
});

test("a book that is ours has no source to wait for", async () => {
  await book.issue({ number: "OURS-1", minor: 100_00n, dueOn: "2026-10-01" });
  assert.deepEqual(await reconciling("Northwind"), { totals: [], lastImports: [], waiting: [], more: false });
});
