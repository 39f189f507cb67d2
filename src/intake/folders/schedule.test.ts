import { strict as assert } from "node:assert";
import { test } from "node:test";
import { nextLook, readSchedule } from "./schedule.ts";

const zone = "America/New_York";
const next = (atTimes: string[], after: string) =>
  nextLook({ everyMinutes: null, atTimes }, Temporal.Instant.from(after), zone).toZonedDateTimeISO(zone).toString();

test("a schedule is said in minutes or in times, never in both and never in neither", () => {
  assert.deepEqual(readSchedule({ everyMinutes: 15, atTimes: [] }), { everyMinutes: 15, atTimes: [] });
  assert.deepEqual(readSchedule({ everyMinutes: null, atTimes: ["12:00", "06:30", "12:00"] }), {
    everyMinutes: null,
    atTimes: ["06:30", "12:00"],
  });
  assert.equal(readSchedule({ everyMinutes: 15, atTimes: ["06:30"] }), undefined);
  assert.equal(readSchedule({ everyMinutes: null, atTimes: [] }), undefined);
});

test("minutes are whole and within a day, and a time is one that a clock shows", () => {
  for (const everyMinutes of [0, -5, 1441, 1.5, Number.NaN]) {
    assert.equal(readSchedule({ everyMinutes, atTimes: [] }), undefined, String(everyMinutes));
  }
  for (const time of ["24:00", "6:30", "06:60", "noon", ""]) {
    assert.equal(readSchedule({ everyMinutes: null, atTimes: [time] }), undefined, time);
  }
});

test("the next look is the next time of the office's clock, and after the last one that of tomorrow", () => {
  assert.match(next(["06:30", "12:00"], "2026-03-02T11:29:00Z"), /^2026-03-02T06:30/);
  assert.match(next(["06:30", "12:00"], "2026-03-02T11:30:00Z"), /^2026-03-02T12:00/);
  assert.match(next(["06:30", "12:00"], "2026-03-02T17:00:00Z"), /^2026-03-03T06:30/);
});

test("on the night in which the clock jumps from two to three, half past two is half past three", () => {
  assert.match(next(["02:30"], "2026-03-08T05:00:00Z"), /^2026-03-08T03:30/);
});

test("on the night in which the hour comes twice, the folder is looked into once", () => {
  assert.match(next(["01:30"], "2026-11-01T05:00:00Z"), /^2026-11-01T01:30:00-04:00/);
  assert.match(next(["01:30"], "2026-11-01T05:30:00Z"), /^2026-11-02T01:30/);
});
