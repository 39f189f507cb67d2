import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { exponents, readCurrency, type Currency } from "./currency.ts";
import { add, decimal, minorMax, money, readDecimal } from "./money.ts";

const currencies = Object.keys(exponents) as Currency[];
const anyCurrency = fc.constantFrom(...currencies);
const minor = fc.bigInt({ min: -minorMax, max: minorMax });

test("an amount that is written and read again is the same, in every currency", () => {
  fc.assert(
    fc.property(anyCurrency, minor, (currency, whole) => {
      const amount = money(currency, whole);
      assert.deepEqual(readDecimal(decimal(amount), currency), amount);
    }),
  );
});

test("an amount that is too large to be added up with others is not read", () => {
  const [largest, larger] = [minorMax, minorMax + 1n].map((whole) => decimal(money("USD", whole)));
  assert.equal(readDecimal(largest ?? "", "USD")?.minor, minorMax);
  assert.equal(readDecimal(larger ?? "", "USD"), undefined);
});

test("an amount is written with all digits of its minor unit", () => {
  fc.assert(
    fc.property(anyCurrency, minor, (currency, whole) => {
      const [, fraction = ""] = decimal(money(currency, whole)).split(".");
      assert.equal(fraction.length, exponents[currency]);
    }),
  );
});

test("adding is exact, in any order", () => {
  fc.assert(
    fc.property(minor, minor, minor, (a, b, c) => {
      const [x, y, z] = [money("USD", a), money("USD", b), money("USD", c)];
      assert.deepEqual(add(add(x, y), z), add(x, add(z, y)));
      assert.equal(add(x, y).minor, a + b);
    }),
  );
});

test("amounts of two currencies are never added", () => {
  assert.throws(() => add(money<Currency>("USD", 1n), money<Currency>("EUR", 1n)), /one currency/);
});

describe("a text is read as an amount:", () => {
  // prettier-ignore
  const cases = [
    ["1234.5",   "USD", 123450n],
    ["-0.05",    "USD", -5n],
    ["+7",       "USD", 700n],
    ["7.",       "USD", 700n],
    ["0.10000",  "USD", 10n],
    ["1200",     "JPY", 1200n],
    ["1.234",    "KWD", 1234n],
    ["0.001",    "USD", undefined],
    ["1.5",      "JPY", undefined],
    ["1,234.50", "USD", undefined],
    ["1e3",      "USD", undefined],
    ["",         "USD", undefined],
    ["--1",      "USD", undefined],
  ] as const;
  for (const [text, currency, expected] of cases) {
    test(`"${text}" ${currency} ${expected === undefined ? "is none" : `is ${expected} minor units`}`, () => {
      assert.equal(readDecimal(text, currency)?.minor, expected);
    });
  }
});

test("a currency is read in any letter case, and only if ISO 4217 has it", () => {
  assert.equal(readCurrency(" usd "), "USD");
  assert.equal(readCurrency("XYZ"), undefined);
  assert.equal(readCurrency("toString"), undefined);
});
