import { strict as assert } from "node:assert";
import { test } from "node:test";
import { decimal, money } from "#money/money";
import { leftToAsk } from "./left-to-ask.ts";

const usd = (minor: bigint) => money("USD", minor);
const items = [{ open: usd(300_00n) }, { open: usd(171_15n) }, { open: money("CAD", 50_00n) }];

test("what was received and is not applied is taken off what a letter asks for, in its own currency alone", () => {
  const left = (...unapplied: ReturnType<typeof usd>[]) => decimal(leftToAsk(items, unapplied, "USD"));
  assert.deepEqual(
    [left(), left(usd(100_00n)), left(usd(100_00n), usd(1n)), left(usd(471_15n)), left(usd(500_00n))],
    ["471.15", "371.15", "371.14", "0.00", "0.00"],
  );
  assert.equal(decimal(leftToAsk(items, [usd(471_15n)], "CAD")), "50.00");
});
