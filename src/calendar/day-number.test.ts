import { strict as assert } from "node:assert";
import { test } from "node:test";
import { dayNumber, daysBetween } from "./days.ts";

test("days are counted as the calendar counts them, over leap years and centuries, in both directions", () => {
  const first = Temporal.PlainDate.from("1899-12-25");
  for (let days = 0; days < 120_000; days += 37) {
    const day = first.add({ days });
    assert.equal(dayNumber(day) - dayNumber(first), days, day.toString());
    assert.equal(daysBetween(day, first), 0 - days);
  }
});
