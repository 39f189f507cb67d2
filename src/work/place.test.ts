import { strict as assert } from "node:assert";
import { test } from "node:test";
import fc from "fast-check";
import { cursorOf, inOrder, readCursor, type Place } from "./place.ts";

const day = fc.integer({ min: 0, max: 800 }).map((days) => Temporal.PlainDate.from("2026-01-01").add({ days }));
const place: fc.Arbitrary<Place> = fc.record({
  isLawfulNow: fc.boolean(),
  value: fc.oneof(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 17n }), fc.constant(10n ** 18n)),
  dueOn: day,
  debtorId: fc.uuid({ version: 7 }),
  rank: fc.integer({ min: 1, max: 1_000_000 }),
});

test("a cursor says the place that it was made of", () => {
  fc.assert(
    fc.property(place, (one) => {
      const read = readCursor(cursorOf(one));
      assert.ok(read !== undefined);
      assert.equal(inOrder(read, one), 0);
      assert.equal(read.rank, one.rank);
    }),
  );
});

const someone = "0197e000-0000-7000-8000-000000000000";
test("a cursor is read", () => assert.equal(readCursor(`y~5~2026-02-28~${someone}~1`)?.value, 5n));

for (const text of [
  ...[
    "",
    "1",
    `5~2026-02-28~${someone}~1`,
    `y~5~2026-02-30~${someone}~1`,
    `y~${"9".repeat(19)}~2026-02-28~${someone}~1`,
  ],
  ...["y~5~2026-02-28~x~1", `y~5~2026-02-28~${"-".repeat(36)}~1`],
]) {
  test(`"${text}" is no cursor`, () => assert.equal(readCursor(text), undefined));
}

const at = (value: bigint, dueOn: string, debtorId: string) => ({
  ...{ isLawfulNow: true, value, debtorId, dueOn: Temporal.PlainDate.from(dueOn) },
});
const notYet = { ...at(900n, "2026-01-01", "a"), isLawfulNow: false };

// prettier-ignore
const rows = [
  ["what may be done now",                  at(-1n, "2026-03-02", "b"), notYet],
  ["the more valuable",                     at(200n, "2026-03-02", "b"), at(100n, "2026-03-01", "a")],
  ["of equal ones what waits longer",       at(100n, "2026-03-01", "b"), at(100n, "2026-03-02", "a")],
  ["of those the debtor whom we know longer", at(100n, "2026-03-01", "a"), at(100n, "2026-03-01", "b")],
] as const;

for (const [name, first, second] of rows) {
  test(`first comes ${name}`, () => {
    assert.ok(inOrder(first, second) < 0);
    assert.ok(inOrder(second, first) > 0);
  });
}
