import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { ask } from "#law/ask";
import { contact } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { defaultPolicy, type HousePolicy } from "./house-policy.ts";
import {
  lawsLimits,
  policyOfTexts,
  policySettingNames,
  readPolicySetting,
  textsOfPolicy,
  type PolicySettingName,
} from "./policy-settings.ts";

test("a policy and its texts are one another, and each setting is among the names", () => {
  const texts = textsOfPolicy(defaultPolicy);
  assert.deepEqual(policyOfTexts(texts, defaultPolicy.version), defaultPolicy);
  assert.deepEqual(Object.keys(texts).toSorted(), policySettingNames.toSorted());
});

test("the policy that came with the program is no looser than the law", () => {
  const texts = textsOfPolicy(defaultPolicy);
  for (const name of policySettingNames) assert.equal(readPolicySetting(name, texts[name]), texts[name], name);
  assert.deepEqual(
    Object.values(lawsLimits).map(({ limit, cite }) => `${limit} by ${cite}`),
    ["08:00 by 12 CFR 1006.6(b)(1)(i)", "21:00 by 12 CFR 1006.6(b)(1)(i)", "7 by 12 CFR 1006.14(b)(2)(i)(A)"],
  );
});

// prettier-ignore
const rows: readonly (readonly [PolicySettingName, string, string | undefined])[] = [
  ["quietHours.after",         " 09:30 ", "09:30"],
  ["quietHours.after",         "08:00",   "08:00"],
  ["quietHours.after",         "07:59",   undefined],
  ["quietHours.after",         "9:30",    undefined],
  ["quietHours.before",        "21:00",   "21:00"],
  ["quietHours.before",        "21:01",   undefined],
  ["quietHours.before",        "24:00",   undefined],
  ["callsPerWeek.collector",   "7",       "7"],
  ["callsPerWeek.collector",   "8",       undefined],
  ["callsPerWeek.collector",   "0",       undefined],
  ["callsPerWeek.business",    "010",     "10"],
  ["callsPerWeek.business",    "99",      "99"],
  ["callsPerWeek.business",    "100",     undefined],
  ["touchesPerWeek.collector", "2.5",     undefined],
  ["touchesPerWeek.collector", "-1",      undefined],
  ["touchesPerWeek.collector", "",        undefined],
];

for (const [name, text, expected] of rows) {
  test(`${name} as "${text}" is ${expected ?? "not kept"}`, () =>
    assert.equal(readPolicySetting(name, text), expected));
}

describe("with a policy that is stricter than the law, the house keeps it with those whom the law protects too", () => {
  const strict: HousePolicy = {
    ...{ ...defaultPolicy, quietHours: { after: "09:00", before: "18:00" } },
    callsPerWeek: { ...defaultPolicy.callsPerWeek, collector: 2 },
  };
  const called = ["05", "06"].map((day) =>
    contact({ at: Temporal.Instant.from(`2026-04-${day}T12:00:00-04:00`), kind: "call", from: "us" }),
  );
  const asked = (at: string, policy: HousePolicy, history = called) => {
    const answer = ask(exampleCall(at, { history }), { policy });
    assert.ok(answer.answered);
    const rules = answer.findings.filter(({ denies }) => denies).map(({ rule }) => rule);
    return [...rules, answer.retryAt?.toString() ?? "passes"];
  };

  test("a call at half past eight waits until nine", () => {
    assert.deepEqual(asked("2026-04-07T08:30:00-04:00", strict, []), ["house.quiet-hours", "2026-04-07T13:01:00Z"]);
    assert.deepEqual(asked("2026-04-07T08:30:00-04:00", defaultPolicy, []), ["passes"]);
  });

  test("the third call in a week waits, though the law allows seven", () => {
    assert.deepEqual(asked("2026-04-07T12:00:00-04:00", strict), ["house.calls-per-week", "2026-04-12T13:01:00Z"]);
    assert.deepEqual(asked("2026-04-07T12:00:00-04:00", defaultPolicy), ["passes"]);
  });
});
