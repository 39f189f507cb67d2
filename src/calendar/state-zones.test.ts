import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { isUsState, zonesByState, zonesOfCountry } from "./state-zones.ts";
import { isNewYorkCity, stateOfZip } from "./zip-states.ts";

const territories = ["AS", "GU", "MP", "PR", "VI"];

test("there are fifty states, the District of Columbia and five territories", () => {
  assert.equal(Object.keys(zonesByState).length, 50 + 1 + territories.length);
  assert.ok(isUsState("NY") && !isUsState("XX") && !isUsState("toString"));
});

test("the zones of the country go as the clocks of every state go, in each season", () => {
  const offset = (zone: string, at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).offset;
  for (const at of ["2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z"]) {
    const known = new Set(zonesOfCountry.map((zone) => offset(zone, at)));
    for (const [state, zones] of Object.entries(zonesByState)) {
      if (territories.includes(state)) continue;
      for (const zone of zones) assert.ok(known.has(offset(zone, at)), `${zone} of ${state}`);
    }
  }
});

describe("a ZIP code belongs to a state", () => {
  const rows = [
    ["00501", "NY"],
    ["00901", "PR"],
    ["00802", "VI"],
    ["02108", "MA"],
    ["05501", "MA"],
    ["06390", "NY"],
    ["10001", "NY"],
    ["20001", "DC"],
    ["20101", "VA"],
    ["20500", "DC"],
    ["33101", "FL"],
    ["60601", "IL"],
    ["79901", "TX"],
    ["88510", "TX"],
    ["94107-1234", "CA"],
    ["96701", "HI"],
    ["96799", "AS"],
    ["96910", "GU"],
    ["96950", "MP"],
    ["99501", "AK"],
    ["09001", undefined], // the armed forces abroad
    ["34001", undefined],
  ] as const;
  for (const [zip, state] of rows) {
    test(`${zip} to ${state ?? "none"}`, () => assert.equal(stateOfZip(zip), state));
  }
});

test("the five boroughs are New York City, and Albany and Nassau County are not", () => {
  for (const zip of ["10001", "10301", "10451", "11101", "11201", "11375", "11692"]) assert.ok(isNewYorkCity(zip), zip);
  for (const zip of ["10501", "11501", "12207"]) assert.ok(!isNewYorkCity(zip), zip);
});
