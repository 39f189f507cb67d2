import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { money } from "#money/money";
import { promiseMoves, settle, settleFully, withdraw, type PromiseToPay } from "./promise-to-pay.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const terms = { amount: money("USD", 100_00n), dueOn: day("2026-03-10") };
const promised: PromiseToPay = { state: "open", terms };

describe("a promise of 100.00 by 10 March", () => {
  // prettier-ignore
  const cases = [
    // what came in                                            enough on     looked at on  state
    ["stays open on its due date",                             undefined,    "2026-03-10", "open"],
    ["is broken the day after its due date",                   undefined,    "2026-03-11", "broken"],
    ["is kept when the money counts in time, though we look later", "2026-03-10", "2026-03-12", "kept"],
    ["is kept as soon as all of it has come",                  "2026-03-04", "2026-03-04", "kept"],
    ["is kept late by money that came a day after",            "2026-03-11", "2026-03-12", "keptLate"],
  ] as const;
  for (const [name, enoughOn, today, state] of cases) {
    const received = { sum: money("USD", 0n), ...(enoughOn ? { enoughOn: day(enoughOn) } : {}) };
    test(name, () => assert.equal(settleFully(promised, received, day(today)).state, state));
  }
});

test("a promise that was broken is kept after all by money that is learned of late and was in time", () => {
  const sum = money("USD", 0n);
  const broken = settle(promised, { sum }, day("2026-03-12"));
  assert.equal(broken.state, "broken");
  const kept = settle(broken, { sum, enoughOn: day("2026-03-10") }, day("2026-03-13"));
  assert.deepEqual(plain(kept), plain({ state: "kept", terms, keptOn: day("2026-03-10") }));
});

test("a promise only makes the moves in its table", () => {
  const step = fc.record({ enoughAfter: fc.option(fc.nat(30), { nil: undefined }), lookedAfter: fc.nat(30) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let promise: PromiseToPay = promised;
      for (const { enoughAfter, lookedAfter } of steps) {
        const enough = enoughAfter === undefined ? {} : { enoughOn: terms.dueOn.add({ days: enoughAfter - 15 }) };
        const next = settle(promise, { sum: money("USD", 0n), ...enough }, terms.dueOn.add({ days: lookedAfter - 15 }));
        const moves: readonly string[] = promiseMoves[promise.state];
        assert.ok(next.state === promise.state || moves.includes(next.state), `${promise.state} → ${next.state}`);
        promise = next;
      }
    }),
  );
});

/** Two days are equal to the runner whatever day they are: their texts are compared. */
const plain = (promise: PromiseToPay) =>
  Object.fromEntries(
    Object.entries(promise).map(([name, value]) => [name, name.endsWith("On") ? String(value) : value]),
  );

test("settling twice on the same day is settling once", () => {
  const enough = fc.option(fc.integer({ min: -15, max: 15 }));
  fc.assert(
    fc.property(enough, fc.integer({ min: -15, max: 15 }), (enoughAfter, looked) => {
      const enoughOn = enoughAfter === null ? {} : { enoughOn: terms.dueOn.add({ days: enoughAfter }) };
      const received = { sum: money("USD", 0n), ...enoughOn };
      const today = terms.dueOn.add({ days: looked });
      const once = settleFully(promised, received, today);
      const twice = settleFully(once, received, today);
      assert.deepEqual(plain(twice), plain(once));
    }),
  );
});

test("an open promise is withdrawn with its reason", () => {
  const withdrawn = { state: "withdrawn", terms, because: "Taken for the wrong account." };
  assert.deepEqual(withdraw(promised, "Taken for the wrong account."), { ok: true, value: withdrawn });
});

const broken: PromiseToPay = { state: "broken", terms, brokenOn: day("2026-03-11") };
for (const [refusal, promise] of [
  ["promise_is_unknown", undefined],
  ["promise_is_not_open", broken],
] as const) {
  test(`a withdrawal is refused: ${refusal}`, () => {
    assert.deepEqual(withdraw(promise, "Changed their mind."), { ok: false, refusal });
  });
}
