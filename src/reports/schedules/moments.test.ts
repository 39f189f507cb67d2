import { strict as assert } from "node:assert";
import { test } from "node:test";
import { isBusinessDay } from "#calendar/business-days";
import { dayAfter, firstToCome, newestThatCame, type Rhythm } from "./moments.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.PlainDateTime.from(text);

function following(rhythm: Rhythm, from: string, count: number): string[] {
  const days: string[] = [];
  for (let on = day(from); days.length < count;) {
    on = dayAfter(rhythm, on);
    days.push(on.toString());
  }
  return days;
}

test("every working day leaves weekends and federal holidays out", () => {
  // The third Monday of January 2026 is a holiday.
  assert.deepEqual(following({ every: "working-day" }, "2026-01-15", 3), ["2026-01-16", "2026-01-20", "2026-01-21"]);
});

test("a month that is shorter has its last day instead", () => {
  assert.deepEqual(following({ every: "month", monthDay: 31, closedDays: "same" }, "2026-01-01", 4), [
    ...["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"],
  ]);
  assert.deepEqual(following({ every: "month", monthDay: 30, closedDays: "same" }, "2028-01-31", 1), ["2028-02-29"]);
});

test("a closed day goes to the next working day, and never into another month or week", () => {
  // 1 February 2026 is a Sunday; 31 January a Saturday.
  assert.deepEqual(following({ every: "month", monthDay: 1, closedDays: "moved" }, "2026-01-31", 1), ["2026-02-02"]);
  assert.deepEqual(following({ every: "month", monthDay: 31, closedDays: "moved" }, "2026-01-01", 2), [
    ...["2026-01-30", "2026-02-27"],
  ]);
  // Monday, 19 January 2026, is a holiday; Saturday has no working day after it in its week.
  assert.deepEqual(following({ every: "week", weekday: 1, closedDays: "moved" }, "2026-01-12", 2), [
    ...["2026-01-20", "2026-01-26"],
  ]);
  assert.deepEqual(following({ every: "week", weekday: 6, closedDays: "moved" }, "2026-01-17", 1), ["2026-01-23"]);
  assert.deepEqual(following({ every: "week", weekday: 6, closedDays: "same" }, "2026-01-17", 1), ["2026-01-24"]);
});

test("for ten years every month and week has one day, on which the office is open where it is moved", () => {
  for (let monthDay = 1; monthDay <= 31; monthDay += 1) {
    const days = following({ every: "month", monthDay, closedDays: "moved" }, "2024-12-31", 120);
    assert.deepEqual(
      days.map((on) => day(on).since(day("2025-01-01").with({ day: 1 }), { largestUnit: "months" }).months),
      days.map((_, months) => months),
    );
    assert.ok(days.every((on) => isBusinessDay(day(on))));
  }
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const days = following({ every: "week", weekday, closedDays: "moved" }, "2024-12-29", 520);
    assert.deepEqual(
      days.map((on) => Math.floor(day("2024-12-30").until(day(on)).days / 7)),
      days.map((_, weeks) => weeks),
    );
    assert.ok(days.every((on) => isBusinessDay(day(on))));
  }
});

test("the moment of today is to come until its minute has", () => {
  const timing = { rhythm: { every: "working-day" }, time: Temporal.PlainTime.from("07:30") } as const;
  assert.equal(firstToCome(timing, at("2026-03-02T07:29:59")).toString(), "2026-03-02");
  assert.equal(firstToCome(timing, at("2026-03-02T07:30:00")).toString(), "2026-03-03");
  assert.equal(firstToCome(timing, at("2026-03-06T12:00:00")).toString(), "2026-03-09");
});

test("of moments that were missed the newest is made up for, and the others are counted", () => {
  const timing = { rhythm: { every: "working-day" }, time: Temporal.PlainTime.from("07:30") } as const;
  const newest = (now: string) => {
    const { on, missed } = newestThatCame(timing, { from: day("2026-03-02"), now: at(now) });
    return `${on} ${missed}`;
  };
  assert.equal(newest("2026-03-02T09:00"), "2026-03-02 0");
  assert.equal(newest("2026-03-13T07:29"), "2026-03-12 8");
  assert.equal(newest("2026-03-15T09:00"), "2026-03-13 9");
});
