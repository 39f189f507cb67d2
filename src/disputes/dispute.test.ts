import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Id } from "#base/id";
import { money } from "#money/money";
import {
  answer,
  answeringRefusals,
  contestedOf,
  putsInWriting,
  raisingRefusals,
  resolve,
  takeBack,
  takingBackRefusals,
  whyNotRaise,
  type Dispute,
} from "./dispute.ts";

const usd = (minor: bigint) => money("USD", minor);
const on = Temporal.PlainDate.from("2026-03-10");
const dispute: Dispute = {
  debtorId: "debtor" as Id<"debtor">,
  disputeId: "dispute" as Id<"dispute">,
  accountId: "account" as Id<"account">,
  itemId: "item" as Id<"item">,
  amount: usd(30n),
  because: "Never delivered.",
  raisedOn: on,
  state: "open",
};
const disputed = { amount: usd(100n), isDisputed: true };

// Each row breaks every rule below its own as well, so the table proves the order of precedence too.
// prettier-ignore
const refusals = [
  ["item_is_unknown",             undefined, money("EUR", 0n)],
  ["disputed_amount_is_positive", disputed,  money("EUR", 0n)],
  ["currencies_must_be_the_same", disputed,  money("EUR", 101n)],
  ["item_is_smaller",             disputed,  usd(101n)],
  ["one_open_dispute_of_an_item", disputed,  usd(100n)],
] as const;

for (const [refusal, item, amount] of refusals) {
  test(`a dispute is not raised: ${raisingRefusals[refusal]}`, () => assert.equal(whyNotRaise(item, amount), refusal));
}

test("every refusal of a dispute has its row, in order", () => {
  assert.deepEqual(
    refusals.map(([refusal]) => refusal),
    Object.keys(raisingRefusals),
  );
});

test("an item may be disputed up to all of it", () => {
  assert.equal(whyNotRaise({ amount: usd(100n), isDisputed: false }, usd(100n)), undefined);
  assert.equal(whyNotRaise({ amount: usd(100n), isDisputed: false }, null), undefined);
});

test("a dispute is resolved once, and says how", () => {
  const ending = { resolution: "Proof of delivery was sent.", on };
  const outcome = resolve(dispute, ending);
  assert.ok(outcome.ok && outcome.value.resolution === ending.resolution && outcome.value.resolvedOn.equals(on));
  assert.deepEqual(resolve(outcome.value, ending), { ok: false, refusal: "dispute_is_resolved" });
  assert.deepEqual(resolve(undefined, ending), { ok: false, refusal: "dispute_is_unknown" });
});

const mine = "me" as Id<"login">;
const kept = { ...dispute, recordedBy: mine, isInWriting: true, answeredOn: null, isTakenBack: false };
const ended = { ...kept, state: "resolved", resolvedOn: on, resolution: "Settled." } as const;
const notMine = { ...kept, recordedBy: "they" as Id<"login"> };

// prettier-ignore
const notTakenBack = [
  ["dispute_is_unknown",        undefined],
  ["dispute_is_resolved",       { ...ended, recordedBy: notMine.recordedBy, raisedOn: on.subtract({ days: 1 }) }],
  ["dispute_is_somebody_elses", { ...notMine, raisedOn: on.subtract({ days: 1 }) }],
  ["dispute_is_of_another_day", { ...kept, raisedOn: on.subtract({ days: 1 }) }],
] as const;

for (const [refusal, one] of notTakenBack) {
  test(`a dispute is not taken back: ${takingBackRefusals[refusal]}`, () =>
    assert.deepEqual(takeBack(one, { by: mine, on, because: "A mistake." }), { ok: false, refusal }));
}

test("every refusal to take a dispute back has its row, in order", () => {
  assert.deepEqual(
    notTakenBack.map(([refusal]) => refusal),
    Object.keys(takingBackRefusals),
  );
});

test("a dispute is answered once, also when it is over, and not when it was taken back", () => {
  const outcome = answer(kept, on);
  assert.ok(outcome.ok && outcome.value.answeredOn.equals(on) && outcome.value.state === "open");
  // prettier-ignore
  const rows = [
    ["dispute_is_unknown",  undefined],
    ["dispute_is_resolved", { ...ended, isTakenBack: true }],
    ["dispute_is_answered", outcome.value],
  ] as const;
  assert.ok(answer(ended, on).ok, "the law waits for verification, whatever was said of its end");
  for (const [refusal, one] of rows) assert.deepEqual(answer(one, on), { ok: false, refusal });
  assert.deepEqual(
    rows.map(([refusal]) => refusal),
    Object.keys(answeringRefusals),
  );
});

test("what was said may be disputed in writing after it, and nothing else is disputed twice", () => {
  const said = { ...kept, isInWriting: false };
  const rows = [putsInWriting(said, true), putsInWriting(said, false), putsInWriting(kept, true)];
  assert.deepEqual([...rows, putsInWriting(undefined, true)], [true, false, false, false]);
});

test("one's own dispute of the day is taken back, and says why", () => {
  const outcome = takeBack(kept, { by: mine, on, because: "A mistake." });
  assert.ok(outcome.ok && outcome.value.resolution === "A mistake.");
});

test("what is contested is the amount disputed, all of the item without one, and nothing once it is resolved", () => {
  const items = [{ itemId: dispute.itemId, open: usd(80n) }];
  const ended = { ...dispute, state: "resolved", resolvedOn: on, resolution: "Settled." } as const;
  assert.deepEqual([...contestedOf(items, [dispute])], [["item", 30n]]);
  assert.deepEqual([...contestedOf(items, [{ ...dispute, amount: null }])], [["item", 80n]]);
  assert.deepEqual([...contestedOf(items, [ended])], []);
});
