import { strict as assert } from "node:assert";
import { test } from "node:test";
import { comparisonText, median } from "./measure.ts";

test("the median is the middle one by size, and of an even count the upper of the two", () => {
  assert.equal(median([30, 4, 100]), 30);
  assert.equal(median([4, 1, 3, 2]), 3);
  assert.throws(() => median([]), /no middle/);
});

test("a comparison is one line with both times and the ratio, in columns as wide as the widest name", () => {
  const text = comparisonText([
    { name: "import", seconds: 12.345, yardstick: "COPY", yardstickSeconds: 5 },
    { name: "a screen", seconds: 0.0042, yardstick: "selects", yardstickSeconds: 0.25 },
  ]);
  assert.equal(
    text,
    [
      "import      12.35 s    COPY        5.00 s      2.47 x",
      "a screen     4.20 ms   selects      250 ms     0.02 x",
    ].join("\n"),
  );
});

test("no comparisons are no lines", () => assert.equal(comparisonText([]), ""));
