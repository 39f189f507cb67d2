import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Id } from "#base/id";
import type { OpenItem } from "./item.ts";
import { money, type Money } from "#money/money";
import { accountKinds } from "#parties/debtor";
import { applicationOrderOf } from "./application-order.ts";
import { apply, applicationRefusals, type MoneyToApply } from "./order-of-application.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const usd = (minor: bigint) => money("USD", minor);
const eur = (minor: bigint) => money("EUR", minor);
const id = (name: string) => name as Id<"item">;

type Given = { issuedOn?: string; dueOn: string; open: Money; parts?: OpenItem["parts"] };

function item(number: string, { issuedOn = "2026-01-01", dueOn, open, parts }: Given): OpenItem {
  const owner = { debtorId: "debtor" as Id<"debtor">, accountId: "account" as Id<"account">, itemId: id(number) };
  const days = { issuedOn: day(issuedOn), dueOn: day(dueOn) };
  return {
    ...owner,
    ...days,
    kind: "invoice",
    number,
    terms: "",
    instalments: [],
    amount: open,
    open,
    parts: parts ?? [{ part: "principal", open }],
  };
}

const items = [
  item("C", { dueOn: "2026-03-01", open: usd(30n) }),
  item("B", { dueOn: "2026-02-01", open: usd(20n) }),
  item("A", { dueOn: "2026-02-01", open: usd(10n) }),
];

const wish = {
  receivedOn: day("2026-03-10"),
  to: [],
  items,
  order: applicationOrderOf("invoice"),
  contested: new Map(),
};

function shares(given: Partial<MoneyToApply> & { amount: Money }): string {
  const outcome = apply({ ...wish, ...given });
  assert.ok(outcome.ok);
  const { applied, left } = outcome.value;
  const text = applied.map(({ itemId, amount }) => `${itemId} ${amount.minor}`).toSorted();
  return [...text, `left ${left.minor}`].join(", ");
}

describe("money goes", () => {
  const directed = [{ itemId: id("C"), amount: usd(25n) }];
  // prettier-ignore
  const cases = [
    ["to what is due the longest, by number on the same day", { amount: usd(15n) },                "A 10, B 5, left 0"],
    ["to the next when one is paid",                          { amount: usd(31n) },                "A 10, B 20, C 1, left 0"],
    ["nowhere when every item is paid: it is left",           { amount: usd(70n) },                "A 10, B 20, C 30, left 10"],
    ["first where the payer directs it",                      { amount: usd(40n), to: directed },  "A 10, B 5, C 25, left 0"],
    ["where it is directed to twice, once for each",          { amount: usd(30n), to: [...directed, { itemId: id("C"), amount: usd(5n) }] }, "C 30, left 0"],
    ["around what is contested",                              { amount: usd(40n), contested: new Map([[id("A"), 10n], [id("B"), 5n]]) }, "B 15, C 25, left 0"],
    ["to what is contested when the payer says so",           { amount: usd(25n), to: directed, contested: new Map([[id("C"), 30n]]) }, "C 25, left 0"],
    ["past items in another currency",                        { amount: eur(25n) },                "left 25"],
  ] as const;
  for (const [name, given, expected] of cases) test(name, () => assert.equal(shares(given), expected));
});

test("money received before an item was issued pays it from the day it was issued", () => {
  const later = item("D", { issuedOn: "2026-03-15", dueOn: "2026-04-15", open: usd(5n) });
  const outcome = apply({ ...wish, amount: usd(5n), items: [later] });
  assert.ok(outcome.ok);
  assert.deepEqual(
    outcome.value.applied.map(({ effectiveOn }) => String(effectiveOn)),
    ["2026-03-15"],
  );
});

describe("of two items that owe 10 of every part, money that nobody directs goes,", () => {
  const kinds = ["cost", "interest", "fee", "tax", "principal"] as const;
  const parts = kinds.map((part) => ({ part, open: usd(10n) }));
  const two = [
    item("1", { dueOn: "2026-02-01", open: usd(50n), parts }),
    item("2", { dueOn: "2026-03-01", open: usd(50n), parts }),
  ];
  // prettier-ignore
  const cases = [
    ["in trade, to the older whole, its goods last",              "invoice", 55n, "1 cost 10, 1 interest 10, 1 fee 10, 1 tax 10, 1 principal 10, 2 cost 5"],
    ["in credit, to interest, then principal, and fees at last",   "loan",    45n, "1 interest 10, 2 interest 10, 1 principal 10, 2 principal 10, 1 tax 5"],
    ["in care, to what was served, the older first",               "medical", 35n, "1 principal 10, 2 principal 10, 1 tax 10, 2 tax 5"],
    ["for rent, to the rent before any late fee",                  "rent",    25n, "1 principal 10, 2 principal 10, 1 tax 5"],
  ] as const;
  for (const [name, kind, minor, expected] of cases) {
    test(name, () => {
      const outcome = apply({ ...wish, amount: usd(minor), items: two, order: applicationOrderOf(kind) });
      assert.ok(outcome.ok);
      const went = outcome.value.applied.map(({ itemId, part, amount }) => `${itemId} ${part} ${amount.minor}`);
      assert.equal(went.join(", "), expected);
    });
  }
  test("and around what is contested of an item, whatever its part", () => {
    const contested = new Map([[id("1"), 45n]]);
    const outcome = apply({ ...wish, amount: usd(20n), items: two, order: applicationOrderOf("loan"), contested });
    assert.ok(outcome.ok);
    const went = outcome.value.applied.map(({ itemId, part, amount }) => `${itemId} ${part} ${amount.minor}`);
    assert.equal(went.join(", "), "1 interest 5, 2 interest 10, 2 principal 5");
  });
});

// Each row breaks every rule below its own as well, so the table proves the order of precedence too.
// prettier-ignore
const refusals = [
  ["allocation_must_be_positive", { amount: usd(5n), to: [{ itemId: id("X"), amount: eur(0n) }, { itemId: id("A"), amount: usd(11n) }] }],
  ["item_is_not_open",            { amount: usd(5n), to: [{ itemId: id("X"), amount: eur(1n) }, { itemId: id("A"), amount: usd(11n) }] }],
  ["currencies_must_be_the_same", { amount: usd(5n), to: [{ itemId: id("B"), amount: eur(1n) }, { itemId: id("A"), amount: usd(11n) }] }],
  ["payment_has_too_little_left", { amount: usd(5n), to: [{ itemId: id("A"), amount: usd(11n) }] }],
  ["item_owes_less",              { amount: usd(50n), to: [{ itemId: id("A"), amount: usd(6n) }, { itemId: id("A"), amount: usd(5n) }] }],
] as const;

for (const [refusal, given] of refusals) {
  test(`money is not applied: ${applicationRefusals[refusal]}`, () => {
    assert.deepEqual(apply({ ...wish, ...given }), { ok: false, refusal });
  });
}

test("every refusal of an application has its row, in order", () => {
  assert.deepEqual(
    refusals.map(([refusal]) => refusal),
    Object.keys(applicationRefusals),
  );
});

test("no cent is lost or made, and no item is overpaid, whatever is owed, contested and directed", () => {
  const owed = fc.record({
    open: fc.integer({ min: 1, max: 100 }),
    dueIn: fc.nat(5),
    contested: fc.nat(120),
    to: fc.nat(100),
  });
  const order = fc.constantFrom(...accountKinds).map(applicationOrderOf);
  fc.assert(
    fc.property(fc.array(owed, { maxLength: 6 }), fc.integer({ min: 1, max: 400 }), order, (given, amount, by) => {
      const open = given.map((one, index) =>
        item(`I${index}`, {
          dueOn: day("2026-01-01").add({ days: one.dueIn }).toString(),
          open: usd(BigInt(one.open)),
        }),
      );
      const to = given.flatMap((one, index) =>
        one.to > 0 && one.to <= one.open ? [{ itemId: id(`I${index}`), amount: usd(BigInt(one.to)) }] : [],
      );
      const contested = new Map(given.map((one, index) => [id(`I${index}`), BigInt(one.contested)]));
      const outcome = apply({ ...wish, amount: usd(BigInt(amount)), items: open, to, contested, order: by });
      if (!outcome.ok) return assert.equal(outcome.refusal, "payment_has_too_little_left");
      const { applied, left } = outcome.value;
      assert.equal(
        applied.reduce((sum, one) => sum + one.amount.minor, left.minor),
        BigInt(amount),
      );
      for (const { itemId, open: most } of open) {
        const share = applied.filter((one) => one.itemId === itemId).reduce((sum, one) => sum + one.amount.minor, 0n);
        assert.ok(share <= most.minor, `${itemId} is overpaid`);
      }
      return undefined;
    }),
  );
});
