import { strict as assert } from "node:assert";
import { test } from "node:test";
import { exactMomentText, momentText } from "./day-text.ts";

const clock = { zone: "America/New_York", today: "2026-03-04" };

// prettier-ignore
const table = [
  ["2026-03-04T19:05:00Z", "today 2:05 PM"],
  ["2026-03-03T14:00:00Z", "yesterday 9:00 AM"],
  ["2026-03-05T14:00:00Z", "tomorrow 9:00 AM"],
  ["2026-03-06T14:00:00Z", "Fri 9:00 AM"],
  ["2026-03-02T22:30:00Z", "Mar 2 5:30 PM"],
  ["2025-12-19T22:30:00Z", "Dec 19, 2025 5:30 PM"],
] as const;

for (const [instant, said] of table) {
  test(`an instant is said as "${said}"`, () =>
    assert.equal(momentText(instant, clock).replaceAll("\u202f", " "), said));
}

test("an instant that is printed says its day in full, and whose clock it is", () => {
  const said = (zone: string) => exactMomentText("2026-02-20T17:30:00Z", zone).replaceAll("\u202f", " ");
  assert.deepEqual([said("UTC"), said("America/Chicago")], ["Feb 20, 2026, 5:30 PM UTC", "Feb 20, 2026, 11:30 AM CST"]);
});
