import { strict as assert } from "node:assert";
import { test } from "node:test";
import { amountText, decimalsOf, figures, isZero, sumOf } from "./amount-text.ts";

test("an amount is shown exactly, however large it is", () => {
  assert.equal(amountText({ amount: "12345678901234567.89", currency: "USD" }), "12,345,678,901,234,567.89 USD");
});

test("a negative amount has a true minus, and the decimals are the currency's", () => {
  assert.equal(figures({ amount: "-5", currency: "USD" }), "−5.00");
  assert.equal(figures({ amount: "500", currency: "JPY" }), "500");
  assert.equal(decimalsOf("KWD"), 3);
});

test("amounts are added without a float", () => {
  assert.equal(sumOf(["0.10", "0.20", "-0.05"], 2), "0.25");
  assert.equal(sumOf(["1", "-3"], 0), "-2");
  assert.equal(sumOf([], 2), "0.00");
});

test("nothing is nothing in any writing", () => {
  assert.deepEqual(
    ["0", "0.00", "-0.00", "0.01"].map((amount) => isZero({ amount })),
    [true, true, true, false],
  );
});
