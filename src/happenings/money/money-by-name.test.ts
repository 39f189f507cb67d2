import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { decimal } from "#money/money";
import { payByName, reverseByName, type PaymentByName } from "./money-by-name.ts";
import { openSmallBook, type SmallBook } from "#happenings/testing/small-book";

let book: SmallBook;
before(async () => {
  book = await openSmallBook();
  await book.issue({ number: "INV-1", minor: 50_00n, dueOn: "2026-01-31" });
  await book.issue({ number: "INV-2", minor: 50_00n, dueOn: "2026-02-28" });
  const red = await book.addAccount("Red Gate");
  const second = await book.addAccount("Red Gate II", red.debtorId);
  await book.issue({ number: "R-1", minor: 10_00n, dueOn: "2026-01-31" }, red);
  await book.issue({ number: "R-2", minor: 500n, dueOn: "2026-01-31", currency: "JPY" }, second);
  await book.addAccount("Green Lane");
  book.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
});
after(() => book.close());

const pay = (payment: Partial<PaymentByName>) =>
  payByName(book.desk, {
    debtor: "Blue Door",
    amount: "10.00",
    on: null,
    to: [],
    account: null,
    reference: "",
    ...payment,
  });

test("a payment names its debtor by number, and pays the oldest first", async () => {
  const outcome = await pay({ amount: "60.00" });
  assert.ok(outcome.ok);
  assert.deepEqual(
    outcome.value.applied.map(({ number, amount }) => [number, decimal(amount)]),
    [
      ["INV-1", "50.00"],
      ["INV-2", "10.00"],
    ],
  );
  assert.ok((await reverseByName(book.desk, { entry: outcome.value.entryId, because: "Wrong debtor." })).ok);
});

test("a payment names its invoices with the amounts that go there", async () => {
  const outcome = await pay({ debtor: book.debtorId, to: [{ invoice: "INV-2", amount: "7.50" }] });
  assert.ok(outcome.ok);
  assert.deepEqual(outcome.value.applied.map(({ number, amount }) => [number, decimal(amount)]).toSorted(), [
    ["INV-1", "2.50"],
    ["INV-2", "7.50"],
  ]);
});

test("an invoice says in which account and currency it is paid", async () => {
  const outcome = await pay({ debtor: "Red Gate", amount: "200", to: [{ invoice: "R-2", amount: "200" }] });
  assert.ok(outcome.ok);
  assert.equal(outcome.value.applied[0]?.amount.currency, "JPY");
});

test("an account is named by its number where the debtor has several, and a creditor before the debtor's", async () => {
  const second = await pay({ debtor: "Red Gate", account: "Red Gate II", amount: "7" });
  assert.equal(second.ok && second.value.applied[0]?.number, "R-2");
  const other = await pay({ debtor: `Southwind/${book.debtorId}` });
  assert.deepEqual(other, { ok: false, refusal: "nobody_is_known_by_that" });
});

describe("money by name is refused:", () => {
  // prettier-ignore
  const cases = [
    ["nobody_is_known_by_that",        { debtor: "Nobody" }],
    ["invoice_is_unknown",             { to: [{ invoice: "INV-9", amount: "1.00" }] }],
    ["account_is_not_clear",           { debtor: "Red Gate" }],
    ["nothing_is_kept_in_a_currency",  { debtor: "Green Lane" }],
    ["amount_is_unreadable",           { amount: "1.005" }],
    ["amount_is_unreadable",           { to: [{ invoice: "INV-2", amount: "much" }] }],
    ["payment_lies_in_the_future",     { on: Temporal.PlainDate.from("2026-03-11") }],
    ["item_owes_less",                 { amount: "99.00", to: [{ invoice: "INV-2", amount: "60.00" }] }],
  ] as const;
  for (const [refusal, payment] of cases) {
    test(refusal, async () => assert.deepEqual(await pay(payment), { ok: false, refusal }));
  }

  test("entry_is_unknown", async () => {
    const unknown = { ok: false, refusal: "entry_is_unknown" };
    assert.deepEqual(await reverseByName(book.desk, { entry: "no id", because: "So." }), unknown);
    assert.deepEqual(await reverseByName(book.desk, { entry: book.id(), because: "So." }), unknown);
  });
});
