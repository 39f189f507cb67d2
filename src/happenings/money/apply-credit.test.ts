import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import type { Id } from "#base/id";
import { auditLedger } from "#ledger/audit/store";
import { loadOpenCredits, loadOpenItems } from "#ledger/open/store";
import { loadPendingMoves } from "#ledger/pending/store";
import { decimal, money } from "#money/money";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";
import { applyCredit } from "./apply-credit.ts";
import { postPayment } from "./post-payment.ts";
import { readAging } from "./read-aging.ts";
import { reverseEntry } from "./reverse-entry.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const usd = (minor: bigint) => money("USD", minor);

async function lodge(book: SmallBook, minor: bigint, as: "payment" | "deposit"): Promise<Id<"credit">> {
  const { desk, debtorId, accountId, clock } = book;
  const payment = { debtorId, accountId, amount: usd(minor), receivedOn: day("2026-03-01"), to: [], reference: "" };
  const posted = await book.database.transaction((tx) =>
    postPayment(desk, tx, { ...payment, as, source: "desk", loginId: null, now: clock.now() }),
  );
  assert.ok(posted.ok);
  return posted.value.creditId;
}

function applying(book: SmallBook, creditId: Id<"credit">, minor: bigint | null = null) {
  const { desk, debtorId, clock } = book;
  const amount = minor === null ? null : usd(minor);
  return book.database.transaction((tx) =>
    applyCredit(desk, tx, { debtorId, creditId, amount, to: [], loginId: null, now: clock.now() }),
  );
}

async function stands({ database, debtorId }: SmallBook): Promise<string> {
  const items = await loadOpenItems(database.queries, [debtorId]);
  const credits = await loadOpenCredits(database.queries, [debtorId]);
  const owed = items.map(({ number, open }) => `${number} ${decimal(open)}`);
  return [...owed, ...credits.map(({ kind, open }) => `${kind} ${decimal(open)}`)].join(", ");
}

describe("a deposit", () => {
  let book: SmallBook;
  let deposit: Id<"credit">;
  before(async () => {
    book = await openSmallBook({ book: "mirror" });
    book.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    await book.issue({ number: "INV-1", minor: 80_00n, dueOn: "2026-01-31" });
    deposit = await lodge(book, 100_00n, "deposit");
  });
  after(() => book.close());

  test("pays nothing while it is held, and is no unapplied cash in the aging", async () => {
    assert.equal(await stands(book), "INV-1 80.00, deposit 100.00");
    const asked = { on: day("2026-03-10"), knownAt: null, by: "debtor", creditorIds: null } as const;
    const [aging] = await readAging(book.database.queries, asked);
    assert.deepEqual([aging?.total, aging?.credits.total], ["80.00", "0.00"]);
  });

  test("pays what somebody applies of it, and is pending in the source from then on", async () => {
    const pending = (await loadPendingMoves(book.database.queries, [book.debtorId])).length;
    const applied = await applying(book, deposit, 30_00n);
    assert.ok(applied.ok);
    assert.equal(decimal(applied.value.left), "70.00");
    assert.equal(await stands(book), "INV-1 50.00, deposit 70.00");
    assert.ok((await loadPendingMoves(book.database.queries, [book.debtorId])).length > pending);
  });

  test("is applied once where two people apply all of it at the same instant", async () => {
    const both = await Promise.all([applying(book, deposit), applying(book, deposit)]);
    assert.deepEqual(both.map((one) => (one.ok ? "applied" : one.refusal)).toSorted(), [
      "applied",
      "nothing_is_open_for_it",
    ]);
    assert.equal(await stands(book), "deposit 20.00");
    const { breaches } = await auditLedger(book.database.queries);
    assert.deepEqual(breaches, []);
  });

  test("that was applied by mistake is held again when the entry is reversed", async () => {
    await book.issue({ number: "INV-2", minor: 15_00n, dueOn: "2026-03-01" });
    const applied = await applying(book, deposit);
    assert.ok(applied.ok);
    const { debtorId, desk, clock } = book;
    const entryId = applied.value.entryId;
    const asked = { debtorId, entryId, because: "Not agreed.", source: "desk", loginId: null } as const;
    await book.database.transaction((tx) => reverseEntry(desk, tx, { ...asked, now: clock.now() }));
    assert.equal(await stands(book), "INV-2 15.00, deposit 20.00");
  });

  test("of somebody else is not known here", async () => {
    const stranger = await book.addAccount("Stranger");
    const { desk, clock } = book;
    const asked = { debtorId: stranger.debtorId, creditId: deposit, amount: null, to: [], loginId: null } as const;
    const outcome = await book.database.transaction((tx) => applyCredit(desk, tx, { ...asked, now: clock.now() }));
    assert.deepEqual(outcome, { ok: false, refusal: "credit_is_unknown" });
  });
});

test("what stayed on account of a payment pays the next invoice when it is applied", async () => {
  const book = await openSmallBook();
  book.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
  try {
    const payment = await lodge(book, 50_00n, "payment");
    assert.deepEqual(await applying(book, payment), { ok: false, refusal: "nothing_is_open_for_it" });
    await book.issue({ number: "INV-9", minor: 40_00n, issuedOn: "2026-03-05", dueOn: "2026-04-04" });
    assert.ok((await applying(book, payment)).ok);
    assert.equal(await stands(book), "payment 10.00");
  } finally {
    await book.close();
  }
});
