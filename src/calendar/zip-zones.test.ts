import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { zonesByState } from "./state-zones.ts";
import { stateOfZip } from "./zip-states.ts";
import { zonesOfZip } from "./zip-zones.ts";

const at = Temporal.Instant.from("2026-07-15T12:00:00Z");
const clocks = (zip: string) => {
  return [...new Set(zonesOfZip(zip).map((zone) => at.toZonedDateTimeISO(zone).offset))].toSorted().join(" ");
};

describe("a ZIP code lies in one zone where its prefix surely does, and otherwise in all of its state", () => {
  // prettier-ignore
  const rows = [
    ["10001", "-04:00"],        ["94107", "-07:00"],
    ["33101", "-04:00"],        ["32501", "-05:00"], ["32456", "-04:00 -05:00"], // Port St Joe is Eastern, Panama City Central
    ["46204", "-04:00"],        ["46401", "-05:00"], ["46534", "-04:00 -05:00"], // Knox is Central, South Bend Eastern
    ["47708", "-05:00"],        ["47501", "-04:00 -05:00"],
    ["40202", "-04:00"],        ["42101", "-05:00"], ["42602", "-04:00 -05:00"], // Albany, Kentucky, is Central
    ["58102", "-05:00"],        ["58601", "-05:00 -06:00"],
    ["85004", "-07:00"],        ["86045", "-06:00 -07:00"],                      // Tuba City lies in the Navajo Nation
    ["83702", "-06:00"],        ["83814", "-07:00"], ["83549", "-06:00 -07:00"],
    ["97201", "-07:00"],        ["97914", "-06:00 -07:00"],
    ["37203", "-05:00"],        ["37402", "-04:00"], ["37347", "-04:00 -05:00"], // Jasper, Tennessee, is Central
    ["78701", "-05:00"],        ["79901", "-06:00"], ["79830", "-05:00 -06:00"],
    ["68102", "-05:00"],        ["69301", "-06:00"], ["69201", "-05:00 -06:00"],
    ["96910", "+10:00"],        ["09001", ""],       ["00000", ""],
  ] as const;
  for (const [zip, ways] of rows) test(`${zip}: ${ways}`, () => assert.equal(clocks(zip), ways));
});

test("a ZIP code never lies outside the zones of its state by more than a name", () => {
  const offset = (zone: string) => at.toZonedDateTimeISO(zone).offset;
  for (let prefix = 0; prefix < 1000; prefix++) {
    const zip = `${String(prefix).padStart(3, "0")}01`;
    const state = stateOfZip(zip);
    const known = new Set(state === undefined ? [] : zonesByState[state].map(offset));
    for (const zone of zonesOfZip(zip)) assert.ok(known.has(offset(zone)), `${zip} ${zone}`);
  }
});
