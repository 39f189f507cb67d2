import { strict as assert } from "node:assert";
import { test } from "node:test";
import {
  endingSoon,
  licenceOn,
  noEntity,
  entitySaid,
  whyNotLicences,
  type EntityFacts,
  type Licence,
} from "./entity.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const licence = (state: string, from: string, until: string | null = null): Licence => ({
  ...{ state, number: "N-1", fromOn: day(from), untilOn: until === null ? null : day(until) },
});

test("a licence is soon to expire sixty days before, and has expired on its last day", () => {
  const held = licence("NY", "2026-01-01", "2026-06-30");
  const days = ["2025-12-31", "2026-01-01", "2026-04-30", "2026-05-01", "2026-06-29", "2026-06-30"];
  assert.deepEqual(
    days.map((on) => licenceOn(held, day(on))),
    ["coming", "in-force", "in-force", "expires-soon", "expires-soon", "expired"],
  );
  assert.equal(licenceOn(licence("NY", "2026-01-01"), day("2090-01-01")), "in-force");
});

test("of a licence that ends soon one is told once, unless another follows on it", () => {
  const held = [licence("NY", "2026-01-01", "2026-06-30"), licence("OH", "2026-01-01", "2026-07-01")];
  const told = (after: string | null, on: string, licences = held) =>
    endingSoon(licences, { after: after === null ? null : day(after), on: day(on) }).map(({ state }) => state);
  assert.deepEqual(told("2026-04-29", "2026-04-30"), []);
  assert.deepEqual(told("2026-04-30", "2026-05-01"), ["NY"]);
  assert.deepEqual(told("2026-05-01", "2026-05-02"), ["OH"]);
  assert.deepEqual(told("2026-04-20", "2026-05-10"), ["NY", "OH"], "days on which nobody looked are made good");
  assert.deepEqual(told(null, "2026-06-20"), ["NY", "OH"]);
  assert.deepEqual(told(null, "2026-06-20", [...held, licence("NY", "2026-06-30")]), ["OH"]);
  assert.deepEqual(
    told(null, "2026-06-20", [...held, licence("NY", "2026-07-01")]),
    ["NY", "OH"],
    "a day is without one",
  );
});

test("licences are of states, end after they begin, and are one for a state on a day", () => {
  assert.equal(whyNotLicences([licence("NY", "2026-01-01"), licence("OH", "2026-01-01")]), undefined);
  assert.equal(whyNotLicences([licence("QQ", "2026-01-01")]), "state_is_unknown");
  assert.equal(whyNotLicences([licence("NY", "2026-01-01", "2026-01-01")]), "licence_ends_after_it_begins");
  const renewed = [licence("NY", "2025-01-01", "2026-01-01"), licence("NY", "2026-01-01", "2027-01-01")];
  assert.equal(whyNotLicences(renewed), undefined);
  assert.equal(whyNotLicences([licence("NY", "2025-01-01"), licence("NY", "2026-01-01")]), "licence_overlaps");
});

test("an entity's licences are read in order, by states in capitals, and what is left out stays", () => {
  const before: EntityFacts = { ...noEntity, legalName: "Harbor LLC", phone: "614-555-0100" };
  const licences = [
    licence("oh", "2026-01-01"),
    licence("NY", "2026-02-01"),
    licence("NY", "2025-02-01", "2026-02-01"),
  ];
  const read = entitySaid({ address: " 1 Pier Road \r\nNew York, NY 10004\n", licences }, before);
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.licences.map(({ state, fromOn }) => `${state} ${fromOn}`),
    ["NY 2025-02-01", "NY 2026-02-01", "OH 2026-01-01"],
  );
  assert.deepEqual(
    [read.value.legalName, read.value.address, read.value.phone],
    ["Harbor LLC", "1 Pier Road\nNew York, NY 10004", "614-555-0100"],
  );
});

test("what an entity may not be called is told field by field", () => {
  const fieldsOf = (said: Partial<EntityFacts>) => {
    const read = entitySaid(said, { ...noEntity, legalName: "Harbor LLC" });
    return read.ok ? [] : read.faults.map(({ field }) => field);
  };
  assert.deepEqual(fieldsOf({ legalName: " ", address: "1\n2\n3\n4\n5\n6\n7", phone: "1\n2" }), [
    ...["legalName", "address", "phone"],
  ]);
  assert.deepEqual(fieldsOf({ tradeNames: ["Harbor", "Har\tbor"] }), ["tradeNames"]);
  assert.deepEqual(fieldsOf({ tradeNames: Array.from({ length: 11 }, () => "Harbor") }), ["tradeNames"]);
  assert.deepEqual(fieldsOf({ licences: [{ ...licence("NY", "2026-01-01"), number: "" }] }), ["licences"]);
});
