import { strict as assert } from "node:assert";
import { test } from "node:test";
import { ask } from "./ask.ts";
import { contact, debt, lawCase, point } from "./build-case.ts";
import { weekdays, type Window } from "./debtor.ts";
import type { LawCase } from "./law-case.ts";
import { defaultPolicy, type HousePolicy } from "./policy/house-policy.ts";
import type { PlainFacts, PlainWindow } from "./testing/plain-facts.ts";
import { plainDenials } from "./testing/plain-oracle.ts";
import { someFacts, type Chance } from "./testing/some-facts.ts";

const cases = 200_000;
/** The house's numbers that the oracle knows: few enough that they are reached. */
const policy: HousePolicy = {
  ...defaultPolicy,
  touchesPerWeek: { ...defaultPolicy.touchesPerWeek, ownName: 9 },
  callsPerWeek: { ...defaultPolicy.callsPerWeek, ownName: 5 },
};
const numeric = [
  "us.regf.hours",
  "us.regf.call-frequency",
  "us.regf.call-after-conversation",
  "house.quiet-hours",
  "house.touches-per-week",
  "house.calls-per-week",
];

test(`the numeric rules deny in ${cases} cases at the edges of days, hours and counts what a plain oracle denies`, (t) => {
  const chance = chanceFrom(20_260_308);
  const denied = new Map(numeric.map((rule) => [rule, 0]));
  for (let count = 0; count < cases; count += 1) {
    const facts = someFacts(chance);
    const found = denialsOf(caseOf(facts));
    assert.deepEqual(found, plainDenials(facts).toSorted(), JSON.stringify(facts));
    for (const rule of found) denied.set(rule, (denied.get(rule) ?? 0) + 1);
  }
  t.diagnostic([...denied].map(([rule, times]) => `${rule} ${times}`).join(", "));
  for (const [rule, times] of denied) assert.ok(times > 100, `${rule} denied ${times} times`);
});

test("at the moment that a denial names its rule lets the act pass, and a minute before it does not", () => {
  const chance = chanceFrom(20_261_101);
  let asked = 0;
  for (let count = 0; count < 6_000; count += 1) {
    const facts = someFacts(chance);
    for (const { rule, retryAt } of denying(caseOf(facts))) {
      if (retryAt === null) {
        assert.ok(isBarredForAFortnight(facts, rule), `time cures ${rule}: ${JSON.stringify(facts)}`);
        continue;
      }
      const then = { ...facts, at: retryAt.epochMilliseconds };
      assert.ok(!plainDenials(then).includes(rule), `${rule} at ${retryAt}: ${JSON.stringify(facts)}`);
      const before = { ...facts, at: then.at - 60_000 };
      if (before.at > facts.at) {
        assert.ok(plainDenials(before).includes(rule), `${rule} before ${retryAt}: ${JSON.stringify(facts)}`);
      }
      asked += 1;
    }
  }
  assert.ok(asked > 3_000, `${asked} denials were asked again`);
});

/** Where no moment is named there is none: a wish can leave no hour of the week. */
function isBarredForAFortnight(facts: PlainFacts, rule: string): boolean {
  const halfHours = Array.from({ length: 14 * 48 }, (_, count) => facts.at + count * 1_800_000);
  return halfHours.every((at) => plainDenials({ ...facts, at }).includes(rule));
}

function denying(facts: LawCase) {
  const answer = ask(facts, { policy });
  assert.ok(answer.answered, JSON.stringify(answer));
  return answer.findings.filter(({ rule, denies }) => denies && numeric.includes(rule));
}

function denialsOf(facts: LawCase): string[] {
  return denying(facts)
    .map(({ rule }) => rule)
    .toSorted();
}

function caseOf({ at, role, zones, debts, inconvenient, convenient, history }: PlainFacts): LawCase {
  return lawCase({
    at: instant(at),
    by: { role, state: null },
    act: { kind: "call", point: "p1", debts },
    debtor: {
      ...{ kind: "person", zones, points: [point({ id: "p1", kind: "mobile" })] },
      ...{ inconvenient: inconvenient.map(windowOf), convenient: convenient.map(windowOf) },
    },
    debts: ["d1", "d2"].map((id) => debt({ id, purpose: "consumer" })),
    history: history.map(({ at: when, ...each }) => contact({ ...each, at: instant(when), point: "p1" })),
  });
}

function windowOf({ weekdays: on, from, to, said, until }: PlainWindow): Window {
  const days = weekdays.filter((_, index) => on.includes((index + 1) % 7));
  const day = (text: string) => Temporal.PlainDate.from(text);
  return { days, from: clock(from), to: clock(to), said: day(said), until: until === null ? null : day(until) };
}

const instant = (at: number) => Temporal.Instant.fromEpochMilliseconds(at);
const clock = (minutes: number) => new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);

/** Numbers from zero up to one that follow from a seed (a linear congruence with the constants of Numerical Recipes). */
function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
