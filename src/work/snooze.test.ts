import { strict as assert } from "node:assert";
import { test } from "node:test";
import { putOff } from "./snooze.ts";

const now = Temporal.Instant.from("2026-11-23T16:00:00Z");
const clock = (on: string) => ({ on: Temporal.PlainDate.from(on), because: "A promise is due." });
const ask = (until: string, ...clocks: string[]) => {
  const zone = "America/New_York";
  const answer = putOff({ until: Temporal.Instant.from(until), now, zone, clocks: clocks.map(clock) });
  return answer.ok ? "accepted" : answer.refusal;
};

// prettier-ignore
const rows = [
  ["an hour from now",                          "accepted",             "2026-11-23T17:00:00Z"],
  ["just now",                                  "until_is_past",        "2026-11-23T16:00:00Z"],
  ["ninety days from now",                      "accepted",             "2027-02-21T16:00:00Z"],
  ["more than ninety",                          "until_is_too_far",     "2027-02-22T16:00:00Z"],
  ["on the day of a clock",                     "accepted",             "2026-11-27T23:00:00Z", "2026-11-27"],
  ["later than the day of a clock, here",       "a_clock_comes_before", "2026-11-28T05:00:00Z", "2026-11-27"],
  ["on that day here, while elsewhere it is over", "accepted",          "2026-11-28T04:59:00Z", "2026-11-27"],
  ["later than the earliest of two",            "a_clock_comes_before", "2026-11-28T16:00:00Z", "2026-12-24", "2026-11-27"],
] as const;

for (const [name, answer, until, ...clocks] of rows) {
  test(`whoever is put off until ${name}: ${answer}`, () => assert.equal(ask(until, ...clocks), answer));
}
