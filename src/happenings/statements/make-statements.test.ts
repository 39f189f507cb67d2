import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { money } from "#money/money";
import { postPayment } from "#happenings/money/post-payment";
import { creditorsOf } from "#parties/creditors/store";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { makeStatement } from "./make-statements.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
let book: SmallBook;

before(async () => {
  book = await openSmallBook();
  await book.issue({ number: "INV-1", minor: 1_250_00n, issuedOn: "2026-01-05", dueOn: "2026-02-04" });
  await book.issue({ number: "INV-2", minor: 80_00n, issuedOn: "2026-02-10", dueOn: "2026-03-12" });
  await book.issue({ number: "INV-3", minor: 40_00n, issuedOn: "2026-04-10", dueOn: "2026-05-10" });
  await pay(400_00n, "2026-03-01");
  await pay(1_200_00n, "2026-05-01");
});
after(() => book.close());

async function pay(minor: bigint, receivedOn: string) {
  const { desk, debtorId, accountId, clock } = book;
  clock.set(Temporal.Instant.from(`${receivedOn}T12:00:00Z`));
  const amount = money("USD", minor);
  const payment = { debtorId, accountId, amount, receivedOn: day(receivedOn), to: [], reference: "", loginId: null };
  const posted = await book.database.transaction((tx) =>
    postPayment(desk, tx, { ...payment, source: "desk", now: clock.now() }),
  );
  assert.ok(posted.ok);
}

async function wordsOn(on: string): Promise<string> {
  const { desk, debtorId, creditorId, database } = book;
  const made = await makeStatement(desk, database.queries, { debtorId, creditorId, on: day(on) });
  assert.ok(made.ok, JSON.stringify(made));
  const read = await desk.textReader.textOf(Buffer.from(made.value), "application/pdf");
  assert.ok(read.ok);
  return read.text.replaceAll(/\s+/g, " ");
}

test("a statement shows what was charged, what was settled by its day and what was open", async () => {
  const words = await wordsOn("2026-03-31");
  for (const part of ["INV-1", "1,250.00 400.00 850.00", "INV-2", "80.00 0.00 80.00", "Northwind", "Blue Door"]) {
    assert.ok(words.includes(part), `${part} in ${words}`);
  }
  assert.ok(words.includes("930.00"), words);
});

test("what came after its day is not in it: neither invoices nor payments", async () => {
  assert.ok(!(await wordsOn("2026-03-31")).includes("INV-3"));
  assert.ok((await wordsOn("2026-02-20")).includes("1,250.00 0.00 1,250.00"));
});

test("what was received and is applied to nothing stands below what is owed, and the balance is after it", async () => {
  await pay(500_00n, "2026-06-01");
  const { debtorId, creditorId, desk, database } = book;
  const made = await makeStatement(desk, database.queries, { debtorId, creditorId, on: day("2026-06-02") });
  assert.ok(made.ok);
  assert.ok((await wordsOn("2026-06-02")).includes("-730.00".slice(1)), await wordsOn("2026-06-02"));
});

test("on a day on which nothing was open there is no statement", async () => {
  const { desk, debtorId, creditorId, database } = book;
  const made = await makeStatement(desk, database.queries, { debtorId, creditorId, on: day("2025-12-31") });
  assert.deepEqual(made, { ok: false, refusal: "nothing_open" });
  assert.deepEqual(
    (await creditorsOf(database.queries, [debtorId])).map(({ name }) => name),
    ["Northwind"],
  );
});
