import { strict as assert } from "node:assert";
import { test } from "node:test";
import { money } from "#money/money";
import { promiseDaysMax, promiseRefusals, takePromise } from "./take.ts";

const today = Temporal.PlainDate.from("2026-03-02");
const inDays = (days: number) => today.add({ days });
const usd = (minor: bigint) => money("USD", minor);
const owing = (minor: bigint, hasOpenPromise = true) => ({ owed: usd(minor), hasOpenPromise });
const tooFar = inDays(promiseDaysMax + 1);

// Each row breaks the rules below its own as well, as far as one wish can, so the table proves the order of precedence.
// prettier-ignore
const refusals = [
  ["account_is_unknown",      { account: undefined,       terms: { amount: usd(0n),  dueOn: inDays(-1) } }],
  ["amount_must_be_positive", { account: owing(-1n),      terms: { amount: usd(0n),  dueOn: inDays(-1) } }],
  ["account_owes_less",       { account: owing(10n),      terms: { amount: usd(11n), dueOn: inDays(-1) } }],
  ["due_day_is_past",         { account: owing(10n),      terms: { amount: usd(10n), dueOn: inDays(-1) } }],
  ["due_day_is_too_far",      { account: owing(10n),      terms: { amount: usd(10n), dueOn: tooFar } }],
  ["promise_is_already_open", { account: owing(10n),      terms: { amount: usd(10n), dueOn: inDays(1) } }],
] as const;

for (const [refusal, wish] of refusals) {
  test(`a promise is refused: ${promiseRefusals[refusal]}`, () => {
    assert.deepEqual(takePromise(wish, today), { ok: false, refusal });
  });
}

test("every refusal of a promise has its row, in order", () => {
  assert.deepEqual(
    refusals.map(([refusal]) => refusal),
    Object.keys(promiseRefusals),
  );
});

for (const dueOn of [today, inDays(promiseDaysMax)]) {
  test(`a promise of all that is owed by ${dueOn} is taken`, () => {
    const terms = { amount: usd(10n), dueOn };
    const account = owing(10n, false);
    assert.deepEqual(takePromise({ account, terms }, today), { ok: true, value: { state: "open", terms } });
  });
}
