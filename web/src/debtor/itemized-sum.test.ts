import { strict as assert } from "node:assert";
import { test } from "node:test";
import { itemizedSum } from "./itemized-sum.ts";

const none = { interest: "0", fees: "0", payments: "0", credits: "0" };

test("an itemization is summed up exactly, in the digits of its currency", () => {
  assert.equal(itemizedSum({ ...none, atFirst: "500" }, 2), "500.00");
  const since = { interest: "12.05", fees: "3.1", payments: "62.00", credits: "0.15" };
  assert.equal(itemizedSum({ atFirst: "500.00", ...since }, 2), "453.00");
  assert.equal(itemizedSum({ ...none, atFirst: "1200" }, 0), "1200");
});

test("what comes to less than nothing says so", () => {
  assert.equal(itemizedSum({ ...none, atFirst: "0.05", payments: "0.10" }, 2), "-0.05");
});
