import { strict as assert } from "node:assert";
import { join } from "node:path";
import { test } from "node:test";
import { Dunlin } from "./dunlin.ts";

const examples = join(import.meta.dirname, "../examples");
const folder = join(examples, "documents");

test("a folder of documents is taken in by the numbers in its names, and found by its words", async () => {
  await using dunlin = new Dunlin();
  await dunlin.start(["--no-demo"]);
  const run = (...args: string[]) => dunlin.run([...args, "--json"]);
  const bring = (...more: string[]) => run("import", folder, "--kind", "documents", "--creditor", "Mill", ...more);
  await run("import", join(examples, "receivables.csv"), "--creditor", "Mill");

  const counts = ({ rows, created, unchanged, rejected }: Record<string, number | unknown[]>) =>
    [rows, created, unchanged, (rejected as unknown[]).length].join(" ");
  const tried = await bring("--dry-run");
  assert.deepEqual([tried.status, counts(tried.json)], [1, "5 4 0 1"]);
  const brought = await bring();
  assert.deepEqual([brought.status, counts(brought.json)], [1, "5 4 0 1"]);
  assert.deepEqual(brought.json.rejected, [
    {
      ...{ file: "documents/harbour.png", row: 0, field: "file" },
      because: "The name has the number of no invoice here, and no folder has that of a customer.",
    },
  ]);
  assert.equal(counts((await bring()).json), "5 0 4 1");

  const found = async (...words: string[]) =>
    (await run("search", ...words)).json.map(({ by, said }: Record<string, string>) => `${by}: ${said}`);
  assert.deepEqual(await found("wheat", "flour"), ["words: POD 20002.pdf"]);
  assert.deepEqual(await found("INTEREST", "percent"), ["words: agreement.txt"]);
  assert.deepEqual(await found("wheat", "rye"), []);
  const { json: verified } = await run("verify");
  assert.deepEqual([verified.breaches, verified.checked.documents], [[], 4]);

  const wrong = await run("import", folder);
  assert.deepEqual([wrong.status, wrong.stderr.includes("only documents come as one")], [2, true]);
  const nothing = await dunlin.run(["import", join(folder, "nowhere"), "--kind", "documents"]);
  assert.equal(nothing.status, 2);
});
