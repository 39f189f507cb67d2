import { strict as assert } from "node:assert";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { businessDaysAfter, isBusinessDay, nextBusinessDay } from "./business-days.ts";
import { daysBetween, daysFrom } from "./days.ts";
import { federalHolidays, isFederalHoliday } from "./federal-holidays.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const published = "../shared/corpus/holidays/us_holidays_2021_2025.csv";

test("the holidays are those that were published, on their own days and as they were kept", (t) => {
  if (!existsSync(published)) {
    t.skip(`${published} is not here`);
    return;
  }
  const rows = readFileSync(published, "utf8").trim().split("\n").slice(1);
  for (const row of rows) {
    const [, year = "", , name = "", on = "", observedOn = ""] =
      /^(\d{4}),("?)(.*?)\2,(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})/.exec(row) ?? [];
    const holiday = federalHolidays(Number(year)).find((each) => each.name === name);
    assert.deepEqual([holiday?.on.toString(), holiday?.observedOn.toString()], [on, observedOn], row);
  }
  assert.equal(rows.length, 55);
});

test("Juneteenth is a holiday from 2021 on", () => {
  assert.equal(isFederalHoliday(day("2020-06-19")), false);
  assert.equal(isFederalHoliday(day("2021-06-19")), true);
});

describe("a business day is no weekend and no holiday, on its own day or as it is kept", () => {
  const rows = [
    ["2026-07-02", true],
    ["2026-07-03", false], // Independence Day falls on Saturday and is kept on Friday.
    ["2026-07-04", false],
    ["2026-07-05", false],
    ["2026-07-06", true],
    ["2021-12-31", false], // New Year's Day of 2022 falls on Saturday.
    ["2026-11-26", false],
    ["2026-11-27", true],
  ] as const;
  for (const [on, isOne] of rows) {
    test(`${on} is ${isOne ? "one" : "none"}`, () => assert.equal(isBusinessDay(day(on)), isOne));
  }
});

test("business days are counted from the day after", () => {
  assert.equal(businessDaysAfter(day("2026-07-02"), 1).toString(), "2026-07-06");
  assert.equal(businessDaysAfter(day("2026-11-23"), 5).toString(), "2026-12-01");
  assert.equal(businessDaysAfter(day("2026-07-04"), 0).toString(), "2026-07-04");
  assert.equal(nextBusinessDay(day("2026-07-03")).toString(), "2026-07-06");
});

test("days between two dates are counted forwards and backwards, over a change of the clocks too", () => {
  assert.equal(daysBetween(day("2026-03-07"), day("2026-03-09")), 2);
  assert.equal(daysBetween(day("2026-03-09"), day("2026-03-07")), -2);
  assert.deepEqual(daysFrom(day("2026-02-28"), day("2026-03-01")).map(String), ["2026-02-28", "2026-03-01"]);
  assert.deepEqual(daysFrom(day("2026-03-01"), day("2026-02-28")), []);
});
