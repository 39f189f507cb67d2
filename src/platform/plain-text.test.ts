import { strict as assert } from "node:assert";
import { test } from "node:test";
import { holdsNul } from "./plain-text.ts";

// prettier-ignore
const values = [
  ["a plain text",                 "Mr \ud83d\ude00 & Sons",     false],
  ["a NUL that is spelled out",    "\\u0000",                   false],
  ["a text with a NUL",            "a\0b",                      true],
  ["one deep within",              { a: [1, null, { b: "\0" }] }, true],
  ["one in a name",                { "a\0": 1 },                true],
  ["one in the name of a file",    [new File([""], "a\0.csv")],  true],
  ["a file with one inside",       [new File(["\0"], "a.csv")],  false],
  ["nothing",                      undefined,                   false],
] as const;

for (const [what, value, holds] of values) {
  test(`${what} ${holds ? "holds" : "does not hold"} a NUL`, () => assert.equal(holdsNul(value), holds));
}
