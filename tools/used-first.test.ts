import { strict as assert } from "node:assert";
import { test } from "node:test";
import { usedFirst } from "./used-first.ts";

test("what is used comes first, and the rest keeps its order", () => {
  const things = [
    { name: "a", uses: ["c"] },
    { name: "b", uses: [] },
    { name: "c", uses: ["d", "elsewhere"] },
    { name: "d", uses: [] },
  ];
  assert.deepEqual(
    usedFirst(things).map(({ name }) => name),
    ["b", "d", "c", "a"],
  );
});

test("things that use each other have no order", () => {
  const things = [
    { name: "a", uses: ["b"] },
    { name: "b", uses: ["a"] },
  ];
  assert.throws(() => usedFirst(things), /use each other: a, b/);
});
