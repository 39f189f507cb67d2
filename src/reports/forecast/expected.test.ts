import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import { stretchesAhead } from "./ahead.ts";
import { expectations, type Expected } from "./expected.ts";
import type { Known, OwedPart } from "./known.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const monday = day("2026-03-02");
const weeks = stretchesAhead("week", { from: monday, to: monday.add({ days: 27 }) });
const nothing: Known = { parts: [], promises: [], kept: [], lateDays: null, settled: [], lags: [] };
const part = (more: Partial<OwedPart>): OwedPart => ({
  ...{ id: "I-1", creditorId: "Northwind", personId: "Blue Door", number: "INV-1", currency: "USD" },
  ...{ minor: 1_000_00n, dueOn: "2026-03-02", age: 0, rests: 0 },
  ...more,
});
const minors = (known: Partial<Known>, ahead = weeks) =>
  [...expectations({ ...nothing, ...known }, ahead)].map(({ line, from, minor }) => `${line} ${from} ${minor}`);

describe("a forecast without any history", () => {
  test("expects 12 in 100 of an item in each week after it is due, of what is left of it then", () => {
    // 1,000.00 less what is left of it: 880.00, 774.40, 681.472, 599.695; of millionths, half up, so that weeks add up.
    assert.deepEqual(minors({ parts: [part({})] }), [
      "2026-03-08 rate 12000",
      "2026-03-15 rate 10560",
      "2026-03-22 rate 9293",
      "2026-03-29 rate 8178",
    ]);
  });

  test("expects 60 in 100 of a promise on its day, and 15 a week later", () => {
    const promise = { id: "P-1", creditorId: "Northwind", personId: "Blue Door", currency: "USD", minor: 500_00n };
    assert.deepEqual(minors({ promises: [{ ...promise, dueOn: "2026-03-13" }] }), [
      "2026-03-15 promised 30000",
      "2026-03-22 late 7500",
    ]);
  });

  test("expects nothing of what rests until it rests no longer, and then as of something new", () => {
    assert.deepEqual(minors({ parts: [part({ rests: 14, age: -14 })] }), [
      "2026-03-22 rate 12000",
      "2026-03-29 rate 10560",
    ]);
  });

  test("says nothing of bills to come", () => {
    assert.deepEqual(minors({}), []);
  });
});

test("a promise is kept with the chance that promises to its creditor were, beside those of the office", () => {
  const kept = [
    { creditorId: "Northwind", ended: 30, inTime: 27, late: 0 },
    { creditorId: "Southwind", ended: 50, inTime: 21, late: 20 },
  ];
  const promise = { id: "P-1", creditorId: "Northwind", personId: "Blue Door", currency: "USD", minor: 500_00n };
  // The office: (48 + 20 x 0.6) / 100 = 0.6 in time, (20 + 20 x 0.15) / 100 = 0.23 late. Northwind: (27 + 12) / 50, 4.6 / 50.
  assert.deepEqual(minors({ promises: [{ ...promise, dueOn: "2026-03-02" }], kept, lateDays: 3 }), [
    "2026-03-08 promised 39000",
    "2026-03-08 late 4600",
  ]);
});

test("who has settled five items in the second week after they were due is expected to do so again", () => {
  const [entered, paid] = [
    { week: -4, entered: 5, paid: 0, promised: 0, gone: 0, unseen: 0 },
    { week: 1, entered: 0, paid: 5, promised: 0, gone: 0, unseen: 0 },
  ];
  const settled = [{ creditorId: "Northwind", personId: "Blue Door", weeks: [entered, paid] }];
  // Of the band from due to four weeks, 5 paid of 10 that were open: the office (5 + 20 x 0.12) / 30 = 0.246667, the creditor
  // (5 + 20 x 0.246667) / 30 = 0.331111, its weeks (0 + 6.622222) / 25 = 0.264889 and 11.622222 / 25 = 0.464889, and 0.008 in
  // each of the four before. By them 5 x 0.761778 = 3.808889 would have come: the debtor is (5 + 1) / (3.808889 + 1) = 1.24769
  // times as ready. Their own (0 + 5 x 0.330499) / 10 = 0.165250, and (5 + 5 x 0.580037) / 10 = 0.790019: 0.824718 in both.
  const two = weeks.slice(0, 2);
  assert.deepEqual(minors({ parts: [part({})], settled }, two), ["2026-03-08 habit 16525", "2026-03-15 habit 65947"]);
  const [, second] = expectations({ ...nothing, parts: [part({})], settled }, two);
  assert.deepEqual([second?.of?.seen, second?.of?.chance], [{ paid: 5, of: 5, week: 1 }, 659_468]);
  // Of somebody else the creditor's rates are taken, and the same of who has settled fewer.
  const other = part({ personId: "Red Door" });
  assert.deepEqual(minors({ parts: [other], settled }, two), ["2026-03-08 rate 26489", "2026-03-15 rate 34174"]);
});

test("what came in while it was promised is awaited from the second week on: promises for the first are known", () => {
  const seen = { week: 0, entered: 5, paid: 0, promised: 5, gone: 0, unseen: 0 };
  const settled = [{ creditorId: "Northwind", personId: null, weeks: [seen] }];
  // At first 0 of 5: the office (0 + 20 x 0.12) / 25 = 0.096, the creditor 0.0768, its week 0.06144. From the second week on
  // 5 of 5: 0.296 and 0.4368, of what is left of it.
  assert.deepEqual(minors({ parts: [part({})], settled }, weeks.slice(0, 2)), [
    "2026-03-08 rate 6144",
    "2026-03-15 rate 40996",
  ]);
});

test("bills to come are as many as they were, and are paid as soon", () => {
  // In 100 days 1,000.00 came of bills that had been known for ten: 10.00 a day from the eleventh day on.
  const lags = [{ creditorId: "Northwind", currency: "USD", daysKnown: 10, minor: 1_000_00n, ofDays: 100 }];
  assert.deepEqual(minors({ lags }), ["2026-03-15 coming 4000", "2026-03-22 coming 7000", "2026-03-29 coming 7000"]);
});

describe("whatever is owed", () => {
  const known = fc
    .record({
      parts: fc.array(
        fc.record({ minor: fc.bigInt(1n, 10n ** 12n), age: fc.integer({ min: -80, max: 900 }), rests: fc.nat(40) }),
      ),
      promised: fc.array(fc.record({ minor: fc.bigInt(1n, 10n ** 12n), in: fc.nat(60) })),
      lag: fc.record({ minor: fc.bigInt(0n, 10n ** 9n), daysKnown: fc.nat(90) }),
      paid: fc.nat(8),
    })
    .map(({ parts, promised, lag, paid }): Known => ({
      ...nothing,
      parts: parts.map((one) => part(one)),
      promises: promised.map(({ minor, in: days }, at) => ({
        ...{ id: `P-${at}`, creditorId: "Northwind", personId: "Blue Door", currency: "USD", minor },
        dueOn: monday.add({ days }).toString(),
      })),
      settled: [
        {
          ...{ creditorId: "Northwind", personId: "Blue Door" },
          weeks: [{ week: 0, entered: 8, paid, promised: 0, gone: 0, unseen: 0 }],
        },
      ],
      lags: [{ creditorId: "Northwind", currency: "USD", ofDays: 182, ...lag }],
    }));
  const span = { from: monday.add({ days: 2 }), to: monday.add({ days: 90 }) };
  const total = (all: Iterable<Expected>) => [...all].reduce((sum, { minor }) => sum + minor, 0n);

  test("days add up to weeks, and weeks to all of it", () => {
    fc.assert(
      fc.property(known, (of) => {
        const [byDay, byWeek] = [stretchesAhead("day", span), stretchesAhead("week", span)];
        const first = byWeek[0];
        const last = byWeek.at(-1);
        assert.ok(first !== undefined && last !== undefined);
        const whole = { ...last, after: first.after, daysAfter: 0 };
        const all = total(expectations(of, [whole]));
        assert.equal(total(expectations(of, byDay)), all);
        assert.equal(total(expectations(of, byWeek)), all);
      }),
      { numRuns: 50 },
    );
  });

  test("no more is expected of anything than is owed of it, and never less than nothing", () => {
    fc.assert(
      fc.property(known, (of) => {
        const all = [...expectations({ ...of, lags: [] }, stretchesAhead("week", span))];
        assert.ok(all.every(({ minor }) => minor >= 0n));
        const owed = [...of.parts, ...of.promises].reduce((sum, { minor }) => sum + minor, 0n);
        assert.ok(total(all) <= owed);
      }),
      { numRuns: 50 },
    );
  });
});
