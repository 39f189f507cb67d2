import { strict as assert } from "node:assert";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { cloneDatabase } from "#platform/test-server";
import { Dunlin } from "./dunlin.ts";

const corpus = join(import.meta.dirname, "../../shared/corpus");
const skip = existsSync(corpus) ? false : "the sample files of others are not beside the project";
const names = ["company", "contact", "invoice", "payment", "paymentapplied", "creditmemoapplied"];

describe("the sample files of others, on the command line", { skip }, () => {
  const dunlin = new Dunlin();
  let clone: Awaited<ReturnType<typeof cloneDatabase>>;
  before(async () => {
    clone = await cloneDatabase();
  });
  after(async () => {
    await dunlin[Symbol.asyncDispose]();
    await clone.drop();
  });
  const run = (...args: string[]) => dunlin.run([...args, "--json"], { url: clone.url });
  const agingOf = async (creditor: string, on: string) => {
    const { status, json, stderr } = await run("aging", "--on", on, "--by", "creditor");
    assert.equal(status, 0, stderr);
    return json[0].rows.find((row: { creditor: string }) => row.creditor === creditor);
  };

  test("Lockstep's six files come in as one batch, and age as their own figures say", async () => {
    const files = names.map((name) => join(corpus, "lockstep", `${name}.xlsx`));
    const { status, json, stderr } = await run("import", ...files, "--preset", "lockstep", "--creditor", "Lockstep");
    assert.deepEqual([status, json?.rejected], [0, []], stderr);
    assert.deepEqual(json.control, { USD: { rows: "2138044.00", book: "2138044.00", pending: "0.00", agrees: true } });

    const late = await agingOf("Lockstep", "2022-02-28");
    assert.equal(late.total, "2138044.00");
    assert.deepEqual(late.credits, { memos: "101883.00", payments: "92758.00", total: "194641.00" });
    assert.equal((await agingOf("Lockstep", "2021-06-30")).total, "1580822.00");
  });

  test("IBM's receivables come in paid and disputed, and age as they were in the middle of 2013", async () => {
    const file = join(corpus, "datasets/ibm_ar_part.csv");
    const { status, json, stderr } = await run("import", file, "--preset", "ibm-ar", "--creditor", "IBM");
    assert.deepEqual([status, json?.rows, json?.rejected], [0, 823, []], stderr);
    const { amounts, credits } = await agingOf("IBM", "2013-06-30");
    assert.deepEqual(amounts, ["1638.85", "299.35", "0.00", "0.00", "0.00"]);
    assert.equal(credits.total, "0.00");
    const verified = await run("verify");
    assert.deepEqual([verified.status, verified.json.breaches], [0, []]);
  });
});
