import assert from "node:assert/strict";
import { test } from "node:test";
import { reasonsInOrder } from "./reasons-in-order.ts";

test("what waiting does not cure stands first, then what holds longest; equals keep their order", () => {
  const reasons = [
    { rule: "hours", retryAt: "2026-03-04T13:01:00Z" },
    { rule: "licence", retryAt: null },
    { rule: "frequency", retryAt: "2026-03-09T13:01:00Z" },
    { rule: "cease", retryAt: null },
  ];
  assert.deepEqual(
    reasonsInOrder(reasons).map(({ rule }) => rule),
    ["licence", "cease", "frequency", "hours"],
  );
});
