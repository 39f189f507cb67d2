import { strict as assert } from "node:assert";
import { test } from "node:test";
import { moved, toggled } from "./column-order.ts";

test("a column is put at the end, and taken away", () => {
  assert.deepEqual(toggled(["a", "b"], "c"), ["a", "b", "c"]);
  assert.deepEqual(toggled(["a", "b"], "a"), ["b"]);
});

test("a column changes places with its neighbour, and stays where there is none", () => {
  assert.deepEqual(moved(["a", "b", "c"], 1, -1), ["b", "a", "c"]);
  assert.deepEqual(moved(["a", "b"], 1, 1), ["a", "b"]);
});
