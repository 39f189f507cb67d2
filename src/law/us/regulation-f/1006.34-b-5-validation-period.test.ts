import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import {
  assumedReceipt,
  isWithinPeriod,
  lastDayToProvide,
  validationPeriodEnd,
} from "./1006.34-b-5-validation-period.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

describe("1006.34(b)(5): the period ends 30 days after the receipt that is assumed", () => {
  // prettier-ignore
  const rows = [
    ["over Independence Day, which falls on Saturday and is kept on Friday", "2026-07-02", "2026-07-10", "2026-08-09"],
    ["over Thanksgiving",                                                    "2026-11-23", "2026-12-01", "2026-12-31"],
    ["over Columbus Day",                                                    "2026-10-09", "2026-10-19", "2026-11-18"],
    ["over the birthday of Martin Luther King, Jr.",                         "2021-01-15", "2021-01-25", "2021-02-24"],
    ["over no holiday",                                                      "2026-03-02", "2026-03-09", "2026-04-08"],
    ["sent on a Saturday",                                                   "2026-03-07", "2026-03-13", "2026-04-12"],
  ] as const;
  for (const [name, providedOn, receivedOn, end] of rows) {
    test(name, () => {
      assert.equal(assumedReceipt(day(providedOn)).toString(), receivedOn);
      assert.equal(validationPeriodEnd(day(providedOn)).toString(), end);
    });
  }
});

test("its last day is in time, and so is what came before anything was provided; the day after is not", () => {
  const providedOn = day("2026-03-02");
  assert.equal(isWithinPeriod(day("2026-02-01"), providedOn), true);
  assert.equal(isWithinPeriod(day("2026-04-08"), providedOn), true);
  assert.equal(isWithinPeriod(day("2026-04-09"), providedOn), false);
});

test("the information follows within five calendar days, weekends and holidays counted", () => {
  assert.equal(lastDayToProvide(day("2026-03-02")).toString(), "2026-03-07");
  assert.equal(lastDayToProvide(day("2026-11-25")).toString(), "2026-11-30");
});
