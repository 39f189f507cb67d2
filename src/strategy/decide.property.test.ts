import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "yaml";
import { isBusinessDay } from "#calendar/business-days";
import { nonpaymentReasons } from "#contact/nonpayment";
import { money } from "#money/money";
import type { AccountFacts, CaseFacts } from "./case-facts.ts";
import { decide } from "./decide.ts";
import type { NextStep } from "./decision.ts";
import type { Ladder, StepConditions } from "./ladder.ts";
import { readLadder } from "./read-ladder.ts";
import { owners, isSideStep } from "./step.ts";

const start = Temporal.PlainDate.from("2026-03-11");
const at = (days: number) => start.add({ days });

const ladders = ["trade", "consumer-third-party", "medical-patient-balance"].map((name) => {
  const reading = readLadder(parse(readFileSync(join(import.meta.dirname, "ladders", `${name}.yaml`), "utf8")));
  assert.ok(reading.ok);
  return { ...reading.ladder, version: 1, former: {} };
});

/** A ladder whose steps ask for whatever can be asked for. */
const conditions: fc.Arbitrary<StepConditions> = fc.record(
  {
    segments: fc.constantFrom(["key"], ["none"], ["key", "none"]),
    disputed: fc.boolean(),
    disputedShare: fc.constantFrom({ atLeast: 1 }, { below: 50 }, { atLeast: 20, below: 80 }),
    promise: fc.constantFrom("open", "broken", "none"),
    reachedWithin: fc.constantFrom(1, 30),
    notReachedWithin: fc.constantFrom(1, 30),
    writtenWithin: fc.constantFrom(1, 20),
    notWrittenWithin: fc.constantFrom(1, 20),
    lastTemplate: fc.constantFrom(["reminder"], ["notice", "final-demand"]),
    score: fc.constantFrom({ atLeast: 30 }, { below: 30 }),
  },
  { requiredKeys: [] },
);
const conditioned = fc.array(conditions, { minLength: 1, maxLength: 4 });
const conditionedLadder = fc.tuple(fc.constantFrom(...ladders), conditioned).map(([ladder, asked]) => {
  const [first, ...others] = ladder.steps.map((each, place) => ({ ...each, when: asked[place % asked.length] ?? {} }));
  assert.ok(first);
  return { ...ladder, steps: [first, ...others] } as const;
});
const anyLadder = fc.oneof(fc.constantFrom(...ladders), conditionedLadder);

const currency = fc.constantFrom("USD", "EUR", "JPY");

const account = fc
  .record({
    late: fc.integer({ min: -60, max: 200 }),
    minor: fc.bigInt({ min: 1n, max: 1_000_000n }),
    disputed: fc.boolean(),
    pausedFor: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 4 }),
    itemPausedFor: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 4 }),
    promisedIn: fc.option(fc.integer({ min: 0, max: 90 })),
    brokenFor: fc.option(fc.integer({ min: 0, max: 60 })),
    currency,
  })
  .map(({ late, minor, disputed, pausedFor, itemPausedFor, promisedIn, brokenFor, currency: of }): AccountFacts => {
    const overdue = late > 0 ? minor : 0n;
    const amount = money(of, minor);
    return {
      kind: "invoice",
      pause: pausedFor === null ? null : { untilOn: at(pausedFor), because: "They asked for time." },
      owed: [
        {
          ...{
            currency: of,
            open: minor,
            overdue,
            askable: disputed ? 0n : overdue,
            contested: disputed ? overdue : 0n,
          },
          ...{ oldestDueOn: disputed ? null : at(-late), disputedOn: disputed ? at(-3) : null },
          pausedUntil: itemPausedFor === null ? null : at(itemPausedFor),
        },
      ],
      openPromise: promisedIn === null ? null : { amount, dueOn: at(promisedIn) },
      brokenPromise: brokenFor === null ? null : { amount, dueOn: at(-brokenFor - 1), brokenOn: at(-brokenFor) },
    };
  });

const step = fc.constantFrom("reminder", "first-call", "notice", "final-demand", "call-again", "in-dispute", "gone");
const past = fc.integer({ min: -40, max: 0 }).map(at);
const stepOn = fc.option(fc.record({ step, on: past }));
const notice = fc.option(fc.record({ on: past, because: fc.constant("So it was.") }), { freq: 4 });

const chance = fc.integer({ min: 0, max: 1000 });
const reach = fc.constantFrom("there", "missing", "refused");

const anyFacts: fc.Arbitrary<CaseFacts> = fc.record({
  accounts: fc.array(account, { minLength: 1, maxLength: 4 }),
  received: fc
    .uniqueArray(fc.tuple(currency, fc.bigInt({ min: 1n, max: 4_000_000n })), { maxLength: 2, selector: ([of]) => of })
    .map((sums) => sums.map(([of, minor]) => money(of, minor))),
  efforts: fc
    .array(fc.record({ on: past, reached: fc.boolean() }), { maxLength: 6 })
    .map((efforts) => efforts.toSorted((a, b) => Temporal.PlainDate.compare(b.on, a.on))),
  taken: stepOn,
  climbed: stepOn,
  next: fc.option(fc.record({ step, on: past, owner: fc.constantFrom(...owners) })),
  askedBeforeOn: fc.option(past),
  refusedLetter: notice,
  statedOn: fc.option(past, { freq: 4 }),
  isOnHold: fc.boolean(),
  lacksNotice: fc.boolean(),
  answerUntil: fc.option(fc.integer({ min: -10, max: 45 }).map(at)),
  stop: notice,
  reply: notice,
  isPrincipalPaid: fc.boolean(),
  reason: fc.option(fc.record({ kind: fc.constantFrom(...nonpaymentReasons), on: past })),
  segment: fc.constantFrom(null, "key", "farms"),
  written: fc.option(fc.record({ on: past, template: fc.constantFrom("reminder", "notice", null) })),
  chances: fc.option(
    fc.record({
      ...{ wait: chance, letter: chance, email: chance, text: chance },
      review: chance,
      call: chance,
      visit: chance,
    }),
  ),
  reach: fc.record({ call: reach, letter: reach, email: reach }),
});

function next(facts: CaseFacts, ladder: Ladder, today = start): NextStep {
  const decision = decide(facts, ladder, today);
  assert.ok(decision.kind === "next");
  return decision;
}

test("a case that owes something has exactly one next step, with a day, an owner and a reason", () => {
  fc.assert(
    fc.property(anyFacts, anyLadder, (facts, ladder) => {
      const { on, because, action, owner } = next(facts, ladder);
      assert.ok(because.length > 0 && because.every((reason) => reason.length > 0));
      assert.ok(Temporal.PlainDate.compare(on, start) >= 0 || facts.next?.on.equals(on), `${on} is past`);
      assert.ok(action !== "wait" || Temporal.PlainDate.compare(on, start) > 0, "a wait ends in the future");
      assert.ok(action === "wait" || isBusinessDay(on) || facts.next?.on.equals(on), "work falls on business days");
      assert.ok(owner !== "automatic" || action === "letter" || action === "email" || action === "wait");
    }),
    { numRuns: 2_000 },
  );
});

test("the same facts give the same decision, and deciding again what was decided changes nothing", () => {
  fc.assert(
    fc.property(anyFacts, anyLadder, (facts, ladder) => {
      const first = next(facts, ladder);
      const again = next({ ...facts, next: first }, ladder);
      assert.deepEqual({ ...again, on: String(again.on) }, { ...first, on: String(first.on) });
    }),
  );
});

test("after a step was taken nothing more is due on the same day", () => {
  fc.assert(
    fc.property(anyFacts, anyLadder, (facts, ladder) => {
      const { step: id } = next(facts, ladder);
      const taken = { step: id, on: start };
      // Whoever looked at what came in has answered it.
      const then = next(
        { ...facts, reply: null, taken, climbed: isSideStep(id) ? facts.climbed : taken, next: null },
        ladder,
      );
      assert.ok(Temporal.PlainDate.compare(then.on, start) > 0, `${then.step} on ${then.on}`);
    }),
  );
});

test("with an open promise on every account nobody is asked for money", () => {
  const promised = anyFacts.map((facts) => ({
    ...{ ...facts, stop: null, refusedLetter: null, reply: null },
    accounts: facts.accounts.map((one) => ({
      ...one,
      openPromise: { amount: money("USD", 1n), dueOn: at(5) },
    })),
  }));
  fc.assert(
    fc.property(promised, anyLadder, (facts, ladder) => {
      assert.equal(next(facts, ladder).action, "wait");
    }),
  );
});

test("no step that waits for it is due before the time to answer the validation notice is over", () => {
  fc.assert(
    fc.property(anyFacts, anyLadder, (facts, ladder) => {
      const { step: id, on } = next(facts, ladder);
      const waits = ladder.steps.some((each) => each.id === id && each.after !== undefined);
      if (waits && facts.answerUntil !== null) assert.ok(Temporal.PlainDate.compare(on, facts.answerUntil) > 0);
    }),
    { numRuns: 2_000 },
  );
});

test("whose money covers all that is overdue is asked for nothing before it is applied", () => {
  const covered = anyFacts.map((facts) => ({
    ...facts,
    received: (["USD", "EUR", "JPY"] as const).map((of) => money(of, 4_000_000n)),
  }));
  fc.assert(
    fc.property(covered, anyLadder, (facts, ladder) => {
      const { action, step: id } = next(facts, ladder);
      const isOverdue = facts.accounts.some(({ owed }) => owed.some(({ askable }) => askable > 0n));
      if (isOverdue) assert.ok(action === "review" || action === "wait", id);
    }),
  );
});

const million = 1_000_000n;

test("nobody decides on a debt that was never asked for", () => {
  const fresh = anyFacts.map((facts) => ({
    ...{ ...facts, efforts: [], taken: null, climbed: null, next: null, askedBeforeOn: null },
    ...{ refusedLetter: null, statedOn: null, isOnHold: false, lacksNotice: false, answerUntil: null },
    ...{ stop: null, reply: null, received: [] },
    reach: { call: "there", letter: "there", email: "there" } as const,
    // More than the minimum of any step that asks.
    accounts: facts.accounts.map((one) => ({
      ...one,
      owed: one.owed.map(({ open, overdue, askable, ...owed }) => ({
        ...{ ...owed, open: open * million, overdue: overdue * million, askable: askable * million },
      })),
    })),
  }));
  const shipped = fc.constantFrom(...ladders);
  fc.assert(fc.property(fresh, shipped, (facts, ladder) => next(facts, ladder).owner !== "supervisor"));
});
