import { strict as assert } from "node:assert";
import { test } from "node:test";
import { addsUp } from "./adds-up.ts";

test("totals agree where the rows are the book and what is pending together, to the cent", () => {
  assert.equal(addsUp("100.00", ["90.00", "10.00"]), true);
  assert.equal(addsUp("100.00", ["90.00", "9.99"]), false);
  assert.equal(addsUp("-5.00", ["0.00", "-5.00"]), true);
  assert.equal(addsUp("1200", ["1200", "0"]), true);
});
