import fc from "fast-check";
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { money, readDecimal } from "#money/money";
import { grouped, letterPage } from "./letter-page.ts";
import type { LetterFacts } from "./letter.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const item = (number: string, dueOn: string, open: LetterFacts["items"][number]["open"]) => {
  return { number, instalment: null, issuedOn: day("2026-08-01"), dueOn: day(dueOn), open };
};
const facts: LetterFacts = {
  ...{ on: day("2026-11-23"), template: "reminder", capacity: "for_another", purpose: "consumer", unapplied: [] },
  entity: { name: "Harbor Recovery LLC", address: "12 Pier Road\nNew York, NY 10004", phone: "" },
  creditor: { name: "Bluewater Supply", payTo: "" },
  debtor: { name: "Ada Byrd", number: "D1", address: "1 Main Street, Springfield, NY 10001" },
  items: [item("A", "2026-11-24", money("USD", 100n)), item("B", "2026-11-13", money("USD", 123_450n))],
};

test("amounts are grouped by thousands, and nothing of them is lost", () => {
  assert.equal(grouped(money("USD", 123_456_789n)), "1,234,567.89");
  assert.equal(grouped(money("JPY", 1_000n)), "1,000");
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (minor) => {
      assert.equal(readDecimal(grouped(money("USD", minor)).replaceAll(",", ""), "USD")?.minor, minor);
    }),
  );
});

test("each currency has its own table and total, and what is not due yet has no days", () => {
  const { tables } = letterPage({ ...facts, items: [...facts.items, item("C", "2026-11-22", money("CAD", 50n))] });
  assert.deepEqual(
    tables.map(({ currency, total }) => `${total} ${currency}`),
    ["0.50 CAD", "1,235.50 USD"],
  );
  assert.deepEqual(
    tables[1]?.rows.map(({ days }) => days),
    ["", "10"],
  );
});

test("what is not applied yet is shown beside the total and not taken from it", () => {
  const { tables } = letterPage({ ...facts, unapplied: [money("USD", 500n), money("CAD", 1n)] });
  assert.deepEqual(
    tables.map(({ total, unapplied }) => [total, unapplied]),
    [["1,235.50", "5.00"]],
  );
});

test("an address in one line is parted at its commas, state and ZIP excepted", () => {
  const { to, from } = letterPage(facts);
  assert.deepEqual(to.lines, ["1 Main Street", "Springfield, NY 10001"]);
  assert.deepEqual(from.lines, ["12 Pier Road", "New York, NY 10004"]);
});

// prettier-ignore
const disclosing = [
  ["consumer", "for_another", true],
  ["consumer", "bought",      true],
  ["consumer", "own_name",    false],
  ["business", "for_another", false],
] as const;

for (const [purpose, capacity, isDisclosed] of disclosing) {
  test(`a ${purpose}'s letter in the capacity ${capacity} ${isDisclosed ? "says" : "does not say"} who is writing`, () => {
    const { disclosure } = letterPage({ ...facts, purpose, capacity });
    assert.equal(disclosure !== null, isDisclosed);
  });
}

test("each step of the ladders has its own words, for trade and for consumers", () => {
  const steps = ["notice", "reminder", "second-reminder", "final-notice", "no-answer-letter"];
  for (const purpose of ["consumer", "business"] as const) {
    const openings = steps.map((template) => letterPage({ ...facts, template, purpose }).opening[0]);
    assert.equal(new Set(openings).size, steps.length);
  }
  assert.deepEqual(letterPage({ ...facts, template: "our own step" }).opening, letterPage(facts).opening);
});
