import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { ask } from "./ask.ts";
import { contact, message } from "./build-case.ts";
import { exampleCall } from "./example-call.ts";
import type { LawCase } from "./law-case.ts";
import { defaultPolicy, type HousePolicy } from "./policy/house-policy.ts";
import { difference, replay, withoutContacts, type JudgedAct } from "./replay.ts";

/** An act as it is judged in its hour. */
function judged(facts: LawCase, policy: HousePolicy = defaultPolicy): JudgedAct {
  const answer = ask(facts, { policy });
  if (!answer.answered) return { facts, verdict: "not-covered", denials: [] };
  return { facts, verdict: answer.verdict, denials: answer.findings.filter(({ denies }) => denies) };
}

const strict: HousePolicy = { ...defaultPolicy, quietHours: { after: "08:00", before: "18:00" } };
const evening = "2026-04-07T19:00:00-04:00";
const night = "2026-04-07T22:00:00-04:00";

const rulesOf = ({ denials }: { readonly denials: JudgedAct["denials"] }) => denials.map(({ rule }) => rule);

describe("under another policy", () => {
  test("what it refuses is refused, with its rule", () => {
    const act = judged(exampleCall(evening));
    const now = replay(act, { rules: "policy", policy: strict });
    assert.deepEqual([now.verdict, ...rulesOf(now)], ["deny", "house.quiet-hours"]);
    assert.equal(difference(act.verdict, now.verdict), "refused-now");
  });

  test("what an earlier one refused and it does not is allowed", () => {
    const act = judged(exampleCall(evening), strict);
    assert.equal(act.verdict, "deny");
    const now = replay(act, { rules: "policy", policy: defaultPolicy });
    assert.equal(difference(act.verdict, now.verdict), "allowed-now");
  });

  test("what the law refused stays refused, and is no difference", () => {
    const act = judged(exampleCall(night));
    const now = replay(act, { rules: "policy", policy: strict });
    assert.deepEqual(rulesOf(now), ["us.regf.hours", "house.quiet-hours"]);
    assert.equal(difference(act.verdict, now.verdict), undefined);
  });

  test("what nothing covered is not allowed by it", () => {
    const facts = exampleCall(evening);
    const now = replay({ facts, verdict: "not-covered", denials: [] }, { rules: "policy", policy: defaultPolicy });
    assert.equal(now.verdict, "not-covered");
  });
});

describe("under all rules of today", () => {
  const today = { rules: "all", policy: defaultPolicy } as const;

  test("what was let pass by rules that had not been encoded is refused", () => {
    const now = replay({ facts: exampleCall(night), verdict: "allow", denials: [] }, today);
    assert.deepEqual([now.verdict, ...rulesOf(now)], ["deny", "us.regf.hours"]);
  });

  test("what is judged as it was makes no difference", () => {
    for (const at of [evening, night]) {
      const act = judged(exampleCall(at));
      assert.equal(difference(act.verdict, replay(act, today).verdict), undefined, at);
    }
  });

  test("what may follow from words of a message is not told: they are not kept", () => {
    const facts = exampleCall(evening, { act: { message: message({ text: null, fromDebtCollector: true }) } });
    const denials = [{ rule: "us.some-words", cite: "", kind: "law", because: "" }] as const;
    const now = replay({ facts, verdict: "deny", denials }, today);
    assert.deepEqual([now.verdict, difference("deny", now.verdict)], ["untold", undefined]);
    const unclear = exampleCall(evening, { act: { message: message({ text: null }) } });
    assert.equal(replay({ facts: unclear, verdict: "allow", denials: [] }, today).verdict, "untold");
    assert.equal(replay({ facts, verdict: "allow", denials: [] }, today).verdict, "allow");
  });
});

test("contacts that would not have been made count no more, and others do", () => {
  const days = ["04", "05", "06"];
  const history = days.map((day) =>
    contact({ id: day, at: Temporal.Instant.from(`2026-04-${day}T12:00:00-04:00`), kind: "call", from: "us" }),
  );
  const policy = { ...defaultPolicy, callsPerWeek: { ...defaultPolicy.callsPerWeek, collector: 2 } };
  const act = judged(exampleCall(evening, { history }));
  const without = { ...act, facts: withoutContacts(act.facts, new Set(["05", "06"])) };
  assert.equal(replay(act, { rules: "policy", policy }).verdict, "deny");
  assert.equal(replay(without, { rules: "policy", policy }).verdict, "allow");
});
