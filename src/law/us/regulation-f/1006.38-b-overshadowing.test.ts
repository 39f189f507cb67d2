import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { debt, message, validation } from "#law/build-case";
import { exampleCall } from "#law/example-call";
import { find } from "#law/finding";
import type { Act } from "#law/law-case";
import { mayOvershadow, overshadowing } from "./1006.38-b-overshadowing.ts";

// Sent on a Friday before Columbus Day: assumed received on the 19th, so that the period ends on 18 November.
const sentOn = Temporal.PlainDate.from("2026-10-09");
const inPeriod = "2026-10-15T11:00:00-04:00";
const lastMinute = "2026-11-18T23:59:00-05:00";
const over = "2026-11-19T09:00:00-05:00";

type Told = {
  readonly at: string;
  readonly text: string;
  readonly act?: Partial<Act>;
  readonly isUndeliverable?: boolean;
};

function saying({ at, text, act = {}, isUndeliverable = false }: Told) {
  return exampleCall(at, {
    act: { kind: "letter", point: "home", message: message({ text }), ...act },
    debts: [
      debt({ id: "d1", purpose: "consumer", validation: validation({ sentOn, undeliverable: isUndeliverable }) }),
    ],
  });
}

describe("38(b)(1): while the debt may be disputed, nothing overshadows it", () => {
  // prettier-ignore
  const rows = [
    ["a demand within fewer days",            { at: inPeriod,   text: "Pay within 7 days or we will sue." },             "overshadows",      "2026-11-19T05:00:00Z"],
    ["the same as an act of its own",         { at: inPeriod,   text: "Pay within 7 days or we will sue.", act: { kind: "threaten-suit" } }, "overshadows", "2026-11-19T05:00:00Z"],
    ["a threat of suit",                      { at: inPeriod,   text: "We intend to file suit." },                       "overshadows",      "2026-11-19T05:00:00Z"],
    ["the last minute of the period",         { at: lastMinute, text: "Pay immediately." },                              "overshadows",      "2026-11-19T05:00:00Z"],
    ["the day after it",                      { at: over,       text: "Pay immediately." },                              "period_is_over", undefined],
    ["a notice that came back began none",    { at: inPeriod,   text: "Pay immediately.", isUndeliverable: true },       "period_is_over", undefined],
    ["a letter that leaves time",             { at: inPeriod,   text: "You can pay it at any time." },                   "not_overshadowed", undefined],
    ["the notice's own words",                { at: over,       text: "Pay immediately.", act: { purpose: "validation-notice" } }, "overshadows", undefined],
  ] as const;
  for (const [name, told, verdict, retryAt] of rows) {
    test(name, () => {
      const finding = find(overshadowing, saying(told));
      assert.equal(finding.verdict, verdict);
      assert.equal(finding.retryAt?.toString(), retryAt);
    });
  }
});

test("a day by which to pay is left to people, within the period", () => {
  const text = "Please pay by November 30.";
  assert.equal(mayOvershadow(saying({ at: inPeriod, text })), true);
  assert.equal(mayOvershadow(saying({ at: over, text })), false);
});

test("where no notice is on record, and the words are none of a notice, nothing is asked", () => {
  const facts = {
    ...saying({ at: inPeriod, text: "Pay immediately." }),
    debts: [debt({ id: "d1", purpose: "consumer" })],
  };
  assert.equal(overshadowing.governs(facts), false);
});
