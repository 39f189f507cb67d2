import { strict as assert } from "node:assert";
import { test } from "node:test";
import { exceptionFindings } from "./exceptions.ts";

// prettier-ignore
const broken = [
  ["may not grow",                       { entries: ["a", "b"], max: 1, used: ["a", "b"] }, "has 2 entries and may have 1"],
  ["takes its maximum down with it",     { entries: ["a"],      max: 2, used: ["a"] },      "Lower its maximum of 2"],
  ["holds nothing that breaks no rule",  { entries: ["a"],      max: 1, used: [] },         `excepts "a"`],
] as const;

for (const [name, { entries, max, used }, sentence] of broken) {
  test(`a list of exceptions ${name}`, () => {
    const findings = exceptionFindings({ name: "The list", entries, max }, used);
    assert.ok(findings.some((finding) => finding.includes(sentence)));
  });
}

test("a list of exceptions that is all in use, and at its maximum, is in order", () => {
  assert.deepEqual(exceptionFindings({ name: "The list", entries: ["a"], max: 1 }, ["a"]), []);
});
