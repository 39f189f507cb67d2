import { strict as assert } from "node:assert";
import { test } from "node:test";
import { candidateZones } from "./candidate-zones.ts";

const nowhere = { zones: [], points: [], state: null, zip: null, otherHomes: [], mayBeAnywhere: false } as const;
const zonesAt = (state: "TN" | "CA" | null, zip: string | null) =>
  candidateZones({ ...nowhere, state, zip }).toSorted();

test("a ZIP code says in which zone of its state a home lies, where that is sure", () => {
  assert.deepEqual(zonesAt("TN", "37902"), ["America/New_York"]);
  assert.deepEqual(zonesAt(null, "37203"), ["America/Chicago"]);
  assert.ok(zonesAt("TN", "37347").length > 1, "Jasper's prefix lies in both");
  assert.ok(zonesAt("TN", null).length > 1);
});

test("a ZIP code of another state than the one that is said brings in both", () => {
  const zones = zonesAt("CA", "37902");
  assert.ok(zones.includes("America/Los_Angeles") && zones.includes("America/New_York"));
});

test("a code of no state, or a home of which nothing is known, leaves the rest to decide", () => {
  assert.deepEqual(zonesAt("TN", "00000"), zonesAt("TN", null));
  assert.ok(zonesAt(null, null).length > 6);
  assert.ok(candidateZones({ ...nowhere, state: "TN", zip: "37902", mayBeAnywhere: true }).length > 6);
});
