import { strict as assert } from "node:assert";
import { test } from "node:test";
import { drawChart, type Chart } from "./chart.ts";

test("a heat map has a cell for each figure and none where there is none, and each says its series and line", async () => {
  const chart: Chart = {
    ...{ title: "Hours", description: "When.", labels: ["8:00", "9:00", "10:00"] },
    shape: "heat",
    series: [
      { label: "Monday", as: "bar", values: [50, null, 12.5] },
      { label: "Tuesday", as: "bar", values: [null, 0, null] },
    ],
  };
  const cellsOf = (svg: string) =>
    [...svg.matchAll(/ecmeta_series_index="(\d)" ecmeta_data_index="(\d)"/g)].map(
      ([, row, column]) => `${row} ${column}`,
    );
  const large = await drawChart(chart, { theme: "light", size: "large" });
  assert.deepEqual([...new Set(cellsOf(large))], ["0 0", "0 2", "1 1"]);
  const texts = ["Monday", "Tuesday", "10:00", "12.5 %", "0 %", "<title>Hours</title>"];
  assert.deepEqual(
    texts.filter((text) => !large.includes(text)),
    [],
  );
  const small = await drawChart(chart, { theme: "dark", size: "small" });
  assert.ok(!small.includes("12.5 %") && small.includes("Monday"));
});
