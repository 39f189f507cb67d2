import { strict as assert } from "node:assert";
import { test } from "node:test";
import { momentText } from "./day-text.ts";

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
