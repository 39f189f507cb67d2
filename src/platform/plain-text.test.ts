import { strict as assert } from "node:assert";
import { test } from "node:test";
import { holdsBrokenText } from "./plain-text.ts";

// prettier-ignore
const values = [
  ["a plain text",                 "Mr \ud83d\ude00 & Sons",     false],
  ["a NUL that is spelled out",    "\\u0000",                   false],
  ["a text with a NUL",            "a\0b",                      true],
  ["one deep within",              { a: [1, null, { b: "\0" }] }, true],
  ["one in a name",                { "a\0": 1 },                true],
  ["one in the name of a file",    [new File([""], "a\0.csv")],  true],
  ["a file with one inside",       [new File(["\0"], "a.csv")],  false],
  ["half of a character",          "a\ud83d & Sons",            true],
  ["the other half deep within",   { a: ["\ude00"] },           true],
  ["nothing",                      undefined,                   false],
] as const;

for (const [what, value, holds] of values) {
  test(`${what} ${holds ? "is" : "is not"} broken`, () => assert.equal(holdsBrokenText(value), holds));
}
