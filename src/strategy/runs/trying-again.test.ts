import { strict as assert } from "node:assert";
import { test } from "node:test";
import { waitsUntil } from "./trying-again.ts";

const lastAt = Temporal.Instant.from("2026-03-12T12:00:00Z");
const minutes = (times: number) => waitsUntil({ times, lastAt })?.since(lastAt).total("minutes");

test("what broke is tried again after a while that doubles each time, and never after more than four hours", () => {
  assert.deepEqual([1, 2, 3, 7, 8, 2_000].map(minutes), [2, 4, 8, 128, 240, 240]);
  assert.equal(waitsUntil(undefined), undefined);
});
