import { strict as assert } from "node:assert";
import { test } from "node:test";
import { oneFailed, onePassed, sum, totalsLine } from "./totals.ts";

test("a run of nothing has passed nothing", () => {
  assert.equal(totalsLine(sum([])), "0 passed, 0 failed, 0 skipped");
});

test("a run is the sum of its steps", () => {
  assert.equal(
    totalsLine(sum([onePassed, oneFailed, { passed: 3, failed: 0, skipped: 2 }])),
    "4 passed, 1 failed, 2 skipped",
  );
});
