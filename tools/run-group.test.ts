import { strict as assert } from "node:assert";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { chosen, groups, longest, runGroup } from "./run-group.ts";
import { noTotals, oneFailed } from "./totals.ts";

const signal = new AbortController().signal;
const nowhere = { name: "tests that are missing on purpose", patterns: ["nowhere/*.test.ts"] };

test("a group without tests fails", async () => {
  assert.deepEqual((await runGroup(nowhere, { only: undefined, signal })).totals, oneFailed);
});

test("a group has no tests where others are asked for", async () => {
  assert.deepEqual((await runGroup(nowhere, { only: "words", signal })).totals, noTotals);
});

test("the tests that are asked for are chosen by their path", () => {
  assert.deepEqual(chosen(["b/words.test.ts", "a/words.test.ts", "c.test.ts"], "words"), [
    "a/words.test.ts",
    "b/words.test.ts",
  ]);
  assert.deepEqual(chosen(["b", "a"], undefined), ["a", "b"]);
});

test("what takes longest begins first, and each of these files is there", () => {
  const [year = "", looks = ""] = longest;
  assert.deepEqual(chosen(["a.test.ts", looks, year], undefined), [year, looks, "a.test.ts"]);
  assert.deepEqual(
    longest.filter((file) => !existsSync(file)),
    [],
  );
});

test("each group has a name of its own", () => {
  assert.equal(new Set(groups.map(({ name }) => name)).size, groups.length);
});
