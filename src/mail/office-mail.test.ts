import { strict as assert } from "node:assert";
import { test } from "node:test";
import { tryAgainAt } from "./office-mail.ts";

test("a message is tried again after ever longer waits, and given up after the fifth time", () => {
  const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
  const waits = [1, 2, 3, 4, 5].map((tries) => tryAgainAt(tries, now)?.since(now).total("minutes") ?? null);
  assert.deepEqual(waits, [5, 30, 120, 480, null]);
});
