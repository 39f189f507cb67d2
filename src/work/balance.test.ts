import { strict as assert } from "node:assert";
import { test } from "node:test";
import fc from "fast-check";
import { balance, type Load, type Worker } from "./balance.ts";

const worker = (loginId: string, more: Partial<Worker> = {}): Worker => ({
  ...{ loginId, name: loginId, minutes: 400, languages: [], ladders: [], creditors: [], ...more },
});
const load = (debtorId: string, holderId: string | null, more: Partial<Load> = {}): Load => ({
  ...{ debtorId, debtor: debtorId, holderId, minutes: 6, language: "en", ladders: ["trade"], creditors: ["acme"] },
  ...more,
});
const moved = (workers: readonly Worker[], loads: readonly Load[]) =>
  balance(workers, loads).moves.map(({ debtorId, fromId, toId }) => `${debtorId}: ${fromId ?? "nobody"} to ${toId}`);

test("what nobody has goes to whoever has most of their day left", () => {
  const loads = [load("d1", "ann"), load("d2", "ann"), load("d3", "ann"), load("d4", null)];
  assert.deepEqual(moved([worker("ann"), worker("bob")], loads)[0], "d4: nobody to bob");
});

test("who works half a day is given half as much", () => {
  const loads = Array.from({ length: 9 }, (_, index) => load(`d${index}`, null));
  const { loads: after } = balance([worker("ann"), worker("bob", { minutes: 200 })], loads);
  assert.deepEqual(
    after.map((one) => one.after),
    [36, 18],
  );
});

test("nobody is given a language, a ladder or a creditor that is not theirs", () => {
  const ann = worker("ann", { languages: ["en"], ladders: ["trade"], creditors: ["acme"] });
  const [es, medical, other] = [{ language: "es" }, { ladders: ["trade", "medical"] }, { creditors: ["other"] }];
  const { moves, unable } = balance([ann], [load("d1", null, es), load("d2", null, medical), load("d3", null, other)]);
  assert.deepEqual([moves.length, unable.map(({ debtorId }) => debtorId)], [0, ["d1", "d2", "d3"]]);
});

test("no more are given than can be asked for at once, and the days count those that are", () => {
  const loads = [load("d1", null), load("d2", null), load("d3", "ann")];
  const { moves, loads: days } = balance([worker("ann"), worker("bob")], loads, 1);
  assert.deepEqual([moves.length, days.reduce((sum, { after }) => sum + after, 0)], [1, 12]);
});

test("even days are left as they are", () => {
  assert.deepEqual(moved([worker("ann"), worker("bob")], [load("d1", "ann"), load("d2", "bob")]), []);
});

test("what is shared out is kept whole, and leaves days no less even than they were", () => {
  const holders = fc.constantFrom(null, "ann", "bob", "cid");
  const each = fc.record({ holderId: holders, minutes: fc.constantFrom(6, 8, 45) });
  fc.assert(
    fc.property(fc.array(each, { maxLength: 40 }), (given) => {
      const workers = [worker("ann"), worker("bob"), worker("cid")];
      const loads = given.map((one, index) => load(`d${index}`, one.holderId, { minutes: one.minutes }));
      const { loads: days } = balance(workers, loads);
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      assert.equal(sum(days.map(({ after }) => after)), sum(loads.map(({ minutes }) => minutes)));
      const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
      if (given.every(({ holderId }) => holderId !== null)) {
        assert.ok(spread(days.map(({ after }) => after)) <= spread(days.map(({ before }) => before)));
      }
    }),
  );
});
