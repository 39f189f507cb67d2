import { strict as assert } from "node:assert";
import { test } from "node:test";
import { idsInLowerCase } from "./ids-in-lower-case.ts";

const id = "01a081da-df40-7ccc-b288-11fbf8f90340";

test("an id is in lower case wherever it stands, and every other text stays as it is", () => {
  const asked = { ownId: id.toUpperCase(), to: [{ itemId: id.toUpperCase() }], words: `See ${id.toUpperCase()}` };
  const expected = { ownId: id, to: [{ itemId: id }], words: `See ${id.toUpperCase()}` };
  assert.deepEqual(idsInLowerCase(asked), expected);
});

test("what is no text stays what it is, files among it", () => {
  const file = new File(["a"], "a.csv");
  const { files, ...rest } = idsInLowerCase({ files: [file], count: 1, flag: true, none: null });
  assert.equal(files[0], file);
  assert.deepEqual(rest, { count: 1, flag: true, none: null });
  assert.equal(idsInLowerCase(undefined), undefined);
});
