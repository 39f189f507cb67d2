import { strict as assert } from "node:assert";
import { test } from "node:test";
import { inOrder } from "./plain-copy.ts";
import { findChromium } from "../web/src/stories/browser.ts";
import { runBench } from "./run-bench.ts";

test("tables are copied after those to which they refer, and a circle is an error", () => {
  const needs = new Map([
    ["posting", ["entry", "item"]],
    ["entry", ["debtor"]],
    ["item", ["debtor"]],
    ["debtor", []],
  ]);
  assert.deepEqual(inOrder(needs), ["debtor", "entry", "item", "posting"]);
  assert.throws(
    () =>
      inOrder(
        new Map([
          ["a", ["b"]],
          ["b", ["a"]],
        ]),
      ),
    /circle/,
  );
});

test("a small measurement ends, having done the work that it says", async () => {
  const server = process.env["DUNLIN_TEST_DATABASE"];
  assert.ok(server, "Run the tests by npm test: it starts the server that they need.");
  const { comparisons, counts, memoryMax } = await runBench(server, { debtors: 200, progress: () => undefined });
  assert.deepEqual(
    { ...counts, due: counts.due > 100 },
    { rows: 1000, created: 1000, unchanged: 1000, updated: 10, due: true, dueOnQuietDay: 2 },
  );
  assert.deepEqual(
    comparisons.filter(({ seconds, yardstickSeconds }) => !(seconds > 0 && yardstickSeconds > 0)),
    [],
  );
  const withoutBrowser = comparisons.filter(({ yardstick }) => yardstick !== "a page with one word");
  assert.equal(withoutBrowser.length, 21);
  assert.equal(comparisons.length - withoutBrowser.length, findChromium() === undefined ? 0 : 1);
  assert.ok(memoryMax > 0);
});
