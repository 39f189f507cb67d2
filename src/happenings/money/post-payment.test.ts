import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import type { Id } from "#base/id";
import { auditLedger } from "#ledger/audit/store";
import { loadOpenCredits, loadOpenItems } from "#ledger/open/store";
import { confirmInSource, loadPendingMoves } from "#ledger/pending/store";
import { loadPostings } from "#ledger/reading/store";
import { decimal, money } from "#money/money";
import { mergeDebtors } from "#parties/store";
import { postPayment, type PaymentByHand } from "./post-payment.ts";
import { raiseDispute } from "./raise-dispute.ts";
import { reverseEntry } from "./reverse-entry.ts";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";

const day = (text: string) => Temporal.PlainDate.from(text);
const usd = (minor: bigint) => money("USD", minor);

async function pay(book: SmallBook, minor: bigint, more: Partial<PaymentByHand> = {}) {
  const { desk, debtorId, accountId, clock } = book;
  clock.set(clock.now().add({ seconds: 1 }));
  const payment = {
    debtorId,
    accountId,
    amount: usd(minor),
    receivedOn: day("2026-03-09"),
    to: [],
    reference: "",
  };
  return book.database.transaction((tx) =>
    postPayment(desk, tx, { ...payment, source: "desk", loginId: null, now: clock.now(), ...more }),
  );
}

async function takeBack(book: SmallBook, entryId: Id<"entry">) {
  const { desk, debtorId, clock } = book;
  clock.set(clock.now().add({ seconds: 1 }));
  const asked = { debtorId, entryId, because: "It bounced.", source: "desk", loginId: null, now: clock.now() } as const;
  return book.database.transaction((tx) => reverseEntry(desk, tx, asked));
}

async function owed({ database, debtorId }: SmallBook): Promise<Record<string, string>> {
  const items = await loadOpenItems(database.queries, [debtorId]);
  return Object.fromEntries(items.map(({ number, open }) => [number, decimal(open)]));
}

async function booksAreSound({ database }: SmallBook): Promise<void> {
  const { checked, breaches } = await auditLedger(database.queries);
  assert.deepEqual(breaches, []);
  assert.ok((checked["postings"] ?? 0) > 0);
}

describe("a payment in our own book", () => {
  let book: SmallBook;
  let first: Id<"item">;
  let second: Id<"item">;
  before(async () => {
    book = await openSmallBook();
    second = await book.issue({ number: "INV-2", minor: 80_00n, dueOn: "2026-02-28" });
    first = await book.issue({ number: "INV-1", minor: 50_00n, dueOn: "2026-01-31" });
    book.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
  });
  after(() => book.close());

  test("goes to the oldest item first, and is answered with what went where", async () => {
    const outcome = await pay(book, 70_00n);
    assert.ok(outcome.ok);
    assert.deepEqual(outcome.value.applied, [
      { itemId: first, number: "INV-1", amount: usd(50_00n) },
      { itemId: second, number: "INV-2", amount: usd(20_00n) },
    ]);
    assert.deepEqual(outcome.value.onAccount, usd(0n));
    assert.deepEqual(await owed(book), { "INV-2": "60.00" });
    assert.deepEqual(await loadPendingMoves(book.database.queries, [book.debtorId]), []);
  });

  test("is on the timeline, with its amount and what it paid", async () => {
    const { rows } = await sql<{ kind: string; subject: { amount: string; applied: unknown[] } }>`
      select kind, subject from timeline_entry where debtor_id = ${book.debtorId} and kind = 'payment'
    `.execute(book.database.queries);
    assert.equal(rows[0]?.subject.amount, "70.00");
    assert.equal(rows[0]?.subject.applied.length, 2);
  });

  test("reversed, takes back what it paid, and cannot be reversed again", async () => {
    const paid = await pay(book, 10_00n);
    assert.ok(paid.ok);
    assert.deepEqual(await owed(book), { "INV-2": "50.00" });
    const reversal = await takeBack(book, paid.value.entryId);
    assert.ok(reversal.ok);
    assert.deepEqual(await owed(book), { "INV-2": "60.00" });
    assert.deepEqual(await takeBack(book, paid.value.entryId), { ok: false, refusal: "entry_is_reversed_once" });
    assert.deepEqual(await takeBack(book, reversal.value.entryId), { ok: false, refusal: "reversal_is_not_reversed" });
    const lines = await loadPostings(book.database.queries, { debtorIds: [book.debtorId], itemId: second });
    assert.deepEqual(
      lines.map(({ kind, reversedBy }) => [kind, reversedBy === reversal.value.entryId]),
      [
        ["charge", false],
        ["payment", false],
        ["payment", true],
        ["reversal", false],
      ],
    );
  });

  test("reversed twice at the same instant, is reversed once", async () => {
    const paid = await pay(book, 5_00n);
    assert.ok(paid.ok);
    const outcomes = await Promise.all([takeBack(book, paid.value.entryId), takeBack(book, paid.value.entryId)]);
    assert.deepEqual(outcomes.map(({ ok }) => ok).toSorted(), [false, true]);
    assert.deepEqual(await owed(book), { "INV-2": "60.00" });
  });

  test("of which there are two at the same instant never pays an item twice", async () => {
    const outcomes = await Promise.all([pay(book, 45_00n), pay(book, 45_00n)]);
    assert.deepEqual(outcomes.map((outcome) => outcome.ok && decimal(outcome.value.onAccount)).toSorted(), [
      "0.00",
      "30.00",
    ]);
    assert.deepEqual(await owed(book), {});
    const credits = await loadOpenCredits(book.database.queries, [book.debtorId]);
    assert.deepEqual(
      credits.map(({ open }) => decimal(open)),
      ["30.00"],
    );
  });

  test("without a reference of its own, is numbered by its day and counted", async () => {
    const { rows } = await sql<{ number: string }>`select number from credit order by number`.execute(
      book.database.queries,
    );
    assert.deepEqual(
      rows.slice(0, 2).map(({ number }) => number),
      ["Payment 2026-03-09", "Payment 2026-03-09 (2)"],
    );
  });

  test("is refused for an account that the debtor does not have", async () => {
    const accountId = book.id<"account">();
    assert.deepEqual(await pay(book, 1n, { accountId }), { ok: false, refusal: "account_is_unknown" });
  });

  test("leaves the books sound", () => booksAreSound(book));
});

describe("what is contested", () => {
  let book: SmallBook;
  before(async () => {
    book = await openSmallBook();
    book.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
  });
  after(() => book.close());

  test("is paid by direction alone", async () => {
    const itemId = await book.issue({ number: "INV-1", minor: 50_00n, dueOn: "2026-01-31" });
    await book.issue({ number: "INV-2", minor: 50_00n, dueOn: "2026-02-28" });
    const { desk, debtorId, clock } = book;
    const dispute = { debtorId, itemId, amount: usd(40_00n), because: "Never delivered.", loginId: null };
    const raised = await book.database.transaction((tx) => raiseDispute(desk, tx, { ...dispute, now: clock.now() }));
    assert.ok(raised.ok);
    await pay(book, 30_00n);
    assert.deepEqual(await owed(book), { "INV-1": "40.00", "INV-2": "30.00" });
    await pay(book, 15_00n, { to: [{ itemId, amount: usd(15_00n) }] });
    assert.deepEqual(await owed(book), { "INV-1": "25.00", "INV-2": "30.00" });
  });
});

test("what a merged debtor owes is paid through the survivor, and stays where it lies", async () => {
  const book = await openSmallBook();
  try {
    const { desk, database, clock, debtorId, accountId, id } = book;
    await book.issue({ number: "INV-1", minor: 50_00n, dueOn: "2026-01-31" });
    const survivor = await book.addAccount("Blue Door Ltd");
    const merge = { samePersonId: id(), debtorId, survivorId: survivor.debtorId, because: "The same firm." };
    await database.transaction((tx) => mergeDebtors(tx, { ...merge, fromAt: clock.now() }));
    clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    const paid = await pay(book, 20_00n, { debtorId: survivor.debtorId, accountId });
    assert.ok(paid.ok);
    assert.deepEqual(await owed(book), { "INV-1": "30.00" });
    const asked = { debtorId: survivor.debtorId, entryId: paid.value.entryId, because: "It bounced.", loginId: null };
    const taken = { ...asked, source: "desk", now: clock.now() } as const;
    assert.ok((await database.transaction((tx) => reverseEntry(desk, tx, taken))).ok);
    assert.deepEqual(await owed(book), { "INV-1": "50.00" });
    const { rows } = await sql<{ kind: string }>`
      select kind from timeline_entry where debtor_id = ${survivor.debtorId} and kind in ('payment', 'reversal')
       order by number`.execute(database.queries);
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ["payment", "reversal"],
    );
  } finally {
    await book.close();
  }
});

describe("a payment in a mirrored book", () => {
  let book: SmallBook;
  let itemId: Id<"item">;
  before(async () => {
    book = await openSmallBook({ book: "mirror" });
    itemId = await book.issue({ number: "INV-1", minor: 50_00n, dueOn: "2026-01-31" });
    book.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
  });
  after(() => book.close());
  const pending = async () => {
    const moves = await loadPendingMoves(book.database.queries, [book.debtorId]);
    return moves.map(({ itemId, move }) => [itemId === null ? "credit" : "item", decimal(move)]).toSorted();
  };

  test("is pending in the source, and no longer once it is reversed before the source saw it", async () => {
    const paid = await pay(book, 60_00n);
    assert.ok(paid.ok);
    assert.deepEqual(await pending(), [
      ["credit", "10.00"],
      ["item", "-50.00"],
    ]);
    assert.ok((await takeBack(book, paid.value.entryId)).ok);
    assert.deepEqual(await pending(), []);
  });

  test("that the source has shown, is taken back there too: its reversal is pending", async () => {
    const paid = await pay(book, 20_00n);
    assert.ok(paid.ok);
    const { database, debtorId, clock, id } = book;
    const { entryId } = paid.value;
    await confirmInSource(database.queries, [{ debtorId, entryId }], { batchId: id<"batch">(), at: clock.now() });
    assert.deepEqual(await pending(), []);
    assert.ok((await takeBack(book, entryId)).ok);
    assert.deepEqual(await pending(), [
      ["credit", "0.00"],
      ["item", "20.00"],
    ]);
    assert.equal((await loadOpenItems(database.queries, [debtorId]))[0]?.itemId, itemId);
    await booksAreSound(book);
  });
});
