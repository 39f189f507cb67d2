import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { stateOfAreaCode, zonesOfAreaCode } from "./area-codes.ts";
import { zonesByState } from "./state-zones.ts";

const january = Temporal.Instant.from("2026-01-15T12:00:00Z");
const july = Temporal.Instant.from("2026-07-15T12:00:00Z");

/** How far the clocks of some zones are behind noon in London, in winter and summer, each way once. */
function clocks(zones: readonly string[]): string {
  const ways = zones.map((zone) =>
    [january, july].map((at) => at.toZonedDateTimeISO(zone).offset.slice(1, 3)).join("/"),
  );
  return [...new Set(ways)].toSorted().join(" ");
}

describe("an area code lies in every zone in which a number of it may be", () => {
  // prettier-ignore
  const rows = [
    ["212", "05/04"],        ["415", "08/07"],
    ["850", "05/04 06/05"],  ["448", "05/04 06/05"],  // the Florida panhandle, and the code laid over it
    ["305", "05/04"],        ["689", "05/04"],
    ["812", "05/04 06/05"],  ["930", "05/04 06/05"],  ["219", "05/04 06/05"], ["317", "05/04"],
    ["270", "05/04 06/05"],  ["364", "05/04 06/05"],  ["606", "05/04 06/05"], ["502", "05/04"],
    ["701", "06/05 07/06"],  ["605", "06/05 07/06"],
    ["928", "07/06 07/07"],  ["602", "07/07"],        // the Navajo Nation keeps summer time, Phoenix does not
    ["208", "07/06 08/07"],  ["986", "07/06 08/07"],
    ["541", "07/06 08/07"],  ["458", "07/06 08/07"],  ["503", "08/07"],
    ["423", "05/04 06/05"],  ["931", "06/05"],        ["865", "05/04"],
    ["915", "07/06"],        ["432", "06/05"],        ["214", "06/05"],
    ["308", "06/05 07/06"],  ["402", "06/05"],
    ["785", "06/05 07/06"],  ["620", "06/05 07/06"],  ["316", "06/05"],
    ["906", "05/04 06/05"],  ["775", "07/06 08/07"],  ["702", "08/07"],
    ["907", "09/08 10/09"],  ["808", "10/10"],
    ["671", "10/10"],        ["670", "10/10"],        ["684", "11/11"],  ["787", "04/04"], ["340", "04/04"],
    ["416", "05/04"],        ["604", "08/07"],        ["306", "06/06"],  ["709", "03/02 04/03"],
    ["800", ""], ["888", ""], ["833", ""], ["500", ""], ["533", ""], ["900", ""], ["710", ""], ["000", ""], ["", ""],
  ] as const;
  for (const [code, ways] of rows) {
    test(`${code || "none"}: ${ways}`, () => assert.equal(clocks(zonesOfAreaCode(code)), ways));
  }
});

test("every state and territory has codes, and no code lies in two", () => {
  const codes = Array.from({ length: 1000 }, (_, code) => String(code).padStart(3, "0"));
  const states = codes.map(stateOfAreaCode);
  assert.deepEqual(new Set(states.filter((state) => state !== undefined)), new Set(Object.keys(zonesByState)));
});

test("the codes of other countries are no state's", () => {
  for (const code of ["416", "604", "867", "809", "876", "441"]) assert.equal(stateOfAreaCode(code), undefined, code);
});

test("a code never lies outside the zones of its state", () => {
  for (let number = 200; number < 1000; number++) {
    const state = stateOfAreaCode(String(number));
    const known = new Set<string>(state === undefined ? [] : zonesByState[state]);
    for (const zone of state === undefined ? [] : zonesOfAreaCode(String(number))) {
      assert.ok(known.has(zone), `${number} ${zone}`);
    }
  }
});
