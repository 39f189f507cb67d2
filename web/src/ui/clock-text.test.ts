import { strict as assert } from "node:assert";
import { test } from "node:test";
import { clockSpanText, clockText, hourSpanText } from "./clock-text.ts";

test("a time on the wall is said in halves of the day", () => {
  assert.deepEqual(["00:05", "09:30", "12:00", "15:10"].map(clockText), ["12:05 AM", "9:30 AM", "12:00 PM", "3:10 PM"]);
});

test("a span of times says its half of the day once where it can", () => {
  assert.equal(clockSpanText("15:10", "18:10"), "3:10–6:10 PM");
  assert.equal(clockSpanText("11:10", "14:10"), "11:10 AM – 2:10 PM");
});

test("a span of full hours has no minutes", () => {
  assert.equal(hourSpanText("14:00", "15:00"), "2–3 PM");
  assert.equal(hourSpanText("11:00", "12:00"), "11 AM – 12 PM");
});
