import { strict as assert } from "node:assert";
import { test } from "node:test";
import fc from "fast-check";
import { freeOf, type Owed, type Owing } from "./free.ts";

const ofAccount = { creditorId: "Northwind", personId: "Blue Door", accountId: "A-1", currency: "USD" };
const nothing: Owing = { owed: [], contested: [], credits: [], promises: [], pauses: [], ended: [] };
const minor = fc.bigInt(1n, 10n ** 9n);
const owed = fc.array(fc.record({ item: fc.nat(3), minor }), { minLength: 1, maxLength: 6 }).map((parts): Owed[] =>
  parts.map((one) => ({
    ...{
      ...ofAccount,
      id: `I-${one.item}`,
      itemId: `I-${one.item}`,
      number: `I-${one.item}`,
      minor: one.minor,
      dueOn: "2026-03-02",
      age: 0,
    },
  })),
);
const sumOf = (all: readonly { readonly minor: bigint }[]) => all.reduce((sum, one) => sum + one.minor, 0n);
const promiseOf = (promised: bigint) => ({ ...ofAccount, id: "P-1", minor: promised, dueOn: "2026-03-09" });

test("what is promised of an account is taken off what else is expected of it, to the cent", () => {
  fc.assert(
    fc.property(owed, minor, minor, (parts, promised, credit) => {
      const known = { ...nothing, owed: parts, credits: [{ ...ofAccount, minor: credit }] };
      const without = freeOf(known);
      const beside = freeOf({ ...known, promises: [promiseOf(promised)] });
      assert.equal(sumOf(beside.parts) + sumOf(beside.promises), sumOf(without.parts));
      assert.ok(sumOf(beside.promises) <= promised);
    }),
  );
});

test("what is contested and what is credited is expected of nobody, and never more is taken off than is owed", () => {
  fc.assert(
    fc.property(owed, minor, fc.option(minor), (parts, credit, contested) => {
      const off = { credits: [{ ...ofAccount, minor: credit }], contested: [{ itemId: "I-0", minor: contested }] };
      const ofItem = sumOf(parts.filter(({ itemId }) => itemId === "I-0"));
      const uncontested = sumOf(parts) - (contested === null || contested > ofItem ? ofItem : contested);
      const left = sumOf(freeOf({ ...nothing, owed: parts, ...off }).parts);
      assert.equal(left, uncontested > credit ? uncontested - credit : 0n);
    }),
  );
});

test("a pause of an account holds for it, and one of somebody else's for nobody else", () => {
  const [part] = fc.sample(owed, 1)[0] ?? [];
  assert.ok(part !== undefined);
  const pause = { personId: "Blue Door", creditorId: null, accountId: "A-1", itemId: null, days: 9 };
  const rests = (more: object) =>
    freeOf({ ...nothing, owed: [part], pauses: [{ ...pause, ...more }] }).parts.map((one) => one.rests);
  assert.deepEqual(rests({}), [9]);
  assert.deepEqual(rests({ accountId: null }), [9]);
  assert.deepEqual(rests({ accountId: "A-2" }), [0]);
  assert.deepEqual(rests({ personId: "Red Door" }), [0]);
});
