import { strict as assert } from "node:assert";
import { test } from "node:test";
import fc from "fast-check";
import { compareInstants } from "#calendar/instants";
import { ask } from "./ask.ts";
import { contact, debt, dispute, lawCase, petition, point, validation, type CaseParts } from "./build-case.ts";
import { rulesFor, type ContactRule } from "./contact-rule.ts";
import { lawRules, notCovered } from "./coverage.ts";
import { weekdays } from "./debtor.ts";
import { find } from "./finding.ts";
import { judge } from "./gate.ts";
import { actKinds, purposes, recipients, type LawCase } from "./law-case.ts";
import { defaultPolicy } from "./policy/house-policy.ts";
import { policyRules } from "./policy/policy-rules.ts";

const rules: readonly ContactRule[] = [...lawRules, ...policyRules(defaultPolicy)];

/** Every rule of which a denial may end by itself, whatever the case: of each of them a denial is asked again. */
// prettier-ignore
const curedByTime = [
  "us.regf.hours", "us.regf.attorney", "us.regf.electronic", "us.regf.location", "us.regf.call-frequency", "us.regf.call-after-conversation",
  "us.regf.medium", "us.regf.postdated", "us.regf.furnishing", "us.regf.overshadowing", "us.regf.original-creditor",
  "us.regf.disputes", "us.bankruptcy.stay", "us.bankruptcy.utilities", "us.scra.repossession",
  "us.no-surprises.payment-dispute", "us.irc-501r.extraordinary-collection", "us.tcpa.residence",
  "us.states.collector-licence", "us.ca.consumer-hours", "us.ca.consumer-attorney", "us.ca.commercial-hours", "us.dc.calls",
  "us.dc.electronic-messages", "us.dc.hours", "us.fl.hours", "us.ma.contact-limits", "us.ma.hours", "us.nv.medical-notice",
  "us.ny.substantiation", "us.nyc.contacts", "us.nyc.contacts-amended", "us.nyc.hours", "us.wa.communications",
  "us.wa.hours", "us.wv.calls", "us.wv.hours", "us.wv.attorney", "house.wishes", "house.quiet-hours",
  "house.touches-per-week",
];

test("every rule denies until the minute that it names and not then, and where it names none it denies for good", (t) => {
  const asked = new Map<string, number>();
  fc.assert(
    fc.property(someCase, (facts) => {
      for (const rule of denying(rules, facts)) {
        const { retryAt } = find(rule, facts);
        const told = `${rule.id} ${facts.at} ${retryAt} ${JSON.stringify(facts)}`;
        if (retryAt === null) {
          assert.ok(!later(facts).some((then) => denying([rule], then).length === 0), `time cures ${told}`);
          continue;
        }
        asked.set(rule.id, (asked.get(rule.id) ?? 0) + 1);
        assert.ok(compareInstants(retryAt, facts.at) > 0 && retryAt.epochMilliseconds % 60_000 === 0, told);
        assert.equal(denying([rule], { ...facts, at: retryAt }).length, 0, `still ${told}`);
        const before = { ...facts, at: retryAt.subtract({ minutes: 1 }) };
        if (compareInstants(before.at, facts.at) > 0) assert.equal(denying([rule], before).length, 1, `sooner ${told}`);
      }
    }),
    { numRuns: 6000, seed: 20_261_128, endOnFailure: true },
  );
  t.diagnostic([...asked].map(([rule, times]) => `${rule} ${times}`).join(", "));
  const never = curedByTime.filter((rule) => !asked.has(rule));
  assert.deepEqual(never, []);
});

test("the answer allows the act at the minute that it names, and where it names none time alone never does", () => {
  const counts = { named: 0, none: 0 };
  fc.assert(
    fc.property(someCase, (facts) => {
      const answer = ask(facts);
      if (!answer.answered || answer.verdict === "allow") return;
      const { retryAt } = answer;
      const told = `${facts.at} ${retryAt} ${JSON.stringify(facts)}`;
      counts[retryAt === null ? "none" : "named"] += 1;
      if (retryAt === null) {
        assert.ok(!later(facts).some(isAllowed) || isLeftToPeople(facts), `time cures ${told}`);
        return;
      }
      assert.ok(isAllowed({ ...facts, at: retryAt }), `not yet ${told}`);
      const before = { ...facts, at: retryAt.subtract({ minutes: 1 }) };
      if (compareInstants(before.at, facts.at) > 0) assert.ok(!isAllowed(before), `sooner ${told}`);
    }),
    { numRuns: 1500, seed: 20_261_129, endOnFailure: true },
  );
  assert.ok(counts.named > 100 && counts.none > 100, JSON.stringify(counts));
});

test("in whatever order the facts stand, the same rules deny", () => {
  fc.assert(
    fc.property(someCase, (facts) => {
      const turned = reversed(facts);
      const ids = (each: LawCase) => denying(rules, each).map(({ id }) => id);
      assert.deepEqual(ids(turned), ids(facts), JSON.stringify(facts));
    }),
    { numRuns: 1000, seed: 20_261_130, endOnFailure: true },
  );
});

/** Whether people have to judge the act at the minute from which no rule denies it. */
function isLeftToPeople(facts: LawCase): boolean {
  const { retryAt } = judge(rules, facts);
  return retryAt !== null && notCovered({ ...facts, at: retryAt }) !== undefined;
}

function denying(of: readonly ContactRule[], facts: LawCase): ContactRule[] {
  return rulesFor(facts, of).filter((rule) => rule.governs(facts) && rule.denies.includes(rule.decide(facts).verdict));
}

function isAllowed(facts: LawCase): boolean {
  const answer = ask(facts);
  return answer.answered && answer.verdict === "allow";
}

/** The same case on some later days, at noon or in the evening of the east. */
function later(facts: LawCase): LawCase[] {
  return [1, 3, 8, 20, 32, 61, 121, 250].flatMap((days) =>
    [16, 23].map((hour) => ({ ...facts, at: facts.at.round("hour").add({ hours: 24 * days + hour - hourOf(facts) }) })),
  );
}

const hourOf = ({ at }: LawCase) => at.round("hour").toZonedDateTimeISO("UTC").hour;

function reversed<Fact>(facts: Fact): Fact {
  if (Array.isArray(facts)) return facts.toReversed().map((each: unknown) => reversed(each)) as Fact;
  if (typeof facts !== "object" || facts === null || facts instanceof Temporal.Instant) return facts;
  if (facts instanceof Temporal.PlainDate || facts instanceof Temporal.PlainTime) return facts;
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, reversed(fact)])) as Fact;
}

// Facts around one day, most of them left out, so that each has its say.

const middle = Temporal.Instant.from("2026-12-20T17:00:00Z");
const minutesOfDay = 24 * 60;

const instant = (days: number) =>
  fc
    .integer({ min: -days * minutesOfDay, max: days * minutesOfDay })
    .map((minutes) => middle.add({ minutes: minutes - (minutes % 15) }));
const dayOf = (days: number) => instant(days).map((at) => at.toZonedDateTimeISO("America/New_York").toPlainDate());
const when = fc.oneof(dayOf(60), instant(60));
const clock = fc.constantFrom(
  null,
  ...["00:00", "09:30", "15:00", "21:30"].map((text) => Temporal.PlainTime.from(text)),
);

const seldom = <T>(fact: fc.Arbitrary<T>, leftOut = 2) =>
  fc.oneof({ weight: leftOut, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fact });
const few = <T>(fact: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(fact, { maxLength: 2 }) });
const rarely = fc.integer({ min: 0, max: 7 }).map((number) => number === 0);
const state = fc.constantFrom(null, ...(["CA", "DC", "FL", "MA", "NV", "NY", "TX", "WA", "WI", "WV"] as const));

const window = fc.record({
  days: fc.subarray([...weekdays], { minLength: 1 }),
  ...{ from: clock, to: clock, said: seldom(dayOf(30)), until: seldom(dayOf(30)) },
});

const consent = fc.record({
  to: fc.constantFrom("call" as const, "text" as const, "email" as const, "autodial" as const, "time" as const),
  givenTo: fc.constantFrom("us" as const, "creditor" as const),
  ...{ on: when, until: seldom(when), withdrawnOn: seldom(when) },
});

const kinds = ["mobile", "landline", "work-phone", "email", "work-email", "home", "social"] as const;
const points = fc.tuple(
  ...kinds.map((kind) =>
    fc
      .record({
        consents: fc.array(consent, { maxLength: 2 }),
        optedOutOn: seldom(when),
        creditorNotice: seldom(
          fc.record({ sentOn: dayOf(60), deadline: dayOf(60) }).map((days) => {
            return { ...days, namesCollector: true, simpleOptOut: true, oneAddressee: true };
          }),
        ),
      })
      .map((parts) => point({ id: kind, kind, value: kind === "email" ? "a@gmail.com" : null, ...parts })),
  ),
);

const debtor = fc.record({
  kind: fc.constantFrom("person" as const, "person" as const, "business" as const),
  ...{ state, zones: fc.constantFrom([], ["America/New_York"], ["America/New_York", "America/Los_Angeles"]), points },
  represented: few(
    fc.record({
      debts: fc.constant(null),
      since: when,
      attorneyKnown: fc.constant(true),
      unresponsiveSince: seldom(when),
    }),
  ),
  deceasedOn: seldom(dayOf(60), 30),
  service: few(fc.record({ from: when, until: seldom(when) })),
  bankruptcy: few(
    fc
      .record({ filedOn: when, dischargedOn: seldom(when), dismissedOn: seldom(when), stay: fc.boolean() })
      .map((parts) => petition(parts)),
  ),
  ...{ inconvenient: few(window), convenient: few(window) },
  mediaRefused: few(
    fc.record({
      kind: fc.constantFrom("call" as const, "text" as const, "email" as const, "letter" as const),
      point: seldom(fc.constantFrom(...kinds)),
      ...{ on: when, until: seldom(when) },
    }),
  ),
  ceaseOn: few(fc.record({ debts: fc.constant(null), receivedOn: when })),
});

const asking = { receivedOn: when, answeredOn: seldom(when) };
const oneDebt = fc
  .record({
    kind: fc.constantFrom("loan", "medical", "student-loan"),
    purpose: fc.constantFrom("consumer" as const, "consumer" as const, "business" as const),
    ...{ state, defaultOn: seldom(dayOf(60)), firstBillOn: seldom(dayOf(150)), hospital501r: rarely },
    validation: seldom(when.map((sentOn) => validation({ sentOn }))),
    disputes: few(fc.record(asking).map((parts) => dispute(parts))),
    requests: fc.array(
      fc.record({ kind: fc.constantFrom("original-creditor" as const, "substantiation" as const), ...asking }),
      { maxLength: 1 },
    ),
    notices: few(fc.record({ kind: fc.constantFrom("eca", "nv-60-day"), sentOn: when, by: fc.constant(null) })),
    holds: few(fc.record({ kind: fc.constantFrom("ppdr", "fap-application"), from: when, until: seldom(when) })),
    secured: fc.boolean(),
  })
  .map((parts) => debt({ id: "d1", ...parts }));

const past = fc
  .record({
    at: instant(9),
    kind: fc.constantFrom(
      "call" as const,
      "conversation" as const,
      "text" as const,
      "email" as const,
      "letter" as const,
    ),
    from: fc.constantFrom("us" as const, "us" as const, "consumer" as const),
    point: fc.constantFrom(null, ...kinds),
    ...{ consentToCall: rarely, prerecorded: fc.boolean(), count: fc.integer({ min: 1, max: 12 }) },
  })
  .map((parts) => contact(parts));

const act = fc.record({
  kind: fc.constantFrom("call" as const, "call" as const, "text" as const, "email" as const, ...actKinds),
  to: fc.constantFrom("consumer" as const, "consumer" as const, "third-party" as const, ...recipients),
  purpose: fc.constantFrom("collect" as const, "collect" as const, "location" as const, ...purposes),
  point: fc.constantFrom(null, ...kinds),
  ...{ automated: rarely, prerecorded: rarely, courtOrder: rarely, affidavit: fc.boolean() },
  instrument: seldom(fc.record({ dated: dayOf(9), noticeSentOn: seldom(dayOf(9)) })),
});

const licences = seldom(
  fc.array(
    fc.record({
      state: fc.constantFrom("CA" as const, "MA" as const, "WA" as const),
      from: seldom(dayOf(60)),
      until: seldom(dayOf(90)),
    }),
  ),
);

const someCase: fc.Arbitrary<LawCase> = fc
  .record({
    at: instant(14),
    by: fc.record({ role: fc.constantFrom("collector" as const, "creditor" as const), licences }),
    ...{ act, debtor, debts: oneDebt.map((each) => [each]), history: fc.array(past, { maxLength: 6 }) },
  })
  .map((parts: CaseParts) => lawCase(parts));
