import { strict as assert } from "node:assert";
import { test } from "node:test";
import { instantAt, wallClock } from "./zoned.ts";

// prettier-ignore
const rows = [
  ["in winter",                             "2026-01-15T09:30", "America/New_York",    "2026-01-15T14:30:00.000Z"],
  ["in summer",                             "2026-07-15T09:30", "America/New_York",    "2026-07-15T13:30:00.000Z"],
  ["on the day on which clocks go forward", "2026-03-08T09:30", "America/New_York",    "2026-03-08T13:30:00.000Z"],
  ["in the hour that is left out",          "2026-03-08T02:30", "America/New_York",    "2026-03-08T07:30:00.000Z"],
  ["in the hour that comes twice",          "2026-11-01T01:30", "America/New_York",    "2026-11-01T05:30:00.000Z"],
  ["at midnight",                           "2026-01-15T00:00", "America/Los_Angeles", "2026-01-15T08:00:00.000Z"],
] as const;

for (const [name, wall, zone, instant] of rows) {
  test(`a clock on the wall is read ${name}`, () => assert.equal(instantAt(wall, zone), instant));
}

test("what is no day and time is no instant", () => {
  assert.deepEqual(
    ["", "2026-01-15", "2026-13-41T09:30"].map((wall) => instantAt(wall, "UTC")),
    [undefined, undefined, undefined],
  );
});

test("the clock of a zone shows midnight as the beginning of a day", () => {
  assert.equal(wallClock(new Date("2026-01-15T05:00:00Z"), "America/New_York"), "2026-01-15T00:00");
});
