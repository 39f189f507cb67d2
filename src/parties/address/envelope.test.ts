import { strict as assert } from "node:assert";
import { test } from "node:test";
import { readAddress } from "#parties/point";
import { envelopeOf } from "./envelope.ts";

const columbus = { city: "Columbus", state: "OH", zip: "43215-1001", country: "US" };
const valueOf = (lines: readonly string[], place: Partial<typeof columbus> = {}) =>
  readAddress({ ...columbus, ...place, lines }, "business")?.value ?? "";

test("an envelope bears the lines of the Postal Service", () => {
  const value = valueOf(["Attn: Ada Byrd", "12 North Main Street, Suite 4"]);
  assert.equal(envelopeOf(value), "ATTN ADA BYRD\n12 N MAIN ST STE 4\nCOLUMBUS OH 43215-1001");
});

// prettier-ignore
const doubtful = [
  valueOf(["The blue house by the river"]),
  valueOf(["12 Main St"], { state: "NV" }),
  valueOf(["12 Main St", "PO Box 5"]),
  valueOf(["12 Main St"], { zip: "" }),
  valueOf(["10 Downing Street"], { city: "London", state: "", zip: "SW1A 2AA", country: "GB" }),
  valueOf(["5 King Street"], { city: "Toronto", state: "ON", zip: "M5H 1A1", country: "CA" }),
  valueOf(["5 Rustaveli Avenue"], { city: "Tbilisi", state: "", zip: "0108", country: "Georgia" }),
];
for (const value of doubtful) {
  test(`an envelope bears what was given where it is in doubt: ${value.replaceAll("\n", " / ")}`, () => {
    assert.equal(envelopeOf(value), value);
  });
}
