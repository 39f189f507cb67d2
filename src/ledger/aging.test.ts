import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { addAged, agingBuckets, bucketDays, bucketOf } from "./aging.ts";

const on = Temporal.PlainDate.from("2026-03-31");

describe("an item that is", () => {
  // prettier-ignore
  const cases = [
    ["not due yet",             -400, "current"],
    ["due on the day itself",      0, "current"],
    ["due the day before",         1, "1-30"],
    ["30 days past due",          30, "1-30"],
    ["31 days past due",          31, "31-60"],
    ["60 days past due",          60, "31-60"],
    ["61 days past due",          61, "61-90"],
    ["90 days past due",          90, "61-90"],
    ["91 days past due",          91, "over 90"],
    ["a thousand days past due", 1000, "over 90"],
  ] as const;
  for (const [name, daysPastDue, bucket] of cases) {
    test(`${name} lies in ${bucket}`, () => {
      const dueOn = on.subtract({ days: daysPastDue });
      assert.equal(agingBuckets[bucketOf(dueOn, on)]?.name, bucket);
      const holding = bucketDays(on).flatMap(({ from, to }, index) => {
        const begins = from === null || Temporal.PlainDate.compare(from, dueOn) <= 0;
        return begins && (to === null || Temporal.PlainDate.compare(dueOn, to) <= 0) ? [index] : [];
      });
      assert.deepEqual(holding, [bucketOf(dueOn, on)], "exactly one bucket holds the day");
    });
  }
});

test("agings add up bucket by bucket, with credits beside them", () => {
  const row = { amounts: [1n, 2n, 3n, 4n, 5n], memos: 6n, payments: 7n };
  assert.deepEqual(addAged([row, row]), { amounts: [2n, 4n, 6n, 8n, 10n], memos: 12n, payments: 14n });
  assert.deepEqual(addAged([]), { amounts: [0n, 0n, 0n, 0n, 0n], memos: 0n, payments: 0n });
});
