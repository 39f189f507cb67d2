import { strict as assert } from "node:assert";
import { test } from "node:test";
import { placeClockText } from "./place-clock.ts";

const cases = [
  [
    "it is 02:02 in America/Detroit, outside the hours after 08:00 and before 21:00",
    "it is 2:02 AM in Eastern time, outside the hours after 8:00 AM and before 9:00 PM",
  ],
  ["it is 14:30 in America/Indiana/Knox", "it is 2:30 PM in Central time"],
  ["it is 12:00 in America/Phoenix", "it is 12:00 PM in Mountain standard time"],
  ["They want no calls before 09:00.", "They want no calls before 09:00."],
  ["it is 02:02 in America/Nowhere", "it is 02:02 in America/Nowhere"],
] as const;

for (const [sentence, expected] of cases) {
  test(`"${sentence}" is said as people say it`, () => assert.equal(placeClockText(sentence), expected));
}
