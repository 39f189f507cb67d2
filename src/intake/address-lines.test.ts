import { strict as assert } from "node:assert";
import { test } from "node:test";
import { addressOfLines } from "./address-lines.ts";

const place = { city: "Columbus", state: "OH", zip: "43215" };
// prettier-ignore
const cases = [
  [["Blue Door", "Ada Byrd", "1 High Street", "Suite 5", "Columbus, OH 43215"], { ...place, lines: ["1 High Street", "Suite 5"], country: "" }],
  [["1 High Street", "Columbus OH  43215", "USA", ""],                          { ...place, lines: ["1 High Street"], country: "USA" }],
  [["1 High Street", "Columbus, OH 43215-0001"],                                { ...place, zip: "43215-0001", lines: ["1 High Street"], country: "" }],
  [["somewhere"],                                                               { lines: [], city: "", state: "", zip: "", country: "" }],
] as const;
for (const [lines, address] of cases) {
  test(`an address of lines is read up to its last: ${lines.join(" / ")}`, () => {
    assert.deepEqual(addressOfLines(lines, ["Blue Door", "ada byrd"]), address);
  });
}
