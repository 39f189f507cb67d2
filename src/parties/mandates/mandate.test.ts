import { strict as assert } from "node:assert";
import { test } from "node:test";
import { mandateFacts, readTerms, percentText, standingOn, whyNotMandate, type MandateTerms } from "./mandate.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const terms = (from: string, until: string | null = null): MandateTerms => ({
  ...{ entityId: "e", capacity: "for_another", fromOn: day(from), untilOn: until === null ? null : day(until) },
  ...{ commissionBp: 0, authority: "" },
});

test("a mandate holds from its first day on, and on the day until which it holds it holds no more", () => {
  const mandate = terms("2026-03-01", "2026-06-01");
  const days = ["2026-02-28", "2026-03-01", "2026-05-31", "2026-06-01"];
  assert.deepEqual(
    days.map((on) => standingOn(mandate, day(on))),
    ["coming", "in-force", "in-force", "past"],
  );
  assert.equal(standingOn(terms("2026-03-01"), day("2036-03-01")), "in-force");
});

test("a mandate ends after it begins, and no two of a creditor hold on one day", () => {
  assert.equal(whyNotMandate(terms("2026-03-01", "2026-03-01"), []), "mandate_ends_after_it_begins");
  assert.equal(whyNotMandate(terms("2026-03-02", "2026-03-01"), []), "mandate_ends_after_it_begins");
  const held = [terms("2026-01-01", "2026-03-01")];
  assert.equal(whyNotMandate(terms("2026-03-01"), held), undefined, "one follows the other on the same day");
  assert.equal(whyNotMandate(terms("2026-02-28"), held), "mandate_overlaps");
  assert.equal(whyNotMandate(terms("2025-01-01", "2026-01-01"), held), undefined);
  assert.equal(whyNotMandate(terms("2025-01-01"), held), "mandate_overlaps");
  assert.equal(whyNotMandate(terms("2027-01-01", "2027-02-01"), [terms("2026-06-01")]), "mandate_overlaps");
});

const faultsIn = (said: MandateTerms) => {
  const read = readTerms(said);
  return read.ok ? [] : read.faults.map(({ field }) => field);
};

test("a commission is a share, and what a creditor allows is no more than a page", () => {
  const faultsOf = (said: Partial<MandateTerms>) => faultsIn({ ...terms("2026-01-01"), ...said });
  assert.deepEqual(faultsOf({ commissionBp: 10_000, authority: "Up to 10 % off.\nNo suit." }), []);
  assert.deepEqual(faultsOf({ commissionBp: 10_001, authority: "a\u0000b" }), ["commission", "authority"]);
  assert.deepEqual(faultsOf({ commissionBp: -1, authority: "x".repeat(1001) }), ["commission", "authority"]);
});

test("a commission is kept as people write a percentage", () => {
  assert.deepEqual([2500, 1250, 1, 0].map(percentText), ["25", "12.5", "0.01", "0"]);
  assert.equal(mandateFacts({ ...terms("2026-01-01"), commissionBp: 1250 }, "Harbor LLC").commission, "12.5");
});
