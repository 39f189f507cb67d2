import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import type { Id } from "#base/id";
import { money } from "#money/money";
import {
  adjustment,
  application,
  charge,
  creditAdjustment,
  memo,
  paymentReceived,
  writeOff,
  type Application,
  type EntryDraft,
  type EntryHead,
} from "./entry.ts";
import { movesOf } from "./moves.ts";
import { partKey, reversalRefusals, reverse, type ReversalFacts } from "./reversal.ts";

const on = Temporal.PlainDate.from("2026-03-10");
const usd = (minor: bigint) => money("USD", minor);
const accountId = "account" as Id<"account">;
const itemId = "item" as Id<"item">;
const creditId = "credit" as Id<"credit">;
const head: EntryHead = {
  debtorId: "debtor" as Id<"debtor">,
  entryId: "entry" as Id<"entry">,
  source: "desk",
  document: "",
  batchId: null,
  because: "It is so.",
  loginId: null,
  bookedOn: on,
  recordedAt: Temporal.Instant.from("2026-03-10T12:00:00Z"),
};
const principal = (minor: bigint) => [{ part: "principal" as const, amount: usd(minor) }];
const item = (minor: bigint) => ({ accountId, itemId, parts: principal(minor), on });
const credit = (minor: bigint) => ({ accountId, creditId, amount: usd(minor), on });
const applied: Application[] = [{ itemId, part: "principal", amount: usd(60n), effectiveOn: on }];

describe("an entry posts both sides:", () => {
  // prettier-ignore
  const cases = [
    // entry                                              postings                                                        item    credit
    ["a charge",              charge(head, item(100n)),              ["receivable/sales 100"],                              100n, undefined],
    ["a memo",                memo(head, credit(100n)),              ["sales/unapplied 100"],                               undefined, 100n],
    ["a payment on account",  paymentReceived(head, credit(100n), []), ["cash/unapplied 100"],                              undefined, 100n],
    ["a payment of an item",  paymentReceived(head, credit(100n), applied), ["cash/unapplied 100", "unapplied/receivable 60"], -60n, 40n],
    ["an application",        application(head, credit(0n), applied), ["unapplied/receivable 60"],                          -60n, -60n],
    ["a write-off",           writeOff(head, item(30n)),             ["write-off/receivable 30"],                           -30n, undefined],
    ["more at the source",    adjustment(head, item(5n)),            ["receivable/source 5"],                               5n, undefined],
    ["less at the source",    adjustment(head, item(-5n)),           ["source/receivable 5"],                               -5n, undefined],
    ["a credit with more left at the source", creditAdjustment(head, credit(5n)),  ["source/unapplied 5"],                  undefined, 5n],
    ["a credit with less left at the source", creditAdjustment(head, credit(-5n)), ["unapplied/source 5"],                  undefined, -5n],
  ] as const;
  for (const [name, entry, postings, itemMoves, creditMoves] of cases) {
    test(name, () => {
      assert.deepEqual(
        entry.postings.map(({ debit, credit, amount }) => `${debit}/${credit} ${amount.minor}`),
        postings,
      );
      const moves = movesOf([entry]);
      assert.equal(moves.items.get(itemId)?.minor, itemMoves);
      assert.equal(moves.credits.get(creditId)?.minor, creditMoves);
    });
  }
});

test("an entry with an amount of nothing is a mistake", () => {
  assert.throws(() => charge(head, item(0n)), /positive/);
  assert.throws(() => application(head, credit(0n), []), /has a posting/);
});

test("an adjustment that goes both ways is a mistake", () => {
  assert.throws(() => adjustment(head, { ...item(0n), parts: [...principal(5n), ...principal(-5n)] }), /one way/);
});

const payment = paymentReceived(head, credit(100n), applied);
const reversing = { head: { ...head, entryId: "reversal" as Id<"entry"> } };
const facts = (entry: EntryDraft, { left = 0n, owed = 0n, reversed = false } = {}): ReversalFacts => ({
  entry,
  reversedById: reversed ? ("earlier" as Id<"entry">) : null,
  creditsLeft: new Map([[creditId, left]]),
  partsOwed: new Map([[partKey(itemId, "principal"), owed]]),
});

describe("a reversal", () => {
  test("swaps each side, and counts from the days of its entry", () => {
    const outcome = reverse(facts(payment, { left: 40n }), reversing);
    assert.ok(outcome.ok);
    assert.deepEqual(
      outcome.value.postings.map(({ debit, credit, amount, effectiveOn }) => [
        `${debit}/${credit} ${amount.minor}`,
        effectiveOn,
      ]),
      [
        ["unapplied/cash 100", on],
        ["receivable/unapplied 60", on],
      ],
    );
    assert.equal(outcome.value.reversesId, payment.entryId);
  });

  test("counts from another day where one is given", () => {
    const later = on.add({ days: 3 });
    const outcome = reverse(facts(payment, { left: 40n }), { ...reversing, on: later });
    assert.ok(outcome.ok && outcome.value.postings.every(({ effectiveOn }) => effectiveOn.equals(later)));
  });

  test("together with its entry moves nothing", () => {
    const outcome = reverse(facts(payment, { left: 40n }), reversing);
    assert.ok(outcome.ok);
    const moves = movesOf([payment, outcome.value]);
    assert.deepEqual([moves.items.get(itemId)?.minor, moves.credits.get(creditId)?.minor], [0n, 0n]);
  });
});

const reversal: EntryDraft = { ...payment, kind: "reversal", reversesId: head.entryId };
// Each row breaks every rule below its own as well, so the table proves the order of precedence too.
// prettier-ignore
const refusals = [
  ["entry_is_unknown",         undefined],
  ["reversal_is_not_reversed", facts(reversal, { reversed: true, left: 39n })],
  ["entry_is_reversed_once",   facts(payment, { reversed: true, left: 39n })],
  ["credit_is_used_elsewhere", facts({ ...payment, postings: [...payment.postings, ...charge(head, item(100n)).postings] }, { left: 39n, owed: 39n })],
  ["item_was_paid_since",      facts(charge(head, item(100n)), { owed: 99n })],
] as const;

for (const [refusal, broken] of refusals) {
  test(`an entry is not reversed: ${reversalRefusals[refusal]}`, () => {
    assert.deepEqual(reverse(broken, reversing), { ok: false, refusal });
  });
}

test("every refusal of a reversal has its row, in order", () => {
  assert.deepEqual(
    refusals.map(([refusal]) => refusal),
    Object.keys(reversalRefusals),
  );
});
