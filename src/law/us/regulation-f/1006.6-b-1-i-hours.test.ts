import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { zonesByState } from "#calendar/state-zones";
import { contact } from "#law/build-case";
import { weekdays, type Window } from "#law/debtor";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import { hours } from "./1006.6-b-1-i-hours.ts";

const clock = (text: string) => Temporal.PlainTime.from(text);
const window = (parts: Partial<Window>): Window => ({
  days: weekdays,
  from: null,
  to: null,
  said: null,
  until: null,
  ...parts,
});
const asked = (at: string, debtor: Parameters<typeof exampleCall>[1] = {}) => find(hours, exampleCall(at, debtor));

describe("without knowledge to the contrary, 8:00 to 21:00 is convenient, both ends excluded", () => {
  // prettier-ignore
  const rows = [
    // where                         at                            verdict              retry
    ["America/New_York",    "2026-04-15T07:59:59-04:00",  "inconvenient_time", "2026-04-15T08:01:00-04:00"],
    ["America/New_York",    "2026-04-15T08:00:00-04:00",  "inconvenient_time", "2026-04-15T08:01:00-04:00"],
    ["America/New_York",    "2026-04-15T08:00:01-04:00",  "convenient_time",   null],
    ["America/New_York",    "2026-04-15T20:59:59-04:00",  "convenient_time",   null],
    ["America/New_York",    "2026-04-15T21:00:00-04:00",  "inconvenient_time", "2026-04-16T08:01:00-04:00"],
    ["America/New_York",    "2026-03-07T22:00:00-05:00",  "inconvenient_time", "2026-03-08T08:01:00-04:00"], // clocks go forward
    ["America/New_York",    "2026-10-31T22:00:00-04:00",  "inconvenient_time", "2026-11-01T08:01:00-05:00"], // clocks go back
    ["America/Phoenix",     "2026-07-15T14:59:00Z",       "inconvenient_time", "2026-07-15T15:01:00Z"], // no summer time
    ["Pacific/Honolulu",    "2026-07-15T18:00:00Z",       "inconvenient_time", "2026-07-15T18:01:00Z"],
    ["Pacific/Honolulu",    "2026-12-15T18:01:00Z",       "convenient_time",   null],
  ] as const;
  for (const [zone, at, verdict, retryAt] of rows) {
    test(`${at} in ${zone} is ${verdict}`, () => {
      const finding = asked(at, { debtor: { zones: [zone] } });
      assert.equal(finding.verdict, verdict);
      assert.equal(finding.retryAt?.toString() ?? null, retryAt && Temporal.Instant.from(retryAt).toString());
    });
  }
});

describe("comment 6(b)(1)(i)-2: where the place is in doubt, the hour is convenient in every zone", () => {
  // prettier-ignore
  const rows = [
    // what is known                                      zones                                       at                           verdict
    ["-2.i: Eastern number, Pacific address, before",    ["America/New_York", "America/Los_Angeles"], "2026-04-15T11:00:00-04:00", "inconvenient_time"],
    ["-2.i: Eastern number, Pacific address, within",    ["America/New_York", "America/Los_Angeles"], "2026-04-15T11:01:00-04:00", "convenient_time"],
    ["-2.i: Eastern number, Pacific address, last",      ["America/New_York", "America/Los_Angeles"], "2026-04-15T20:59:00-04:00", "convenient_time"],
    ["-2.i: Eastern number, Pacific address, after",     ["America/New_York", "America/Los_Angeles"], "2026-04-15T21:01:00-04:00", "inconvenient_time"],
    ["-2.ii: Eastern mobile, Mountain landline, before", ["America/New_York", "America/Denver"],      "2026-04-15T10:00:00-04:00", "inconvenient_time"],
    ["-2.ii: Eastern mobile, Mountain landline, within", ["America/New_York", "America/Denver"],      "2026-04-15T10:01:00-04:00", "convenient_time"],
    ["nothing known: Hawaii decides when it opens",      [],                                          "2026-07-15T14:00:00-04:00", "inconvenient_time"],
    ["nothing known: after eight in Hawaii",             [],                                          "2026-07-15T14:01:00-04:00", "convenient_time"],
    ["nothing known: the East decides when it closes",   [],                                          "2026-07-15T21:00:00-04:00", "inconvenient_time"],
  ] as const;
  for (const [name, zones, at, verdict] of rows) {
    test(name, () => assert.equal(asked(at, { debtor: { zones, points: [] }, act: { point: null } }).verdict, verdict));
  }

  test("a state brings in each of its zones, and only where no zone is known", () => {
    const at = "2026-04-15T08:30:00-04:00";
    const state = "TN";
    const points = { points: [], zones: [] };
    assert.equal(asked(at, { debtor: { state, ...points }, act: { point: null } }).verdict, "inconvenient_time");
    assert.equal(asked(at, { debtor: { state } }).verdict, "convenient_time");
  });
});

describe("comment 6(b)(1)-1: times that the consumer called inconvenient", () => {
  const noon = window({ days: ["WE"], from: clock("12:00"), to: clock("14:00") });
  const year = window({ days: ["TU", "TH"], until: Temporal.PlainDate.from("2026-12-31") });
  const night = window({ days: ["WE"], from: clock("19:00"), to: clock("10:00") });
  // prettier-ignore
  const rows = [
    ["before the window",                          noon,  "2026-04-15T11:59:59-04:00", "convenient_time",   null],
    ["at its first second",                        noon,  "2026-04-15T12:00:00-04:00", "inconvenient_time", "2026-04-15T14:00:00-04:00"],
    ["at its end",                                 noon,  "2026-04-15T14:00:00-04:00", "convenient_time",   null],
    ["on another day",                             noon,  "2026-04-16T12:30:00-04:00", "convenient_time",   null],
    ["-1.i: a Tuesday of the year",                year,  "2026-12-29T10:00:00-05:00", "inconvenient_time", "2026-12-30T08:01:00-05:00"],
    ["-1.i: the last Thursday of the year",        year,  "2026-12-31T20:59:00-05:00", "inconvenient_time", "2027-01-01T08:01:00-05:00"],
    ["-1.i: a Tuesday of the next year",           year,  "2027-01-05T10:00:00-05:00", "convenient_time",   null],
    ["a window over midnight, on the next morning", night, "2026-04-16T09:00:00-04:00", "inconvenient_time", "2026-04-16T10:00:00-04:00"],
  ] as const;
  for (const [name, inconvenient, at, verdict, retryAt] of rows) {
    test(name, () => {
      const finding = asked(at, { debtor: { inconvenient: [inconvenient] } });
      assert.equal(finding.verdict, verdict);
      assert.equal(finding.retryAt?.toString() ?? null, retryAt && Temporal.Instant.from(retryAt).toString());
    });
  }

  test("a consumer who calls every hour inconvenient is not cured by time", () => {
    assert.equal(asked("2026-04-15T12:00:00-04:00", { debtor: { inconvenient: [window({})] } }).retryAt, null);
  });
});

describe("times that the consumer named as convenient replace the usual ones on their days", () => {
  const nights = window({ days: ["WE"], from: clock("21:30"), to: clock("23:00") });
  // prettier-ignore
  const rows = [
    ["2026-04-15T21:29:00-04:00", "inconvenient_time"],
    ["2026-04-15T21:30:00-04:00", "convenient_time"],
    ["2026-04-15T22:59:00-04:00", "convenient_time"],
    ["2026-04-15T23:00:00-04:00", "inconvenient_time"],
    ["2026-04-15T12:00:00-04:00", "inconvenient_time"],
    ["2026-04-16T12:00:00-04:00", "convenient_time"],
  ] as const;
  for (const [at, verdict] of rows) {
    test(`${at} is ${verdict}`, () => {
      assert.equal(asked(at, { debtor: { convenient: [nights] } }).verdict, verdict);
    });
  }
});

describe("comment 6(b)(1)-2.i: a message of the consumer's own is answered once, in the same window", () => {
  const inconvenient = [window({ days: ["WE", "TH"], from: clock("15:00"), to: clock("17:00") })];
  const wrote = contact({ id: "h1", at: instant("2026-04-15T15:30:00-04:00"), kind: "email", from: "consumer" });
  const answered = contact({ id: "h2", at: instant("2026-04-15T15:40:00-04:00"), kind: "email", from: "us" });
  const early = { ...wrote, at: instant("2026-04-15T14:50:00-04:00") };
  // prettier-ignore
  const rows = [
    ["-2.i: once",                                  "email", "2026-04-15T15:45:00-04:00", [wrote],           "one_response"],
    ["not twice",                                   "email", "2026-04-15T15:45:00-04:00", [wrote, answered], "inconvenient_time"],
    ["not by another medium",                       "text",  "2026-04-15T15:45:00-04:00", [wrote],           "inconvenient_time"],
    ["not in the window of the next day",           "email", "2026-04-16T15:45:00-04:00", [wrote],           "inconvenient_time"],
    ["not in a window in which they did not write", "email", "2026-04-15T15:45:00-04:00", [early],           "inconvenient_time"],
    ["not before they wrote",                       "email", "2026-04-15T15:10:00-04:00", [wrote],           "inconvenient_time"],
  ] as const;
  for (const [name, kind, at, history, verdict] of rows) {
    test(name, () => {
      const finding = asked(at, { act: { kind, point: null }, debtor: { inconvenient }, history });
      assert.equal(finding.verdict, verdict);
    });
  }
});

test("a letter is not tied to a time", () => {
  assert.equal(
    hours.governs(exampleCall("2026-04-15T23:00:00-04:00", { act: { kind: "letter", point: "home" } })),
    false,
  );
});

test("at the minute that it names the hour is convenient, and the minute before it is not", () => {
  const days = fc.subarray([...weekdays], { minLength: 1, maxLength: 5 });
  const time = fc.integer({ min: 0, max: 95 }).map((quarters) => clock("00:00").add({ minutes: quarters * 15 }));
  const someWindow = fc.record({ days, from: time, to: time }).map((parts) => window(parts));
  const zone = fc.constantFrom(...Object.values(zonesByState).flat());
  const given = fc.record({
    minute: fc.integer({ min: 0, max: 2 * 366 * 24 * 60 }),
    zones: fc.uniqueArray(zone, { minLength: 1, maxLength: 3 }),
    inconvenient: fc.array(someWindow, { maxLength: 2 }),
    convenient: fc.array(someWindow, { maxLength: 1 }),
  });
  const start = instant("2026-01-01T00:00:00Z");
  fc.assert(
    fc.property(given, ({ minute, ...debtor }) => {
      const finding = find(hours, exampleCall(start.add({ minutes: minute }).toString(), { debtor }));
      if (!finding.denies || finding.retryAt === null) return;
      const then = (at: Temporal.Instant) => find(hours, exampleCall(at.toString(), { debtor })).denies;
      assert.equal(then(finding.retryAt), false);
      assert.equal(then(finding.retryAt.subtract({ minutes: 1 })), true);
    }),
    { numRuns: 300 },
  );
});

function instant(iso: string): Temporal.Instant {
  return Temporal.Instant.from(iso);
}
