import { strict as assert } from "node:assert";
import { test } from "node:test";
import { addSummaries, countBy, emptyDay } from "./day-summary.ts";

test("the parts of a day add up", () => {
  const part = { due: 3, decided: 2, actions: countBy(["call", "letter", "call"]), refused: {}, seconds: 1 };
  const other = { ...part, actions: { letter: 4 }, refused: { "us.regf.hours": 1 } };
  assert.deepEqual(addSummaries(addSummaries(emptyDay, part), other), {
    ...{ due: 6, decided: 4, actions: { call: 2, letter: 5 }, refused: { "us.regf.hours": 1 }, seconds: 2 },
  });
});
