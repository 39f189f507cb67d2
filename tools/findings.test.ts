import { strict as assert } from "node:assert";
import { test } from "node:test";
import { about, counted, filesOf, isTest, verdict } from "./findings.ts";

test("a check that looked at nothing does not pass", () => {
  const [sentence] = verdict("A check", { at: "0 files", count: 0, findings: [] });
  assert.ok(sentence?.startsWith("A check looked at nothing."));
});

test("a check that looked at something and found nothing passes", () => {
  assert.deepEqual(verdict("A check", { at: "1 file", count: 1, findings: [] }), []);
});

test("a finding is told with the path of its file", () => {
  assert.deepEqual(about("a.ts", ["It is wrong."]), ["a.ts: It is wrong."]);
});

test("files are read in the order of their paths", () => {
  const paths = filesOf("tools/findings*.ts").map(({ path }) => path);
  assert.deepEqual(paths, ["tools/findings.test.ts", "tools/findings.ts"]);
});

test("tests are known by their names", () => {
  assert.deepEqual(["a.test.ts", "a.property.test.ts", "a.e2e.ts", "a.ts"].map(isTest), [true, true, true, false]);
});

test("one is singular", () => assert.deepEqual([counted(1, "file"), counted(2000, "file")], ["1 file", "2,000 files"]));
