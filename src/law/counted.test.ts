import { strict as assert } from "node:assert";
import { test } from "node:test";
import { counted, thereWere } from "./counted.ts";

test("one is told as one, and a single day as today", () => {
  assert.equal(counted(1, "calls and texts to mobiles"), "1 call or text to a mobile");
  assert.equal(thereWere(1, { of: "calls", days: 7 }), "There was 1 call in the 7 days that end today");
  assert.equal(thereWere(2, { of: "visits", days: 30 }), "There were 2 visits in the 30 days that end today");
  assert.equal(
    thereWere(2, { of: "calls and texts to mobiles", days: 1 }),
    "There were 2 calls and texts to mobiles today",
  );
});
