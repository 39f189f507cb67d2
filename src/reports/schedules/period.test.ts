import { strict as assert } from "node:assert";
import { test } from "node:test";
import { daysOf, periods, type Period } from "./period.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const said = (period: Period, on: string) => {
  const { from, to } = daysOf(period, { on: day(on), by: "month" });
  return `${from} ${to}`;
};

// prettier-ignore
const table: readonly (readonly [Period, string, string])[] = [
  ["usual",            "2026-03-04", "2025-04-01 2026-03-04"],
  ["last-working-day", "2026-03-04", "2026-03-03 2026-03-03"],
  ["last-working-day", "2026-01-20", "2026-01-16 2026-01-19"],
  ["this-week",        "2026-03-04", "2026-03-02 2026-03-03"],
  ["this-week",        "2026-03-02", "2026-02-23 2026-03-01"],
  ["last-week",        "2026-03-04", "2026-02-23 2026-03-01"],
  ["last-week",        "2026-03-01", "2026-02-16 2026-02-22"],
  ["this-month",       "2026-03-31", "2026-03-01 2026-03-30"],
  ["last-month",       "2026-03-31", "2026-02-01 2026-02-28"],
  ["last-month",       "2026-01-01", "2025-12-01 2025-12-31"],
  ["this-quarter",     "2026-05-15", "2026-04-01 2026-05-14"],
  ["this-quarter",     "2026-04-01", "2026-01-01 2026-03-31"],
  ["last-quarter",     "2026-02-15", "2025-10-01 2025-12-31"],
  ["this-year",        "2026-03-04", "2026-01-01 2026-03-03"],
  ["this-year",        "2026-01-01", "2025-01-01 2025-12-31"],
  ["last-year",        "2026-03-04", "2025-01-01 2025-12-31"],
  ["last-12-months",   "2026-03-31", "2025-03-01 2026-02-28"],
];

for (const [period, on, days] of table) {
  test(`${period} on ${on} is ${days}`, () => assert.equal(said(period, on), days));
}

test("whatever the day, a period has days, at most a year and a day of them, and none that are to come", () => {
  for (let on = day("2027-12-25"); on.year < 2029; on = on.add({ days: 1 })) {
    for (const period of periods) {
      const { from, to } = daysOf(period, { on, by: "day" });
      const days = from.until(to).days + 1;
      assert.ok(days >= 1 && days <= 366, `${period} on ${on}: ${from} ${to}`);
      assert.ok(Temporal.PlainDate.compare(to, on) <= 0);
    }
  }
});

test("what moves with the day never leaves a day out and counts none twice", () => {
  // Last month's, each month; last week's, each week: where one ends the next begins.
  for (const [period, step] of [
    ["last-month", { months: 1 }],
    ["last-week", { weeks: 1 }],
    ["last-quarter", { months: 3 }],
  ] as const) {
    let on = day("2026-01-15");
    let before = daysOf(period, { on, by: "day" });
    for (let times = 1; times < 30; times += 1) {
      on = on.add(step);
      const next = daysOf(period, { on, by: "day" });
      assert.equal(next.from.toString(), before.to.add({ days: 1 }).toString(), `${period} on ${on}`);
      before = next;
    }
  }
});
