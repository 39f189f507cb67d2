import { strict as assert } from "node:assert";
import { test } from "node:test";
import fc from "fast-check";
import type { Currency } from "#money/currency";
import { money } from "#money/money";
import type { Action } from "#strategy/step";
import { bandOf, bucketOf, chanceOf, type CasesAlike, type Tally } from "./chance.ts";
import { expectedCash, formulaWords, type Ranking } from "./expected.ts";

const nothing: Tally = { tried: 0, paid: 0 };
const office = (seen: Partial<Record<Action, Tally>> = {}, rates: readonly (readonly [Currency, bigint])[] = []) =>
  ({
    currency: "USD",
    costOfMinute: money("USD", 60n),
    millionths: new Map(rates),
    seen: (_: CasesAlike, action: Action) => seen[action] ?? nothing,
  }) satisfies Ranking;
const call = { ladder: "trade", bucket: 2, action: "call", minutes: 6 } as const;

test("a step is worth the amount times what it gains over waiting, less its minutes", () => {
  const seen = { call: { tried: 40, paid: 12 }, wait: { tried: 80, paid: 7 } };
  const { minor, of } = expectedCash({ ...call, amount: money("USD", 124_000n) }, office(seen));
  // (12 + 27 % of 20) of 60 are 29 %, (7 + 15 % of 20) of 100 are 10 %: 1,240 × 19 % less 3.60.
  assert.equal(minor, 235_60n - 360n);
  assert.deepEqual(formulaWords(of), [
    "$1,240.00 × 19 % − 6 min × $0.60",
    "$1,240.00 × (29 % [12 of 40] by a call − 10 % [7 of 80] by waiting) − 6 min × $0.60",
    "By a call: 29 % (12 of 40 like it paid within 14 days; prior 27 % weighing 20).",
    "By waiting: 10 % (7 of 80 like it paid within 14 days; prior 15 % weighing 20).",
  ]);
});

test("where nothing was seen the prior alone counts, and says so", () => {
  const { of } = expectedCash({ ...call, amount: money("USD", 100_00n) }, office());
  assert.deepEqual([of.step.perMille, of.waiting.perMille], [270, 150]);
  assert.match(formulaWords(of)[2] ?? "", /0 of 0 like it paid within 14 days; prior 27 % weighing 20/);
});

test("a step that was seen to bring less than waiting still counts a hundredth, so that more money goes first", () => {
  const seen = { call: { tried: 1_000, paid: 0 }, wait: { tried: 1_000, paid: 900 } };
  const worth = (minor: bigint) => expectedCash({ ...call, amount: money("USD", minor) }, office(seen));
  assert.equal(worth(1_000_00n).minor, 10_00n - 3_60n);
  assert.match(formulaWords(worth(1_000_00n).of)[1] ?? "", /× \(at least 1 %: .*\) − 6 min/);
  assert.ok(worth(5_000_00n).minor > worth(1_000_00n).minor);
});

test("what costs more minutes than it brings is worth less than nothing", () => {
  assert.ok(expectedCash({ ...call, amount: money("USD", 10_00n) }, office()).minor < 0n);
});

test("a rate that was set wrongly makes no number that is too large to be kept", () => {
  const rates = [["JPY", 1_000_000_000_000n]] as const;
  const { minor } = expectedCash({ ...call, amount: money("JPY", 10n ** 15n) }, office({}, rates));
  assert.ok(minor > 0n && minor < 2n ** 63n);
});

test("another currency counts by the office's rate, and one without a rate as one to one", () => {
  const worth = (rates: readonly (readonly [Currency, bigint])[]) =>
    expectedCash({ ...call, minutes: 0, amount: money("JPY", 100_000n) }, office({}, rates)).minor;
  assert.equal(worth([["JPY", 6_500n]]), 78_00n);
  assert.equal(worth([]), 12_000_00n);
});

test("a longer time overdue is a later bucket, and the day itself is not overdue", () => {
  assert.deepEqual([-3, 0, 1, 30, 31, 90, 91, 900].map(bucketOf), [0, 0, 1, 1, 2, 3, 4, 4]);
});

test("an amount is in the band that it reaches", () => {
  assert.deepEqual(
    [0n, 99_99n, 100_00n, 999_99n, 1_000_00n, 10_000_00n].map((minor) => bandOf(minor, 100n)),
    [...[0, 0, 1, 1, 2, 3]],
  );
});

test("a chance lies between the prior and what was seen, and nears it as more is seen", () => {
  const tally = fc
    .integer({ min: 0, max: 5_000 })
    .chain((tried) => fc.record({ tried: fc.constant(tried), paid: fc.integer({ min: 0, max: tried }) }));
  fc.assert(
    fc.property(tally, fc.integer({ min: 0, max: 4 }), ({ tried, paid }, bucket) => {
      const { perMille, priorPercent } = chanceOf({ tried, paid }, "call", bucket);
      const seen = tried === 0 ? priorPercent * 10 : (paid * 1_000) / tried;
      assert.ok(perMille >= Math.floor(Math.min(seen, priorPercent * 10)));
      assert.ok(perMille <= Math.max(seen, priorPercent * 10));
    }),
  );
});

test("more money is never worth less, all else alike", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 0n, max: 10n ** 12n }), (a, b) => {
      const worth = (minor: bigint) => expectedCash({ ...call, amount: money("USD", minor) }, office()).minor;
      assert.equal(worth(a) <= worth(b), a <= b || worth(a) === worth(b));
    }),
  );
});
