import { strict as assert } from "node:assert";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { readArguments, WrongUse } from "#platform/command";
import { write } from "./write.ts";

const folder = mkdtempSync(join(tmpdir(), "dunlin-write-"));
after(() => rmSync(folder, { recursive: true }));

const entry = { code: "27", routing: "121042882", account: "5511", amount: "1.00", name: "Ada Byrd" };
const batch = {
  ...{ sec: "PPD", company: "Harbor", companyId: "1234567890", description: "PAYMENT", effectiveOn: "2026-03-05" },
  ...{ originator: "23138010", entries: [entry] },
};
const file = {
  destination: "231380104",
  origin: "231380104",
  on: "2026-03-04",
  time: "0830",
  idModifier: "A",
  batches: [batch],
};

function run(format: string, value: unknown, out: string) {
  const from = join(folder, "from.json");
  writeFileSync(from, JSON.stringify(value));
  return write.run({ dataFolder: folder }, readArguments(write, [format, "--from", from, "--out", out]));
}

describe("dunlin write", () => {
  test("writes a file, and never over another", async () => {
    const out = join(folder, "out.ach");
    assert.deepEqual((await run("nacha", file, out))?.json, { out, faults: [] });
    assert.match(readFileSync(out, "utf8"), /^101 231380104/);
    await assert.rejects(run("nacha", file, out), new WrongUse(`There is a file ${out} already.`));
  });
  test("writes nothing of what is wrong, and names all of it", async () => {
    const out = join(folder, "none.ach");
    const wrong = { ...file, batches: [{ ...batch, entries: [{ ...entry, amount: "1" }] }] };
    const answer = await run("nacha", wrong, out);
    assert.equal(answer?.because, "1 fault: nothing is written.");
    assert.match(answer?.text ?? "", /batches\.0\.entries\.0\.amount/);
    assert.equal(existsSync(out), false);
  });
  test("knows no other formats", async () => {
    await assert.rejects(run("iif", {}, join(folder, "x")), new WrongUse("There is no format iif. There are: nacha."));
  });
});
