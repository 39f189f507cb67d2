import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { reconcile, vote, type Votes } from "./reconcile.ts";

const paid = (entryId: string, minor: bigint) => ({ entryId, minor: -minor });

describe("an item of 100 is compared with its source", () => {
  // prettier-ignore
  const cases = [
    // name                                                     open  pending                       source  shown       adjust
    ["agrees where nothing happened",                            100n, [],                           100n,  [],         0n],
    ["was paid in part since",                                   100n, [],                            40n,  [],       -60n],
    ["was paid in full since",                                   100n, [],                             0n,  [],      -100n],
    ["owes more, as a payment bounced in the source",             40n, [],                           100n,  [],        60n],
    ["does not show our payment yet, which is not reversed",      40n, [paid("a", 60n)],             100n,  [],         0n],
    ["shows our payment",                                         40n, [paid("a", 60n)],              40n,  ["a"],      0n],
    ["shows our payment and another one",                         40n, [paid("a", 60n)],              10n,  ["a"],    -30n],
    ["shows another payment and not yet ours",                    40n, [paid("a", 60n)],              70n,  [],       -30n],
    ["shows the newer of two payments, by its size",              10n, [paid("a", 60n), paid("b", 30n)], 70n, ["b"],    0n],
    ["shows the older of two payments and some more",             10n, [paid("a", 60n), paid("b", 30n)], 30n, ["a"],  -10n],
    ["shows both payments",                                       10n, [paid("a", 60n), paid("b", 30n)], 10n, ["a", "b"], 0n],
    ["owes more while our payment is pending",                    40n, [paid("a", 60n)],             120n,  [],        20n],
  ] as const;
  for (const [name, openMinor, pending, source, shown, adjustMinor] of cases) {
    test(`it ${name}`, () => {
      assert.deepEqual(reconcile({ openMinor, pending }, source), { agrees: true, shown: [...shown], adjustMinor });
    });
  }
  test("it does not reconcile where only reversing what is pending would bring the two together", () => {
    assert.deepEqual(reconcile({ openMinor: 10n, pending: [paid("a", 90n)] }, 50n), {
      agrees: false,
      expectedMinor: 100n,
    });
  });
});

test("after reconciling, the source is the ledger without what is still pending", () => {
  const amount = fc.bigInt({ min: 0n, max: 1_000n });
  const moves = fc.array(fc.bigInt({ min: 1n, max: 300n }), { maxLength: 4 });
  fc.assert(
    fc.property(amount, moves, amount, (openMinor, minors, source) => {
      const pending = minors.map((minor, index) => paid(String(index), minor));
      const reconciled = reconcile({ openMinor, pending }, source);
      if (!reconciled.agrees) return;
      const still = pending.filter(({ entryId }) => !reconciled.shown.includes(entryId));
      const after = openMinor + reconciled.adjustMinor;
      assert.ok(after >= 0n);
      assert.equal(after - still.reduce((sum, { minor }) => sum + minor, 0n), source);
    }),
  );
});

test("an entry is shown when one of its items shows it and none contradicts", () => {
  const votes: Votes = new Map();
  const held = { debtorId: "d", pending: [paid("a", 60n), paid("b", 30n)] };
  vote(votes, held, ["a", "b"]);
  vote(votes, { ...held, pending: [paid("b", 10n)] }, []);
  assert.deepEqual(
    [...votes],
    [
      ["a", { debtorId: "d", shows: true, hides: false }],
      ["b", { debtorId: "d", shows: true, hides: true }],
    ],
  );
});
