import { strict as assert } from "node:assert";
import { test } from "node:test";
import { agreedAt } from "./agreed.ts";
import { callbackHours } from "./callback.ts";

const now = Temporal.Instant.from("2026-03-02T15:00:00Z");
const zones = ["America/New_York", "America/Phoenix"];
const ask = (on: string, time: string, zone = "America/New_York") => {
  const agreed = { on: Temporal.PlainDate.from(on), time: Temporal.PlainTime.from(time), zone };
  const answer = agreedAt({ ...agreed, now, zones }, callbackHours);
  return answer.ok ? answer.value.toString() : answer.refusal;
};

// prettier-ignore
const rows = [
  ["three in the afternoon in New York",      "2026-03-06", "15:00", "America/New_York",    "2026-03-06T20:00:00Z"],
  ["three in the afternoon in Phoenix",       "2026-03-06", "15:00", "America/Phoenix",     "2026-03-06T22:00:00Z"],
  ["the same hour once summer time is there", "2026-03-09", "15:00", "America/New_York",    "2026-03-09T19:00:00Z"],
  ["an hour that summer time leaves out",     "2026-03-08", "02:30", "America/New_York",    "hour_does_not_exist"],
  ["an hour that comes twice in November",    "2026-11-01", "01:30", "America/New_York",    "2026-11-01T05:30:00Z"],
  ["an hour that is past",                    "2026-03-02", "10:00", "America/New_York",    "callback_is_past"],
  ["a zone in which nobody is",               "2026-03-06", "15:00", "America/Los_Angeles", "zone_is_not_theirs"],
  ["more than a year ahead",                  "2027-03-06", "15:00", "America/New_York",    "callback_is_too_far"],
] as const;

for (const [name, on, time, zone, answer] of rows) {
  test(`a callback at ${name}: ${answer}`, () => assert.equal(ask(on, time, zone), answer));
}
