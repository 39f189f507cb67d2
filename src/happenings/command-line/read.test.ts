import { strict as assert } from "node:assert";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { lineOf } from "#formats/testing/fixed-lines";
import { readArguments, WrongUse } from "#platform/command";
import { projectFolder } from "#platform/project-folder";
import { read } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "dunlin-read-"));
after(() => rmSync(folder, { recursive: true }));

function fileOf(text: string, name = "file"): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(format: string, text: string, ...options: readonly string[]) {
  return read.run({ dataFolder: folder }, readArguments(read, [format, fileOf(text), ...options]));
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
      new WrongUse(
        "There is no format sylk. There are: 820, 823, 997, 999, bai2, camt, iif, lockbox, mt940, nacha, ofx, qbo-json, remittance, vcard, x12.",
      ),
    );
  });
  test("reads a lockbox by the profile of its bank", async () => {
    const profile = join(projectFolder, "examples/lockbox/check-first.yaml");
    const lines = [
      lineOf({ 1: "101", 4: "HARBOR SUP", 14: "0121042882", 24: "2603040815" }),
      lineOf({ 1: "5001", 8: "0004711260303" }),
      lineOf({ 1: "6001001", 8: "0000012500", 18: "121042882", 27: "0000055110", 37: "000009826" }),
      lineOf({ 1: "4001001", 8: "6019", 12: "0000000000012345", 28: "0000012500", 38: "0000000500" }),
      lineOf({ 1: "7001", 8: "0004711260303", 21: "001", 24: "0000012500" }),
      lineOf({ 1: "8", 8: "0004711260303", 21: "0001", 25: "0000012500" }),
      lineOf({ 1: "9", 2: "000007" }),
    ];
    const answer = await run("lockbox", lines.join("\n"), "--profile", profile);
    assert.deepEqual(
      [answer?.because, answer?.text.split(": ")[1]],
      [undefined, "1 × deposit, 1 × check, 1 × invoice."],
    );
  });
  test("says what is wrong with a profile, by line", async () => {
    const profile = fileOf(
      "name: Bank\nrecords:\n  6:\n    amount: 9-1\n  9: { count: 2-7, colour: 1 }\n",
      "profile.yaml",
    );
    const refused = await run("lockbox", "", "--profile", profile).catch((error: unknown) => error);
    assert.ok(refused instanceof WrongUse);
    assert.deepEqual(refused.message.split("\n").slice(1), [
      'Line 4: records.6.amount: A place is its first and last character, counted from 1, as "41-50".',
      "Line 5: records.9: There is no field colour. There are: count.",
    ]);
    const broken = await run("lockbox", "", "--profile", fileOf("a: [", "broken.yaml")).catch(
      (error: unknown) => error,
    );
    assert.ok(broken instanceof WrongUse && broken.message.includes("Line 1: "));
  });
  test("takes a profile for a lockbox alone", async () => {
    await assert.rejects(run("iif", "", "--profile", "x"), new WrongUse("--profile says nothing of iif."));
    await assert.rejects(run("lockbox", "", "--profile", "x"), new WrongUse("There is no file x."));
  });
  test("reads a remittance as the sheet or the text that it is, and its days as somebody says", async () => {
    const table = "Check No,Payment date,Invoice,Paid\n4711,3/4/2026,0017,500.00\n";
    const unclear = await run("remittance", table);
    assert.match(unclear?.text ?? "", /: 1 × payment, 1 × line\.[^]*month\/day and/);
    const said = await run("remittance", table, "--dates", "dd/mm/yyyy");
    assert.match(
      JSON.stringify(said?.json),
      /"on":"2026-04-03","lines":\[\{"line":2,"reference":"0017","paid":"500.00"/,
    );
    const text = await run("remittance", "Invoice 0017 $500.00\nTotal paid: 501.00\n");
    assert.equal(text?.because, "1 fault is an error.");
    await assert.rejects(run("remittance", table, "--dates", "soon"), WrongUse);
    await assert.rejects(run("ofx", "", "--dates", "mm/dd/yyyy"), new WrongUse("--dates says nothing of ofx."));
  });
  for (const [format, file, held] of [
    ["lockbox", "lockbox/usual.txt", "1 × deposit, 2 × check, 2 × invoice."],
    ["remittance", "remittance/advice.csv", "1 × payment, 3 × line."],
    ["remittance", "remittance/advice.txt", "1 × payment, 3 × line."],
  ] as const) {
    test(`finds nothing wrong with examples/${file}`, async () => {
      const path = join(projectFolder, "examples", file);
      const answer = await read.run({ dataFolder: folder }, readArguments(read, [format, path]));
      assert.equal(answer?.text, `${path}: ${held}`);
    });
  }
});
