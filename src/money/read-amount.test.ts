import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { decimal, money, type Currency } from "#money/money";
import { readAmount, type DecimalMark } from "./read-amount.ts";

describe("an amount is read as files write it", () => {
  // prettier-ignore
  const amounts = [
    ["1234.5",        "USD", null, "1234.50"],
    ["$1,234.50",     "USD", null, "1234.50"],
    ["(1,234.50)",    "USD", null, "-1234.50"],
    ["($12.00)",      "USD", null, "-12.00"],
    ["1.234,56-",     "EUR", null, "-1234.56"],
    ["1.234.567",     "EUR", null, "1234567.00"],
    ["1,234",         "USD", null, "1234.00"],
    ["1,23",          "USD", null, "1.23"],
    ["1.234",         "EUR", ",",  "1234.00"],
    ["1 234,50",      "EUR", null, "1234.50"],
    ["1'234.50",      "CHF", null, "1234.50"],
    ["USD 12.00",     "USD", null, "12.00"],
    ["12.00 CR",      "USD", null, "-12.00"],
    ["12.00DR",       "USD", null, "12.00"],
    ["-5",            "JPY", null, "-5"],
    [".5",            "USD", null, "0.50"],
    ["12.500",        "USD", null, "12.50"],
    ["1,234,567.89",  "USD", null, "1234567.89"],
    ["12.345",        "USD", null, "unreadable"],
    ["5.5",           "JPY", null, "unreadable"],
    ["1,23,456",      "USD", ".",  "unreadable"],
    ["1234,567.00",   "USD", null, "unreadable"],
    ["1.2.3,4,5",     "USD", null, "unreadable"],
    ["twelve",        "USD", null, "unreadable"],
    ["EUR 12.00",     "USD", null, "unreadable"],
    ["1e3",           "USD", null, "unreadable"],
    ["",              "USD", null, "blank"],
    [" $ ",           "USD", null, "blank"],
  ] as const satisfies readonly (readonly [string, Currency, DecimalMark, string])[];
  for (const [text, currency, mark, says] of amounts) {
    test(`"${text}" in ${currency} is ${says}`, () => {
      const read = readAmount(text, { currency, decimal: mark });
      assert.equal(read.is === "amount" ? decimal(read.amount) : read.is, says);
    });
  }
});

test("an amount that is written with thousands marks is read back as itself", () => {
  const minor = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
  fc.assert(
    fc.property(minor, fc.constantFrom(".", ","), (value, mark) => {
      const thousands = mark === "." ? "," : ".";
      const [whole = "", cents = ""] = decimal(money("USD", value)).split(".");
      const text = whole.replace(/\B(?=(\d{3})+$)/g, thousands) + mark + cents;
      const read = readAmount(text, { currency: "USD", decimal: mark === "." ? "." : "," });
      assert.ok(read.is === "amount" && read.amount.minor === value, text);
    }),
  );
});
