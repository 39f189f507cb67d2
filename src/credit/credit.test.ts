import { strict as assert } from "node:assert";
import { test } from "node:test";
import type { Id } from "#base/id";
import { money } from "#money/money";
import { linesOf, type CreditLimit } from "./credit.ts";

const usd = (minor: bigint) => money("USD", minor);
const day = (text: string) => Temporal.PlainDate.from(text);
const limit = (minor: bigint, sinceOn: string, setAt = "2026-01-01T12:00:00Z"): CreditLimit => ({
  ...{ creditorId: "creditor" as Id<"creditor">, amount: usd(minor), sinceOn: day(sinceOn), because: "Reviewed." },
  ...{ setAt: Temporal.Instant.from(setAt), setBy: null },
});
const inForce = (limits: readonly CreditLimit[], on: string) =>
  linesOf({ limits, exposures: [usd(0n)] }, day(on))[0]?.limit?.amount.minor;

test("a debtor who owes exactly the limit is not over it, and one cent more is", () => {
  const over = (minor: bigint) =>
    linesOf({ limits: [limit(500n, "2026-01-01")], exposures: [usd(minor)] }, day("2026-03-02"))[0]?.isOverLimit;
  assert.deepEqual([over(500n), over(501n)], [false, true]);
});

test("a limit is in force from its day on, until a newer one begins", () => {
  const limits = [limit(900n, "2026-03-01"), limit(500n, "2026-01-01")];
  assert.deepEqual(
    ["2025-12-31", "2026-01-01", "2026-02-28", "2026-03-01"].map((on) => inForce(limits, on)),
    [undefined, 500n, 500n, 900n],
  );
});

test("of two limits from the same day, the one that was set later holds", () => {
  const limits = [limit(700n, "2026-01-01", "2026-01-02T12:00:00Z"), limit(500n, "2026-01-01")];
  assert.equal(inForce(limits, "2026-03-02"), 700n);
});

test("who has no limit is over none, and a limit of zero is passed by the first cent", () => {
  const [free] = linesOf({ limits: [], exposures: [usd(1n)] }, day("2026-03-02"));
  const [closed] = linesOf({ limits: [limit(0n, "2026-01-01")], exposures: [usd(1n)] }, day("2026-03-02"));
  assert.deepEqual([free?.isOverLimit, closed?.isOverLimit], [false, true]);
});

test("a limit in one currency says nothing of what is owed in another", () => {
  const lines = linesOf({ limits: [limit(1n, "2026-01-01")], exposures: [money("EUR", 900n)] }, day("2026-03-02"));
  assert.deepEqual(
    lines.map(({ exposure, isOverLimit }) => [exposure.currency, exposure.minor, isOverLimit]),
    [
      ["EUR", 900n, false],
      ["USD", 0n, false],
    ],
  );
});
