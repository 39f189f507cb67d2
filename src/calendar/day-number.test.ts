import { strict as assert } from "node:assert";
import { test } from "node:test";
import { dayNumber, daysAfter, daysBetween } from "./days.ts";

test("days are counted as the calendar counts them, over leap years and centuries, in both directions", () => {
  const first = Temporal.PlainDate.from("1899-12-25");
  for (let days = 0; days < 120_000; days += 37) {
    const day = first.add({ days });
    assert.equal(dayNumber(day) - dayNumber(first), days, day.toString());
    assert.equal(daysBetween(day, first), 0 - days);
  }
});

test("so many days after a day are what the calendar adds, asked for the first time or again", () => {
  const first = Temporal.PlainDate.from("2027-02-27");
  for (const count of [2, -60, 0, 366, 2, -60]) {
    assert.equal(daysAfter(first, count).toString(), first.add({ days: count }).toString());
  }
});
