import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import pg from "pg";
import { databaseUrl } from "#platform/database-url";
import { migrate, migrationNames } from "#platform/migrate";
import { dumpSchema } from "../tools/dump-schema.ts";

const server = process.env["DUNLIN_TEST_DATABASE"] ?? "";
const committed = readFileSync(join(import.meta.dirname, "schema.sql"), "utf8");

async function onEmptyDatabase<Value>(work: (url: string) => Promise<Value>): Promise<Value> {
  const name = `migrations_${crypto.randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    await admin.query(`create database ${name} template template0`);
    return await work(databaseUrl(server, name));
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
  }
}

async function schemaOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await dumpSchema(client);
  } finally {
    await client.end();
  }
}

describe("migrations", () => {
  test("are numbered without a gap, and named for what they do", () => {
    for (const [index, name] of migrationNames().entries()) {
      assert.match(name, new RegExp(`^${String(index + 1).padStart(4, "0")}-[a-z0-9-]+\\.sql$`));
    }
  });

  test("make of an empty database what schema.sql says", () =>
    onEmptyDatabase(async (url) => {
      await migrate(url);
      assert.equal(await schemaOf(url), committed, "node tools/dump-schema.ts writes database/schema.sql anew");
    }));

  test("bring a database of any age to the same schema, one after the other", () =>
    onEmptyDatabase(async (url) => {
      for (const name of migrationNames()) {
        assert.deepEqual(await migrate(url, { upTo: name.slice(0, 4) }), [name]);
      }
      assert.equal(await schemaOf(url), committed);
    }));

  test("run once and only once, also when several processes begin at the same instant", () =>
    onEmptyDatabase(async (url) => {
      const runs = await Promise.all([migrate(url), migrate(url), migrate(url)]);
      assert.deepEqual(runs.flat(), migrationNames());
      assert.deepEqual(await migrate(url), []);
    }));
});
