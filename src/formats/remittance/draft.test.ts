import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { meaningsOf, settled, type DraftLine, type Told } from "./draft.ts";

const told = (invoiced: bigint | null, discount: bigint | null, paid: bigint | null): Told => ({
  ...(invoiced === null ? {} : { invoiced }),
  ...(discount === null ? {} : { discount }),
  ...(paid === null ? {} : { paid }),
});

describe("what the amounts of a line mean", () => {
  // prettier-ignore
  const cases: readonly (readonly [string, Told, readonly bigint[], boolean, readonly Told[]])[] = [
    ["one amount is what was paid",                       {}, [500n],            true,  [told(null, null, 500n)]],
    ["one beside what was invoiced is what was paid",     told(500n, null, null), [480n], true, [told(500n, null, 480n)]],
    ["one beside what was paid is what was invoiced",     told(null, null, 480n), [500n], true, [told(500n, null, 480n)]],
    ["one beside a discount is before it or after it",    told(null, 20n, null), [500n], false, [told(500n, 20n, 480n), told(null, 20n, 500n)]],
    ["one beside a discount of nothing was paid",         told(null, 0n, null), [500n], true,  [told(null, 0n, 500n)]],
    ["two alike were invoiced and paid",                  {}, [500n, 500n],      true,  [told(500n, null, 500n)]],
    ["two that a discount parts were invoiced and paid",  told(null, 20n, null), [500n, 480n], true, [told(500n, 20n, 480n)]],
    ["two others are not told apart",                     {}, [500n, 20n],       false, [told(500n, null, 20n), told(500n, 20n, 480n)]],
    ["two behind what was invoiced, if they add up",      told(500n, null, null), [20n, 480n], true, [told(500n, 20n, 480n)]],
    ["three that add up",                                 {}, [500n, 20n, 480n], true,  [told(500n, 20n, 480n)]],
    ["three that add up the other way round",             {}, [500n, 480n, 20n], false, [told(500n, 480n, 20n), told(500n, 20n, 480n)]],
    ["three that do not add up",                          {}, [500n, 20n, 470n], false, []],
    ["four",                                              {}, [1n, 2n, 3n, 4n],  false, []],
    ["what was invoiced, alone, need not have been paid", told(500n, 20n, null), [],     false, [told(500n, 20n, 480n)]],
    ["one that is less than what was paid is something else", told(null, null, 480n), [20n], true, [told(null, null, 480n)]],
    ["a discount is taken off, whatever its sign",        told(500n, -20n, null), [480n], true, [told(500n, 20n, 480n)]],
    ["and off a credit memo",                             told(-500n, 20n, null), [-480n], true, [told(-500n, -20n, -480n)]],
    ["three of a credit memo",                            {}, [-500n, -20n, -480n], true, [told(-500n, -20n, -480n)]],
  ];
  for (const [what, known, loose, isSure, ways] of cases) {
    test(what, () => assert.deepEqual(meaningsOf({ told: known, loose }), { isSure, ways }));
  }
  test("what was kept back otherwise may be taken off or added, by the sign that a payer gives it", () => {
    const { isSure, ways } = meaningsOf({ told: { invoiced: 500n, adjustment: -30n }, loose: [] });
    assert.deepEqual([isSure, ways.map(({ paid }) => paid)], [false, [530n, 470n]]);
  });
  test("what was kept back otherwise has the sign with which the line adds up", () => {
    const { ways } = meaningsOf({ told: { invoiced: 500n, adjustment: -30n, paid: 470n }, loose: [] });
    assert.deepEqual(ways, [{ invoiced: 500n, adjustment: 30n, paid: 470n }]);
  });
});

describe("what an advice's total decides", () => {
  const line = (known: Told, loose: readonly bigint[]): DraftLine => ({
    ...{ line: 1, reference: "1", document: "", on: null, told: known, loose },
  });
  const paid = (lines: readonly DraftLine[], total: bigint | null) => settled(lines, total).map((each) => each.paid);
  const discounted = [line(told(null, 20n, null), [500n]), line({}, [300n])];

  test("whether amounts are before their discounts or after them", () => {
    assert.deepEqual(paid(discounted, 780n), [480n, 300n]);
    assert.deepEqual(paid(discounted, 800n), [500n, 300n]);
  });
  test("nothing, where it agrees with neither, or is not said", () => {
    assert.deepEqual(paid(discounted, 790n), [undefined, 300n]);
    assert.deepEqual(paid(discounted, null), [undefined, 300n]);
  });
  test("nothing, where both ways add up to it", () => {
    const either = [line({}, [30n, 10n]), line({}, [30n, 20n])];
    assert.deepEqual(paid(either, 30n), [undefined, undefined]);
  });
  test("of as many lines as there are", () => {
    const many = Array.from({ length: 200_000 }, () => line(told(null, 1n, null), [3n]));
    assert.equal(settled(many, 400_000n)[199_999]?.paid, 2n);
  });
  test("that invoices were paid whole", () => {
    const invoiced = [line(told(500n, 20n, null), []), line(told(300n, null, null), [])];
    assert.deepEqual(paid(invoiced, 780n), [480n, 300n]);
    assert.deepEqual(paid(invoiced, null), [undefined, undefined]);
  });
});
