import { strict as assert } from "node:assert";
import { test } from "node:test";
import { searchText } from "./search-text.ts";

test("what is typed into an address by hand is a text, also where it reads as a number or a truth", () => {
  assert.deepEqual(["Blue", 1003, true, "", undefined, null, { find: "Blue" }].map(searchText), [
    ...["Blue", "1003", "true", undefined, undefined, undefined, undefined],
  ]);
});
