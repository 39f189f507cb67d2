import { strict as assert } from "node:assert";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { openDatabase } from "#platform/database";
import { cloneDatabase } from "#platform/test-server";
import { Dunlin } from "./dunlin.ts";

describe("dunlin watch", () => {
  let clone: Awaited<ReturnType<typeof cloneDatabase>>;
  const dunlin = new Dunlin();
  const folder = join(dunlin.data, "inbox/daily");
  before(async () => {
    clone = await cloneDatabase();
    mkdirSync(folder, { recursive: true });
  });
  after(async () => {
    await dunlin[Symbol.asyncDispose]();
    await clone.drop();
  });

  const run = (...args: string[]) => dunlin.run([...args, "--json"], { url: clone.url });

  test("says where a folder may lie while none is watched", async () => {
    const { status, stdout } = await dunlin.run(["watch"], { url: clone.url });
    assert.deepEqual(
      [status, stdout.trim()],
      [0, `No folder is watched. One may lie in ${join(dunlin.data, "inbox")}.`],
    );
  });

  test("watches a folder that lies there, once, and refuses what lies outside or has no schedule", async () => {
    const add = (...more: string[]) => run("watch", "add", "daily", "--creditor", "Northwind", ...more);
    assert.equal((await add()).status, 1);
    assert.equal((await add("--every", "often")).status, 1);
    assert.equal((await add("--at", "06:30", "--at", "12:00")).status, 0);
    const twice = await add("--every", "5");
    assert.deepEqual([twice.status, twice.json.refusal], [1, "folder_is_watched_once"]);
    assert.equal((await run("watch", "add", "/etc", "--every", "5")).json.refusal, "folder_is_not_allowed");
    const [watched] = (await run("watch")).json.folders;
    assert.deepEqual([watched.path, watched.atTimes, watched.reading], [folder, ["06:30", "12:00"], "generic"]);
  });

  test("takes in what has rested between two looks, and is done with it", async () => {
    const lines = ["Customer Number,Customer Name,Invoice Number,Invoice Date,Due Date,Amount"];
    writeFileSync(join(folder, "a.csv"), [...lines, "C1,Blue Door,A1,2026-01-05,2026-02-05,100.00"].join("\n"));
    assert.deepEqual((await run("watch", "look", "daily")).json, { isBusy: false, taken: 0, refused: 0, resting: 1 });
    const again = await run("watch", "look", "daily");
    assert.equal(again.json.resting, 1, "the second look comes too soon to tell");
    const database = openDatabase(clone.url);
    await sql`update folder_file set seen_at = seen_at - interval '1 minute'`.execute(database.queries);
    await database.close();
    assert.deepEqual((await run("watch", "look", folder)).json, { isBusy: false, taken: 1, refused: 0, resting: 0 });
    assert.equal(existsSync(join(folder, "done/a.csv")), true);
    assert.equal((await run("search", "Blue", "Door")).json.length > 0, true);
  });

  test("ends with a reason, and knows no folder that is not watched", async () => {
    assert.equal((await run("watch", "end", "daily")).status, 2);
    assert.equal((await run("watch", "end", "daily", "--because", "Another system.")).status, 0);
    for (const command of [
      ["look", "daily"],
      ["end", "daily", "--because", "Again."],
    ]) {
      const refused = await run("watch", ...command);
      assert.deepEqual([refused.status, refused.json.refusal], [1, "folder_is_not_watched"]);
    }
  });
});
