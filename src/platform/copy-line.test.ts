import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import { copyLine, type CopyValue } from "./copy-line.ts";

describe("a line of COPY's text format", () => {
  // prettier-ignore
  const cases: readonly (readonly [string, CopyValue, string])[] = [
    ["writes nothing as \\N",                       null,                                  "\\N\n"],
    ["keeps plain text as it is",                   "Müller & Co",                         "Müller & Co\n"],
    ["escapes what would end a cell or a line",     "a\tb\nc\rd\\e",                       "a\\tb\\nc\\rd\\\\e\n"],
    ["writes whole numbers exactly",                9_007_199_254_740_993n,                "9007199254740993\n"],
    ["writes truth as t",                           true,                                  "t\n"],
    ["writes a day as ISO text",                    Temporal.PlainDate.from("2026-02-28"), "2026-02-28\n"],
    ["writes bytes as hexadecimal",                 new Uint8Array([0, 255]),              "\\\\x00ff\n"],
    ["quotes each text of a list",                  ['say "hi"', "a\\b"],                  '{"say \\\\"hi\\\\"","a\\\\\\\\b"}\n'],
    ["writes JSON as text",                         { json: { a: "x\ny" } },               '{"a":"x\\\\ny"}\n'],
  ];
  for (const [name, value, line] of cases) {
    test(name, () => assert.equal(copyLine([value]), line));
  }

  test("parts cells by a tab", () => assert.equal(copyLine(["a", null, 1]), "a\t\\N\t1\n"));
});
