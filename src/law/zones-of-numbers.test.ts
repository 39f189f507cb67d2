import { strict as assert } from "node:assert";
import { test } from "node:test";
import { ask } from "./ask.ts";
import { readCase } from "./read-case.ts";

/** What is said of a call at an instant to a number, by who is at home in a state. */
function called(at: string, value: string, home: object): string {
  const read = readCase({
    ...{ id: "x", at, by: { role: "collector" }, act: { kind: "call", point: "p" } },
    debtor: { kind: "person", points: [{ id: "p", kind: "mobile", value }], ...home },
    debts: [{}],
  });
  assert.ok(read.ok, read.ok ? "" : read.because);
  const answer = ask(read.value);
  return answer.answered ? answer.verdict : answer.because;
}

// prettier-ignore
const rows = [
  ["a mobile of New York, a home in California: ten at night in New York", "2026-03-03T22:00:00-05:00", "+1 212 555 0142",   { state: "CA" }, "deny"],
  ["the same at nine in New York, six at home",                            "2026-03-03T09:00:00-05:00", "+1 212 555 0142",   { state: "CA" }, "deny"],
  ["the same at two in the afternoon",                                     "2026-03-03T14:00:00-05:00", "+1 212 555 0142",   { state: "CA" }, "allow"],
  ["a mobile of San Francisco, a home in New York, at nine there",         "2026-03-03T09:00:00-05:00", "(415) 555-0142",    { state: "NY" }, "deny"],
  ["a mobile of San Francisco, a home in New York, at one there",          "2026-03-03T13:00:00-05:00", "4155550142",        { state: "NY" }, "allow"],
  ["a number of no place says nothing",                                    "2026-03-03T09:00:00-05:00", "+1 800 555 0142",   { state: "NY" }, "allow"],
  ["a number abroad says nothing",                                         "2026-03-03T09:00:00-05:00", "+44 20 7946 0142",  { state: "NY" }, "allow"],
] as const;

for (const [name, at, value, home, verdict] of rows) {
  test(`comment 6(b)(1)(i)-2.i: ${name}`, () => assert.equal(called(at, value, home), verdict));
}
