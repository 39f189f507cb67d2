import { strict as assert } from "node:assert";
import { test } from "node:test";
import { compareInstants } from "./instants.ts";

test("of two instants the earlier comes first, to the nanosecond", () => {
  const [early, same, late, next] = ["01.000000001Z", "01.000000001Z", "01.000000002Z", "02Z"].map((seconds) =>
    Temporal.Instant.from(`2026-03-04T16:00:${seconds}`),
  ) as [Temporal.Instant, Temporal.Instant, Temporal.Instant, Temporal.Instant];
  assert.equal(compareInstants(early, same), 0);
  assert.ok(compareInstants(early, late) < 0);
  assert.ok(compareInstants(late, early) > 0);
  assert.ok(compareInstants(late, next) < 0);
  assert.ok(compareInstants(next, early) > 0);
});
