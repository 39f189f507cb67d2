import { strict as assert } from "node:assert";
import { test } from "node:test";
import { faultsOf, wholeOf } from "./said-words.ts";

const because = { name: "It has a name.", count: "It is counted.", isOn: "" };

test("what was read field by field is a whole, also where a field is empty, nought or false", () => {
  const read = { name: "", count: 0, isOn: false };
  assert.deepEqual(wholeOf(read, because), { ok: true, value: read });
});

test("each field that could not be read is told, in their order, and nothing is a whole", () => {
  const reading = wholeOf<{ name: string; count: number; isOn: boolean }>(
    { name: undefined, count: undefined, isOn: true },
    because,
  );
  assert.deepEqual(faultsOf(reading), [
    { field: "name", because: "It has a name." },
    { field: "count", because: "It is counted." },
  ]);
});
