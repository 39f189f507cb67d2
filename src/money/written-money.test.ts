import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { money } from "./money.ts";
import { readMoney, readWritten, writeMoney } from "./written-money.ts";

test("an amount is written with its digits and its currency, and read back as the same amount", () => {
  assert.deepEqual(writeMoney(money("JPY", 1200n)), { amount: "1200", currency: "JPY" });
  assert.deepEqual(readMoney(writeMoney(money("KWD", -5n))), money("KWD", -5n));
});

test("a sum is read back whatever its size", () => {
  for (const minor of [0n, -5n, 10n ** 15n + 1n, -(10n ** 30n)]) {
    for (const currency of ["USD", "JPY", "KWD"] as const) {
      assert.deepEqual(readWritten(writeMoney(money(currency, minor))), money(currency, minor));
    }
  }
  assert.throws(() => readWritten({ amount: "", currency: "USD" }));
});

describe("what is no amount of its currency is not read:", () => {
  // prettier-ignore
  const unreadable = [
    ["more digits than the currency keeps", "1.005",    "USD"],
    ["thousands marks",                     "1,234.50", "USD"],
    ["nothing",                             "",         "USD"],
    ["a currency that is none",             "1.00",     "XYZ"],
  ] as const;
  for (const [what, amount, currency] of unreadable) {
    test(what, () => assert.equal(readMoney({ amount, currency }), undefined));
  }
});
