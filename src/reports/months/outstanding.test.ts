import { strict as assert } from "node:assert";
import { test } from "node:test";
import { sheetOf } from "#reports/report-sheet";
import { monthsUntil, type Month } from "./month.ts";
import { countBack, daysOfSales, lastPeriod } from "./outstanding.ts";
import { effectiveness, reportCei } from "./report-cei.ts";
import { reportDso } from "./report-dso.ts";
import { reportRoll } from "./report-roll.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const stretches = monthsUntil(day("2026-01-01"), day("2026-03-31"));
const aged = [
  [40_000n, 0n, 0n, 0n, 0n],
  [50_000n, 20_000n, 0n, 0n, 0n],
  [60_000n, 10_000n, 5_000n, 0n, 0n],
];
const sold = [40_000n, 60_000n, 50_000n];

/** 400.00 sold in January, 600.00 in February, 500.00 in March; 750.00 is open at its end, 600.00 of it not due. */
const months = stretches.map((stretch, at): Month => ({ ...stretch, aged: aged[at] ?? [], sales: sold[at] ?? 0n }));

const valuesOf = ({ series }: ReturnType<typeof reportDso>, key: string) =>
  series.find((one) => one.key === key)?.values;

test("count-back uses up the newest months first, and takes its share of the last", () => {
  // 750 - 500 of March (31 days) leaves 250 of February's 600: 28 x 250 / 600 = 11.67 days.
  assert.equal(countBack(months), "42.7");
});

test("count-back has no figure where the months do not reach back far enough, and none is owed in no days", () => {
  assert.equal(countBack(months.slice(2)), null);
  assert.equal(countBack(months.map((month) => ({ ...month, aged: [0n, 0n, 0n, 0n, 0n] }))), "0.0");
});

test("a month that sold nothing, or took more back than it sold, counts its days and takes nothing off", () => {
  const quiet = months.map((month, at) => (at === 2 ? { ...month, sales: -5_000n } : month));
  // March gives 31 days; 600 of February are used up in 28; 150 of January's 400 are 11.625 days.
  assert.equal(countBack(quiet), "70.6");
});

test("best possible and days delinquent add up to the simple figure over a quarter", () => {
  const period = lastPeriod(months);
  assert.deepEqual(period, { sales: 150_000n, days: 90 });
  assert.deepEqual([daysOfSales(60_000n, period), daysOfSales(15_000n, period)], ["36.0", "9.0"]);
  assert.equal(daysOfSales(75_000n, period), "45.0");
  assert.equal(daysOfSales(75_000n, { sales: 0n, days: 90 }), null);
});

test("effectiveness is what was collected of what could have been", () => {
  // 700 + 500 - 750 of 700 + 500 - 600.
  assert.equal(effectiveness({ opening: 70_000n, sales: 50_000n, closing: 75_000n, current: 60_000n }), "75.0");
  assert.equal(effectiveness({ opening: 0n, sales: 0n, closing: 0n, current: 0n }), null);
});

test("a roll rate is what stands in the next bucket of what stood in this one a month before", () => {
  const report = reportRoll(months, "USD");
  assert.deepEqual(valuesOf(report, "roll-1"), ["50.0", "20.0"]);
  assert.deepEqual(valuesOf(report, "roll-2"), [null, "25.0"]);
});

test("every formula of a workbook gives the figure that stands beside it", () => {
  const reports = [
    reportDso(months, { currency: "USD", shown: 1 }),
    reportCei(months, "USD"),
    reportRoll(months, "USD"),
  ];
  let count = 0;
  for (const cells of reports.map((report) => sheetOf(report, "en")).flatMap(({ rows }) => rows)) {
    for (const cell of cells) {
      if (typeof cell !== "object" || cell === null) continue;
      count += 1;
      assert.equal(calculated(cell.formula, cells).toFixed(1), Number(cell.gives).toFixed(1), cell.formula);
    }
  }
  assert.equal(count, 11);
});

/** What a spreadsheet makes of a formula of sums, products and cells of its row. */
function calculated(formula: string, cells: readonly unknown[]): number {
  const plain = formula.replace(/^ROUND\((.*),1\)$/, "$1").replaceAll(/\{(\d+)\}/g, (_, at) => {
    const cell = cells[Number(at)];
    return String(typeof cell === "object" ? (cell as { gives: string }).gives : cell);
  });
  const [, value] = /^([-+*/().\d\s]+)$/.exec(plain) ?? [];
  assert.ok(value !== undefined, plain);
  return Number(new Function(`return ${value}`)());
}
