import { strict as assert } from "node:assert";
import { test } from "node:test";
import { copyDatabase, onServer } from "./databases.ts";
import { rowCounts, grownTables } from "./written-rows.ts";

test("a day that writes into a table that the yardstick does not know is no fair measurement", async () => {
  const server = process.env["DUNLIN_TEST_DATABASE"];
  assert.ok(server, "Run the tests by npm test: it starts the server that they need.");
  await using book = await copyDatabase(server);
  const before = await rowCounts(book.url);
  assert.deepEqual(await grownTables(book.url, before), []);
  await onServer(book.url, (client) => client.query("create table surprise as select 1 as one"));
  await assert.rejects(grownTables(book.url, before), /does not know surprise/);
});
