import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { nonpaymentReasons } from "./nonpayment.ts";
import { judgeTold, recordRefusals, refusedFields, type Told } from "./recorded.ts";

const now = Temporal.Instant.from("2026-03-11T15:00:00Z");
const told = (facts: Partial<Told>): Told => ({ kind: "email", from: "consumer", at: now, ...facts });

// prettier-ignore
const rows: readonly (readonly [string, Partial<Told>, string])[] = [
  ["what the debtor writes waits for an answer",                 {},                                                              "null null true"],
  ["what is said to need none waits for none",                   { needsAnswer: false },                                          "null null false"],
  ["whoever calls us is spoken with, where nobody says otherwise", { kind: "call" },                                              "answered debtor false"],
  ["a call of theirs that nobody took waits for an answer",      { kind: "call", outcome: "no-answer" },                          "no-answer nobody true"],
  ["whoever came in is spoken with",                             { kind: "visit" },                                               "answered debtor false"],
  ["it may have been somebody else who came",                    { kind: "visit", reached: "spouse" },                            "answered spouse false"],
  ["a letter of ours has no outcome yet",                        { kind: "letter", from: "us" },                                  "null null false"],
  ["a visit of ours found nobody",                               { kind: "visit", from: "us", outcome: "no-answer" },             "no-answer nobody false"],
  ["a wrong number was somebody else's",                         { kind: "call", from: "us", outcome: "wrong-number" },           "wrong-number third-party false"],
  ["what has not happened yet is not recorded",                  { at: now.add({ minutes: 1 }) },                                 "happened_in_the_future"],
  ["a letter is not busy",                                       { kind: "letter", from: "us", outcome: "busy" },                 "outcome_does_not_fit"],
  ["nobody comes in to a wrong number",                          { kind: "visit", outcome: "wrong-number" },                      "outcome_does_not_fit"],
  ["of a call of ours somebody knows how it ended",              { kind: "call", from: "us" },                                    "outcome_is_missing"],
  ["nobody was reached whom nobody answered for",                { kind: "call", from: "us", outcome: "busy", reached: "debtor" }, "nobody_was_reached"],
  ["what we wrote waits for no answer of ours",                  { from: "us", needsAnswer: true },                               "answer_is_ours"],
];

for (const [name, facts, expected] of rows) {
  test(name, () => {
    const judged = judgeTold(told(facts), now);
    const { outcome, reached, needsAnswer } = judged.ok
      ? judged.value
      : { outcome: judged.refusal, reached: "", needsAnswer: "" };
    assert.equal(`${outcome} ${reached} ${needsAnswer}`.trim(), expected);
  });
}

test("every refusal names the field at which it is mended", () => {
  assert.deepEqual(Object.keys(refusedFields), Object.keys(recordRefusals));
});

test("the database knows the reasons of the list, and no others", () => {
  const schema = readFileSync("database/schema.sql", "utf8");
  const check = /constraint nonpayment_reason_is_known CHECK (.*)$/im.exec(schema)?.[1] ?? "";
  const known = [...check.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name);
  assert.deepEqual(known, [...nonpaymentReasons]);
});
