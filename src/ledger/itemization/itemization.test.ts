import { strict as assert } from "node:assert";
import { test } from "node:test";
import { decimal, money } from "#money/money";
import { addsUp, amountNow, asOfNow, ofLedger, type Movement, type SaidItemization } from "./itemization.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const usd = (minor: bigint) => money("USD", minor);
const moved = (what: Movement["what"], on: string, minor: bigint): Movement => {
  return { what, effectiveOn: day(on), learnedAt: Temporal.Instant.from(`${on}T12:00:00Z`), minor };
};
const asked = { on: day("2026-03-04"), currency: "USD" } as const;

const kept = [
  moved("charge", "2025-11-01", 100_00n),
  moved("payment", "2025-11-20", -30_00n),
  moved("charge", "2025-12-01", 50_00n),
  moved("interest", "2026-01-15", 2_50n),
  moved("fee", "2026-01-15", 10_00n),
  moved("payment", "2026-02-01", -20_00n),
  moved("credit", "2026-02-02", -5_00n),
];

test("an account that was kept here is itemized since its last invoice", () => {
  const itemization = ofLedger(kept, asked);
  assert.ok(itemization !== undefined);
  const { kind, on, atFirst, interest, fees, payments, credits } = itemization;
  assert.deepEqual([kind, on.toString()], ["last-statement", "2025-12-01"]);
  const amounts = [atFirst, interest, fees, payments, credits].map(decimal);
  assert.deepEqual(amounts, ["120.00", "2.50", "10.00", "20.00", "5.00"]);
  assert.equal(decimal(amountNow(itemization)), "107.50");
  assert.ok(addsUp(itemization, usd(107_50n)));
  assert.ok(!addsUp(itemization, usd(107_51n)));
});

test("what is charged less after the last invoice counts as credited, and it adds up", () => {
  const itemization = ofLedger([...kept, moved("charge", "2026-02-03", -7_50n)], asked);
  assert.ok(itemization !== undefined);
  assert.equal(decimal(itemization.credits), "12.50");
  assert.ok(addsUp(itemization, usd(100_00n)));
});

test("an account on which nothing was charged by the day is not itemized by the ledger", () => {
  assert.equal(ofLedger([], asked), undefined);
  assert.equal(ofLedger([moved("charge", "2026-03-05", 1n)], asked), undefined);
});

const said: SaidItemization = {
  ...{ kind: "charge-off", on: day("2025-06-30"), creditorThen: "First Bank", numberThen: "4411" },
  ...{ atFirst: usd(500_00n), interest: usd(12_00n), fees: usd(0n), payments: usd(62_00n), credits: usd(0n) },
  saidAt: Temporal.Instant.from("2026-01-10T15:00:00Z"),
};

test("what is said of an account before it came holds as of then, and what the ledger learned later comes on top", () => {
  const movements = [
    moved("charge", "2026-01-09", 450_00n),
    moved("payment", "2026-02-01", -25_00n),
    moved("fee", "2026-02-02", 5_00n),
  ];
  const now = asOfNow(said, movements);
  assert.deepEqual([now.payments, now.fees, now.atFirst].map(decimal), ["87.00", "5.00", "500.00"]);
  assert.ok(addsUp(now, usd(430_00n)));
});

test("a charge that came after an itemization was said has no line in it, so that it does not add up", () => {
  const now = asOfNow(said, [moved("charge", "2026-02-01", 10_00n)]);
  assert.ok(!addsUp(now, usd(460_00n)));
});

test("an itemization with an amount below zero does not add up, whatever its sum is", () => {
  const now = asOfNow(said, [moved("payment", "2026-02-01", 70_00n)]);
  assert.equal(decimal(now.payments), "-8.00");
  assert.ok(!addsUp(now, usd(520_00n)));
});
