import { strict as assert } from "node:assert";
import { test } from "node:test";
import { drawChart, type Chart } from "./chart.ts";

test("a legend stands above its grid however many lines its names need, and the grid keeps its height", async () => {
  const drawnWith = async (names: readonly string[]) => {
    const series = names.map((label) => ({ label, as: "bar" as const, values: [10, 20] }));
    const chart: Chart = {
      title: "Money",
      description: "How much.",
      shape: "side-by-side",
      labels: ["a", "b"],
      series,
    };
    const svg = await drawChart(chart, { theme: "light", size: "small" });
    const placed = [...svg.matchAll(/translate\([\d.]+ ([\d.]+)\)"[^>]*>([^<]+)</g)].map(([, y, text]) => [
      text,
      Number(y),
    ]);
    const heights = new Map(placed as [string, number][]);
    return {
      lastName: heights.get(names.at(-1) ?? "") ?? 0,
      top: heights.get("20") ?? 0,
      bottom: heights.get("0") ?? 0,
    };
  };
  const few = await drawnWith(["Open", "Due"]);
  const many = await drawnWith([
    "Prometido, cumplido tarde",
    "Por costumbre de los deudores",
    "Por tasas de los acreedores",
  ]);
  assert.ok(many.lastName > few.lastName + 40, "its names are on three lines");
  assert.ok(many.top > many.lastName + 20);
  assert.equal(many.bottom - many.top, few.bottom - few.top);
});

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
