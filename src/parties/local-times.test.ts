import { strict as assert } from "node:assert";
import { test } from "node:test";
import { localTimes } from "./local-times.ts";

const now = Temporal.Instant.from("2026-07-15T22:10:00Z");
const times = (points: Parameters<typeof localTimes>[0]) =>
  localTimes(points, now).map(({ time, zones, pointIds }) => [
    time.toString().slice(0, 5),
    zones.length,
    pointIds.join(),
  ]);

test("zones that go alike are one time, with every point that says so", () => {
  const indiana = { id: "a", zones: ["America/Indiana/Knox", "America/Chicago", "America/Indiana/Indianapolis"] };
  assert.deepEqual(times([indiana, { id: "b", zones: ["America/Chicago"] }]), [
    ["17:10", 2, "a,b"],
    ["18:10", 1, "a"],
  ]);
});

test("the earliest time on the wall comes first", () => {
  const spread = [
    { id: "ny", zones: ["America/New_York"] },
    { id: "ca", zones: ["America/Los_Angeles"] },
  ];
  assert.deepEqual(times(spread), [
    ["15:10", 1, "ca"],
    ["18:10", 1, "ny"],
  ]);
});

test("where nothing is known there is no time", () => {
  assert.deepEqual(times([{ id: "a", zones: [] }]), []);
});
