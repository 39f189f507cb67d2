import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { ambiguousDay, orderOfFile, orderOfPattern, orderShown, readDay, type DayOrder } from "./read-day.ts";

describe("a day is read as files write it", () => {
  // prettier-ignore
  const days = [
    ["2026-01-31",            null,  "2026-01-31"],
    ["2026-01-31T00:00:00",   null,  "2026-01-31"],
    ["2026/1/5 13:45",        null,  "2026-01-05"],
    ["20260131",              null,  "2026-01-31"],
    ["1/31/2026",             null,  "2026-01-31"],
    ["31.01.2026",            null,  "2026-01-31"],
    ["3/3/2026",              null,  "2026-03-03"],
    ["3/4/2026",              "mdy", "2026-03-04"],
    ["3/4/2026",              "dmy", "2026-04-03"],
    ["26-03-04",              "ymd", "2026-03-04"],
    ["1/5/69",                "mdy", "2069-01-05"],
    ["1/5/70",                "mdy", "1970-01-05"],
    ["31 Jan 2026",           null,  "2026-01-31"],
    ["31-Jan-26",             null,  "2026-01-31"],
    ["January 31, 2026",      null,  "2026-01-31"],
    ["2/29/2028 12:00:00 AM", "mdy", "2028-02-29"],
    ["46023",                 "mdy", "2026-01-01"],
    ["46023.75",              null,  "2026-01-01"],
    ["10001",                 null,  "unreadable"],
    ["99999",                 null,  "unreadable"],
    ["3/4/2026",              null,  "ambiguous"],
    ["2/30/2026",             "mdy", "unreadable"],
    ["13/13/2026",            "mdy", "unreadable"],
    ["soon",                  null,  "unreadable"],
    ["1/1/1",                 "mdy", "unreadable"],
    ["",                      null,  "blank"],
    ["0/0/0",                 null,  "blank"],
    ["00.00.0000",            null,  "blank"],
  ] as const satisfies readonly (readonly [string, DayOrder | null, string])[];
  for (const [text, order, says] of days) {
    test(`"${text}" in the order ${order ?? "of none"} is ${says}`, () => {
      const read = readDay(text, order);
      assert.equal(read.is === "day" ? read.day.toString() : read.is, says);
    });
  }
});

describe("the order of a file's days", () => {
  test("is the one that some show and none contradicts", () => {
    assert.equal(orderOfFile({ mdy: 1, dmy: 0 }), "mdy");
    assert.equal(orderOfFile({ mdy: 0, dmy: 3 }), "dmy");
  });
  test("is unknown where no day shows it, and where days contradict each other", () => {
    assert.equal(orderOfFile({ mdy: 0, dmy: 0 }), null);
    assert.equal(orderOfFile({ mdy: 2, dmy: 1 }), null);
  });
  test("is known in spite of one slip among many days", () => {
    assert.deepEqual([orderOfFile({ mdy: 21, dmy: 1 }), orderOfFile({ mdy: 1, dmy: 20 })], ["mdy", null]);
  });
  test("shows in a day above the twelfth only", () => {
    assert.deepEqual(["1/13/2026", "13/1/2026", "3/3/2026", "3/4/2026", "2026-01-13"].map(orderShown), [
      "mdy",
      "dmy",
      null,
      null,
      null,
    ]);
  });
  test("is said by a pattern", () => {
    const patterns = ["dd-mm-yyyy", "m/d/yy", "yyyy-mm-dd", "yyyy", "ddmm"];
    assert.deepEqual(patterns.map(orderOfPattern), ["dmy", "mdy", "ymd", undefined, undefined]);
  });
});

test("a day that is written in any known order is read back as itself", () => {
  const day = fc.integer({ min: 0, max: 30_000 }).map((days) => Temporal.PlainDate.from("1975-01-01").add({ days }));
  fc.assert(
    fc.property(day, fc.constantFrom("ymd" as const, "mdy" as const, "dmy" as const), (written, order) => {
      const parts = { y: String(written.year), m: String(written.month), d: String(written.day) };
      const text = [...order].map((part) => parts[part as "y" | "m" | "d"]).join("/");
      const read = readDay(text, order);
      assert.ok(read.is === "day" && read.day.equals(written), text);
    }),
  );
});

test("a day that may be two is said to be both, with what to do about it", () => {
  assert.equal(
    ambiguousDay("3/4/2026"),
    '"3/4/2026" is 2026-03-04 as month/day and 2026-04-03 as day/month. Say how days are written: mm/dd/yyyy or dd/mm/yyyy.',
  );
});
