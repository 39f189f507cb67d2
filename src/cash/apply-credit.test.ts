import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import type { Id } from "#base/id";
import { applicationOrderOf } from "#ledger/application-order";
import type { OpenCredit, OpenItem } from "#ledger/item";
import { applicationRefusals } from "#ledger/order-of-application";
import { money } from "#money/money";
import { creditRefusals, decideCredit } from "./apply-credit.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-03-10");
const usd = (minor: bigint) => money("USD", minor);
const eur = (minor: bigint) => money("EUR", minor);
const owner = { debtorId: "debtor" as Id<"debtor">, accountId: "account" as Id<"account"> };

function credit(open: bigint, kind: OpenCredit["kind"] = "payment"): OpenCredit {
  const received = { number: "P-1", receivedOn: day("2026-02-01"), amount: usd(100n), open: usd(open) };
  return { ...owner, creditId: "credit" as Id<"credit">, kind, ...received };
}

function item(number: string, open: bigint): OpenItem {
  const days = { issuedOn: day("2026-01-01"), dueOn: day("2026-01-31") };
  const owed = { amount: usd(open), open: usd(open), parts: [{ part: "principal" as const, open: usd(open) }] };
  return {
    ...owner,
    itemId: number as Id<"item">,
    kind: "invoice",
    number,
    terms: "",
    instalments: [],
    ...days,
    ...owed,
  };
}

const contested = new Map<Id<"item">, bigint>();
const account = { items: [item("A", 30n), item("B", 50n)], contested, order: applicationOrderOf("invoice") };
const all = { amount: null, to: [] };

describe("what is left of", () => {
  test("a payment goes to the oldest items, and counts from the day on which it was received", () => {
    const outcome = decideCredit(all, { credit: credit(60n), ...account }, today);
    assert.ok(outcome.ok);
    const went = outcome.value.applied.map((one) => `${one.itemId} ${one.amount.minor} ${one.effectiveOn}`);
    assert.deepEqual(went, ["A 30 2026-02-01", "B 30 2026-02-01"]);
    assert.equal(outcome.value.left.minor, 0n);
  });
  test("a deposit counts from the day on which it is applied", () => {
    const outcome = decideCredit({ ...all, amount: usd(10n) }, { credit: credit(60n, "deposit"), ...account }, today);
    assert.ok(outcome.ok);
    assert.deepEqual(
      outcome.value.applied.map(({ effectiveOn }) => `${effectiveOn}`),
      ["2026-03-10"],
    );
    assert.equal(outcome.value.left.minor, 50n);
  });
  test("more than is owed stays where it is", () => {
    const outcome = decideCredit(all, { credit: credit(100n), ...account }, today);
    assert.ok(outcome.ok);
    assert.equal(outcome.value.left.minor, 20n);
  });
});

// Each row breaks every rule below its own as well, so the table proves the order of precedence too.
// prettier-ignore
const refusals = [
  ["credit_is_used_up",           0n,  { amount: eur(0n),   to: [{ itemId: "X" as Id<"item">, amount: eur(0n) }] }],
  ["amount_must_be_positive",     60n, { amount: eur(0n),   to: [{ itemId: "X" as Id<"item">, amount: eur(0n) }] }],
  ["credit_has_less_left",        60n, { amount: usd(61n),  to: [{ itemId: "X" as Id<"item">, amount: eur(0n) }] }],
  ["allocation_must_be_positive", 60n, { amount: usd(60n),  to: [{ itemId: "X" as Id<"item">, amount: eur(0n) }] }],
  ["nothing_is_open_for_it",      60n, all],
] as const;

for (const [refusal, open, wish] of refusals) {
  test(`a credit is not applied: ${creditRefusals[refusal]}`, () => {
    const items = refusal === "nothing_is_open_for_it" ? [] : account.items;
    assert.deepEqual(decideCredit(wish, { credit: credit(open), ...account, items }, today), { ok: false, refusal });
  });
}

test("a credit in one currency pays nothing in another", () => {
  const outcome = decideCredit({ ...all, amount: eur(5n) }, { credit: credit(60n), ...account }, today);
  assert.deepEqual(outcome, { ok: false, refusal: "currencies_must_be_the_same" });
});

test("every refusal of a credit has its row, in order, but for those of finding it and of applying", () => {
  const [first = ""] = Object.keys(applicationRefusals);
  const others = Object.keys(applicationRefusals).filter((name) => name !== first);
  assert.deepEqual(
    refusals.map(([refusal]) => refusal),
    Object.keys(creditRefusals).filter((name) => name !== "credit_is_unknown" && !others.includes(name)),
  );
});
