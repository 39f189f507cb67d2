import { strict as assert } from "node:assert";
import { test } from "node:test";
import { whyNoChange } from "./own-fact.ts";

test("what is the same already is no change", () => {
  assert.equal(whyNoChange({ what: "name", from: "Ada", to: "Ada" }), "nothing_changes");
  assert.equal(whyNoChange({ what: "name", from: "Ada", to: "ada" }), undefined);
});

test("a language is one of two letters that there is, in small letters and without its country", () => {
  const why = (to: string) => whyNoChange({ what: "language", from: "en", to });
  assert.deepEqual(["es", "fr", "zh"].map(why), [undefined, undefined, undefined]);
  for (const wrong of ["xx", "ES", "es-MX", "spa", ""]) assert.equal(why(wrong), "language_is_unknown", wrong);
});
