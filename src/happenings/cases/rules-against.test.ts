import { strict as assert } from "node:assert";
import { test } from "node:test";
import { rulesAgainst } from "./rules-against.ts";

test("what is against what is due says where it is written, whether few tell of it, and the most comes first", () => {
  assert.deepEqual(rulesAgainst({ "us.regf.hours": 2, "us.states.collector-licence": 5, no_mandate: 1, gone: 1 }), [
    {
      ...{
        rule: "us.states.collector-licence",
        cite: "Collection agency and debt collector licensing acts of the states",
      },
      ...{ verified: false, because: null, cases: 5 },
    },
    { rule: "us.regf.hours", cite: "12 CFR 1006.6(b)(1)(i)", verified: true, because: null, cases: 2 },
    {
      ...{ rule: "no_mandate", cite: null, verified: true, cases: 1 },
      because: "The office has no mandate of the creditor in force, so it may not act for it.",
    },
    { rule: "gone", cite: null, verified: true, because: null, cases: 1 },
  ]);
});
