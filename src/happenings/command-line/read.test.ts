import { strict as assert } from "node:assert";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { readArguments, WrongUse } from "#platform/command";
import { read } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "dunlin-read-"));
after(() => rmSync(folder, { recursive: true }));

function run(format: string, text: string) {
  const path = join(folder, "file");
  writeFileSync(path, text);
  return read.run({ dataFolder: folder }, readArguments(read, [format, path]));
}

describe("dunlin read", () => {
  test("prints what a file says, by the format's own names", async () => {
    const answer = await run("iif", "!CUST\tNAME\nCUST\tAda");
    assert.deepEqual(answer?.json, {
      format: "iif",
      records: { entries: [{ NAME: "Ada", kind: "CUST", line: 2 }] },
      faults: [],
    });
    assert.equal(answer?.because, undefined);
  });
  test("says how much of what it holds", async () => {
    const answer = await run(
      "bai2",
      "01,A,B,260303,,1,,,2/\n02,B,A,1,260302,,USD,2/\n03,7,,/\n16,174,5,,,,/\n49,5,3/\n98,5,1,5/\n99,5,1,7/",
    );
    assert.match(answer?.text ?? "", /: 1 × group, 1 × account, 1 × movement\.$/);
  });
  test("says that faults are errors, and reads the rest", async () => {
    const answer = await run("vcard", "BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nhello\nEND:VCARD");
    assert.match(answer?.text ?? "", /1 × VCARD\.[^]*4 {2}error/);
    assert.equal(answer?.because, "1 fault is an error.");
  });
  test("knows no other formats", async () => {
    await assert.rejects(
      run("sylk", ""),
      new WrongUse("There is no format sylk. There are: bai2, iif, nacha, ofx, qbo-json, vcard."),
    );
  });
});
