import { strict as assert } from "node:assert";
import { test } from "node:test";
import { exactly, written } from "./amounts.ts";

test("amounts are read exactly, whatever decimals they are written with, and written again", () => {
  // prettier-ignore
  const rows = [
    ["100",      1_000_000n, "100.0000"],
    ["100.5",    1_005_000n, "100.5000"],
    ["0.0001",           1n, "0.0001"],
    ["-0.25",       -2_500n, "-0.2500"],
  ] as const;
  for (const [text, exact, again] of rows) {
    assert.equal(exactly(text), exact);
    assert.equal(written(exact), again);
  }
});
