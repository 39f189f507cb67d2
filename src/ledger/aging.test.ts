import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { agingBuckets, bucketDays, bucketOf, bucketsEnding } from "./aging.ts";

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

describe("buckets of one's own", () => {
  // prettier-ignore
  const cases = [
    [[30, 60, 90],  "current 1-30 31-60 61-90 over 90"],
    [[7],           "current 1-7 over 7"],
    [[30, 30],      undefined],
    [[0],           undefined],
    [[],            undefined],
    [[1.5],         undefined],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], undefined],
  ] as const;
  for (const [days, names] of cases) {
    test(`that end after ${days.join(", ")} days are ${names ?? "none"}`, () => {
      assert.equal(
        bucketsEnding(days)
          ?.map(({ name }) => name)
          .join(" "),
        names,
      );
    });
  }
});
