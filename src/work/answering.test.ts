import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { answerChance, bestHour, guessPerMille, hoursAhead, type CallsIn, type CallsSeen } from "./answering.ts";

const nothing: CallsSeen = { ofKind: [], ofSegment: [], own: [] };
const calls = (weekday: number, hour: number, [reached, tried]: readonly [number, number]): CallsIn => ({
  ...{ weekday, hour, tried, reached },
});
const [tuesday, wednesday, sunday] = [2, 3, 7];
const ten = { weekday: tuesday, hour: 10 };

// prettier-ignore
describe("the chance that a firm answers on a Tuesday at ten", () => {
  const rows: readonly (readonly [string, Partial<CallsSeen>, number])[] = [
    ["is the house's guess before anything was seen",             {},                                                          300],
    ["is half of what was seen after twenty calls",               { ofKind: [calls(wednesday, 10, [20, 20])] },                  650],
    ["counts the same day of the week once more",                 { ofKind: [calls(tuesday, 10, [20, 20])] },                    825],
    ["is moved by no other hour",                                 { ofKind: [calls(tuesday, 11, [500, 500])] },                  300],
    ["is that of the segment where that answers less",            { ofSegment: [calls(sunday, 10, [0, 20])] },                   150],
    ["is moved as much by five calls to the debtor",              { own: [calls(tuesday, 10, [0, 5])] },                         150],
    ["is the debtor's own after many, whatever others do",        { ofKind: [calls(tuesday, 10, [0, 400])], own: [calls(wednesday, 10, [95, 95])] }, 950],
  ];
  for (const [name, seen, perMille] of rows) {
    test(name, () => assert.equal(answerChance("business", ten, { ...nothing, ...seen }).perMille, perMille));
  }
});

test("it says what it was reckoned from, and leaves out what was never tried", () => {
  const seen = { ...nothing, ofKind: [calls(wednesday, 10, [1, 4])], own: [calls(tuesday, 10, [2, 2])] };
  assert.deepEqual(answerChance("person", ten, seen).because, [
    { of: "guess", tried: 0, reached: 0, perMille: 170 },
    { of: "kind", tried: 4, reached: 1, perMille: 183 },
    { of: "own", tried: 2, reached: 2, perMille: 416 },
  ]);
});

test("the house guesses that firms answer in the morning, people in the evening, and firms hardly on a Sunday", () => {
  const best = (kind: "business" | "person") =>
    Array.from({ length: 13 }, (_, place) => 8 + place).toSorted(
      (a, b) => guessPerMille(kind, { weekday: tuesday, hour: b }) - guessPerMille(kind, { weekday: tuesday, hour: a }),
    )[0];
  assert.deepEqual([best("business"), best("person")], [10, 18]);
  assert.equal(guessPerMille("business", { weekday: sunday, hour: 10 }), 100);
  assert.equal(guessPerMille("business", { weekday: tuesday, hour: 3 }), 0);
});

const at = (time: string) => Temporal.Instant.from(`2026-03-10T${time}Z`);
const clocks = (from: Temporal.Instant, zone = "UTC") =>
  hoursAhead(from, zone).map((hour) => hour.from.toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5));

test("the hours ahead are those of the debtor's day that are left, the running one from now on", () => {
  assert.deepEqual(clocks(at("18:20:00")), ["18:20", "19:01", "20:01"]);
  assert.deepEqual(clocks(at("18:51:00")), ["19:01", "20:01"]);
  assert.deepEqual(clocks(at("21:00:00")), []);
  assert.equal(clocks(at("03:00:00")).length, 13);
  assert.deepEqual(clocks(at("23:30:00"), "America/Chicago"), ["18:30", "19:01", "20:01"]);
});

test("the day on which clocks go forward has its hours where the clock shows them", () => {
  const sundayMorning = Temporal.Instant.from("2026-03-08T06:00:00Z");
  assert.equal(clocks(sundayMorning, "America/New_York")[0], "08:01");
});

test("the best hour is the lawful one that is answered likeliest, the earlier of two that are as likely", () => {
  const ahead = hoursAhead(at("06:00:00"), "UTC");
  const best = (seen: Partial<CallsSeen>, lawfulFrom = (asked: Temporal.Instant): Temporal.Instant | null => asked) => {
    const found = bestHour(ahead, { kind: "business", seen: { ...nothing, ...seen }, lawfulFrom });
    return typeof found === "string" ? found : found.hour;
  };
  const later = (time: string) => (asked: Temporal.Instant) =>
    Temporal.Instant.compare(asked, at(time)) < 0 ? at(time) : asked;
  assert.equal(best({}), 10);
  assert.equal(best({ own: [calls(wednesday, 16, [3, 3])] }), 16);
  assert.equal(best({}, later("11:00:00")), 11, "28 % at eleven and at two");
  assert.equal(best({}, later("23:00:00")), "none");
  let asked = 0;
  const never = () => {
    asked += 1;
    return null;
  };
  assert.deepEqual([best({}, never), asked], ["never", 1], "what no hour cures is asked once");
});
