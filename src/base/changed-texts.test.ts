import { strict as assert } from "node:assert";
import { test } from "node:test";
import { changedTexts } from "./changed-texts.ts";

test("only what became another is a change; what is empty is none, and nothing becomes nothing", () => {
  assert.deepEqual(changedTexts<string>({ name: "A", phone: "1", note: "" }, { name: "B", phone: "1", city: "C" }), [
    { name: "name", before: "A", after: "B" },
    { name: "city", before: null, after: "C" },
  ]);
});

test("with names, only those are looked at, in their order", () => {
  const changes = changedTexts<string>({ a: "1", b: "1", c: "1" }, { a: "2", b: "2", c: "2" }, ["c", "a"]);
  assert.deepEqual(
    changes.map(({ name }) => name),
    ["c", "a"],
  );
});
