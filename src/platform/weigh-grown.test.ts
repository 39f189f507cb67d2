import { strict as assert } from "node:assert";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { openDatabase, type Database } from "./database.ts";
import { cloneDatabase } from "./test-server.ts";
import { weighGrown } from "./weigh-grown.ts";

let clone: Awaited<ReturnType<typeof cloneDatabase>>;
let database: Database;
before(async () => {
  clone = await cloneDatabase();
  database = openDatabase(clone.url);
  await sql`create table filled (number integer)`.execute(database.queries);
});
after(async () => {
  await database.close();
  await clone.drop();
});

/** The server counts what a connection brought in the moment before to what it brings now. */
async function anew(): Promise<void> {
  await database.close();
  database = openDatabase(clone.url);
}

async function thoughtToHold(): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    select reltuples::float8 as rows from pg_class where oid = 'filled'::regclass`.execute(database.queries);
  return rows[0]?.rows ?? Number.NaN;
}

async function fill(rows: number): Promise<void> {
  await database.transaction(async (tx) => {
    await sql`create temporary table beside on commit drop as select generate_series(1, ${rows}::integer)`.execute(tx);
    await sql`insert into filled select generate_series(1, ${rows}::integer)`.execute(tx);
    await weighGrown(tx);
  });
}

test("a table is weighed when a thousand rows came into it, a tenth of what it holds, and not before", async () => {
  await fill(999);
  assert.equal(await thoughtToHold(), -1, "nobody has looked");
  await fill(1_000);
  assert.equal(await thoughtToHold(), 1_999);
  await fill(20_000);
  assert.equal(await thoughtToHold(), 21_999);
  await anew();
  await fill(2_000);
  assert.equal(await thoughtToHold(), 21_999, "two thousand are less than a tenth of it");
});
