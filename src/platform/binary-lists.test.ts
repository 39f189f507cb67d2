import { strict as assert } from "node:assert";
import { after, before, describe, test } from "node:test";
import { sql } from "kysely";
import { bigints, days, integers, texts, uuids } from "./binary-lists.ts";
import { openDatabase, type Database } from "./database.ts";
import { cloneDatabase } from "./test-server.ts";

describe("lists in binary", () => {
  let clone: Awaited<ReturnType<typeof cloneDatabase>>;
  let database: Database;
  before(async () => {
    clone = await cloneDatabase();
    database = openDatabase(clone.url);
  });
  after(async () => {
    await database.close();
    await clone.drop();
  });

  const ids = ["01a1f978-b580-7a69-b862-e9ca42821219", null, "ffffffff-ffff-4fff-bfff-ffffffffffff"];

  test("arrive value by value as they were written, nulls among them", async () => {
    const words = ["plain", null, "", 'with "quotes", {braces} \\ and\na line', "Peña — 東京"];
    const numbers = [0n, null, -1n, 9_007_199_254_740_993n, -(2n ** 63n)];
    const dates = ["2000-01-01", "1999-12-31", "2028-02-29", "1900-03-01"].map((day) => Temporal.PlainDate.from(day));
    const { rows } = await sql<Record<"id" | "word" | "number" | "day" | "small", unknown>>`
      select * from unnest(${uuids(ids)}, ${texts(words)}, ${bigints(numbers)}, ${days([...dates, null])},
                           ${integers([1, null, -2_147_483_648])}) as t (id, word, number, day, small)
    `.execute(database.queries);
    assert.deepEqual(
      rows.map(({ id }) => id),
      [...ids, null, null],
    );
    assert.deepEqual(
      rows.map(({ word }) => word),
      words,
    );
    assert.deepEqual(
      rows.map(({ number }) => number),
      numbers,
    );
    assert.deepEqual(
      rows.map(({ day }) => (day === null ? null : String(day))),
      [...dates.map(String), null],
    );
    assert.deepEqual(
      rows.map(({ small }) => small),
      [1, null, -2_147_483_648, null, null],
    );
  });

  test("are empty where there is nothing, and may be asked for twice", async () => {
    const none: string[] = [];
    const { rows } = await sql<{ none: boolean; found: boolean }>`
      select cardinality(${uuids(none)}) = 0 and cardinality(${texts([])}) = 0 as none,
             ${ids[0]}::uuid = any(${uuids(ids)}) and ${ids[2]}::uuid = any(${uuids(ids)}) as found
    `.execute(database.queries);
    assert.deepEqual(rows, [{ none: true, found: true }]);
  });

  test("of ids hold ids alone: what is none is a mistake of ours, and is not sent", () => {
    assert.throws(() => uuids(["01a1f978-b580-7a69-b862"]), /every id of a list is a UUID/);
    assert.throws(() => uuids(["01a1f978-b580-7a69-b862-e9ca4282121g"]), /every id of a list is a UUID/);
  });

  test("hold no text with the character that PostgreSQL's texts cannot hold", async () => {
    await assert.rejects(sql`select ${texts(["a\0b"])}`.execute(database.queries), /invalid byte sequence/);
  });
});
