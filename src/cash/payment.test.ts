import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Id } from "#base/id";
import { applicationOrderOf } from "#ledger/application-order";
import { applicationRefusals } from "#ledger/order-of-application";
import { money } from "#money/money";
import { decidePayment, paymentNumber, paymentRefusals, type PayableAccount } from "./payment.ts";

const today = Temporal.PlainDate.from("2026-03-10");
const usd = (minor: bigint) => money("USD", minor);
const account: PayableAccount = {
  currencies: ["EUR"],
  items: [],
  order: applicationOrderOf("invoice"),
  contested: new Map(),
};
const to = [{ itemId: "unknown" as Id<"item">, amount: usd(0n) }];
const tomorrow = today.add({ days: 1 });

// Each row breaks every rule below its own as well, so the table proves the order of precedence too.
// prettier-ignore
const refusals = [
  ["amount_must_be_positive",        { as: "deposit", amount: usd(0n), receivedOn: tomorrow, to }],
  ["payment_lies_in_the_future",     { as: "deposit", amount: usd(1n), receivedOn: tomorrow, to }],
  ["deposit_pays_nothing",           { as: "deposit", amount: usd(1n), receivedOn: today, to }],
  ["account_keeps_another_currency", { as: "payment", amount: usd(1n), receivedOn: today, to }],
  ["allocation_must_be_positive",    { as: "payment", amount: money("EUR", 1n), receivedOn: today, to }],
] as const;

for (const [refusal, payment] of refusals) {
  test(`a payment is refused: ${paymentRefusals[refusal]}`, () => {
    assert.deepEqual(decidePayment(payment, account, today), { ok: false, refusal });
  });
}

test("every refusal of a payment has its row, in order, but for those of finding the account and of applying", () => {
  const own = Object.keys(paymentRefusals).filter((name) => name !== "account_is_unknown");
  const [first] = Object.keys(applicationRefusals);
  assert.deepEqual(
    refusals.map(([refusal]) => refusal),
    own.slice(0, own.indexOf(first ?? "") + 1),
  );
});

test("a payment to an account that never held anything stays on account, in any currency", () => {
  const payment = { as: "payment", amount: money("JPY", 500n), receivedOn: today, to: [] } as const;
  assert.deepEqual(decidePayment(payment, { ...account, currencies: [] }, today), {
    ok: true,
    value: { applied: [], onAccount: money("JPY", 500n) },
  });
});

test("a payment's number is the one wanted, and counted where that is taken", () => {
  assert.equal(paymentNumber("check 12", []), "check 12");
  assert.equal(paymentNumber("check 12", ["check 12"]), "check 12 (2)");
  assert.equal(paymentNumber("check 12", ["check 12", "check 12 (2)", "check 123"]), "check 12 (3)");
});
