import { strict as assert } from "node:assert";
import { test } from "node:test";
import { canAmend, factWords, faultOfDays, type StopFacts } from "./stop-facts.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const fault = (facts: StopFacts) => faultOfDays({ facts, receivedOn: day("2026-11-10"), today: day("2026-11-20") });

// prettier-ignore
const days: readonly (readonly [string, StopFacts, ReturnType<typeof fault>])[] = [
  ["nothing said is no fault",                     {},                                                      undefined],
  ["what happened today happened",                 { filedOn: "2026-11-20" },                               undefined],
  ["nobody dies tomorrow",                         { on: "2026-11-21" },                                    "happened_in_the_future"],
  ["no court dismisses before anybody files",      { filedOn: "2026-11-02", dismissedOn: "2026-11-01" },    "ends_before_it_begins"],
  ["a last day lies ahead",                        { until: "2027-06-30" },                                 undefined],
  ["what is said today may hold today alone",      { until: "2026-11-10" },                                 undefined],
  ["nothing ends before it was said",              { until: "2026-11-09" },                                 "ends_before_it_begins"],
];

for (const [says, facts, expected] of days) test(says, () => assert.equal(fault(facts), expected));

test("a stop says in words what is said of it, and nothing where that is its kind alone", () => {
  assert.equal(factWords({}), "");
  const mondays: StopFacts = { days: ["MO", "TU"], from: "15:00", to: "17:00", until: "2027-06-30" };
  assert.equal(factWords(mondays), "on Monday, Tuesday; from 15:00; to 17:00; until 2027-06-30");
  assert.equal(factWords({ medium: "text", pointId: "p" }), "no text; at one number or address");
  assert.equal(factWords({ chapter: "7", filedOn: "2026-11-02" }), "chapter 7; filed on 2026-11-02");
});

test("a stop is amended by what may become known of its kind, and by nothing else", () => {
  assert.equal(canAmend("bankruptcy", { dismissedOn: "2026-11-02" }), true);
  assert.equal(canAmend("bankruptcy", { until: "2026-11-02" }), false);
  assert.equal(canAmend("attorney", { unresponsiveSince: "2026-11-02" }), true);
  assert.equal(canAmend("cease", { until: "2026-11-02" }), false);
  assert.equal(canAmend("medium", {}), false);
});
