import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { plainMapping } from "#intake/mapping";
import { openDatabase, type Database } from "#platform/database";
import { cloneDatabase } from "#platform/test-server";
import { endMapping, findMapping, listMappings, saveMapping } from "./store.ts";

const at = Temporal.Instant.from("2026-11-20T12:00:00Z");
let database: Database;
let drop: () => Promise<void>;

before(async () => {
  const clone = await cloneDatabase();
  drop = clone.drop;
  database = openDatabase(clone.url);
});
after(async () => {
  await database.close();
  await drop();
});

function save(name: string, mapping: Record<string, unknown>) {
  return database.transaction((tx) => saveMapping(tx, { name, mapping, headings: ["a", "b"], savedBy: null, at }));
}

test("a mapping that is saved again is the next version, and the one that is used", async () => {
  assert.equal(await save("Monthly", { dates: "dmy" }), 1);
  assert.equal(await save("Monthly", { dates: "mdy", complete: true }), 2);
  const found = await findMapping(database.queries, "Monthly");
  assert.deepEqual([found?.version, found?.headings], [2, ["a", "b"]]);
  assert.deepEqual(found?.mapping, { ...plainMapping, dates: "mdy", complete: true });
});

test("two who save under one name at once follow each other", async () => {
  const versions = await Promise.all([save("At once", {}), save("At once", {}), save("At once", {})]);
  assert.deepEqual(versions.toSorted(), [1, 2, 3]);
  assert.equal((await listMappings(database.queries)).filter(({ name }) => name === "At once").length, 1);
});

test("a mapping that is ended is used no more, and its name may come again", async () => {
  await save("Old", {});
  const end = () => database.transaction((tx) => endMapping(tx, { name: "Old", at }));
  assert.deepEqual([await end(), await end()], [true, false]);
  assert.equal(await findMapping(database.queries, "Old"), undefined);
  assert.equal(await save("Old", {}), 2);
});

test("one that this program cannot read is left out of the list, not in its way", async () => {
  await save("From the future", { shape: "round" });
  assert.equal(
    (await listMappings(database.queries)).some(({ name }) => name === "From the future"),
    false,
  );
});
