import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { databaseUrl } from "./database-url.ts";
import { useEmbeddedServer } from "./embedded.ts";
import { migrate } from "./migrate.ts";

const template = "dunlin_template";

/** What a server does so that a loss of power takes nothing: tests lose nothing by it, and make hundreds of databases. */
const durability = ["fsync", "full_page_writes", "synchronous_commit"];

/**
 * A PostgreSQL server of its own for a run of tests, with a migrated template; gone, with its folder, when stopped. What
 * is measured is measured on one that writes as durably as an office's.
 */
export async function startTestServer({ isDurable = false } = {}): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "dunlin-test-"));
  const server = await useEmbeddedServer(folder);
  if (!isDurable) await giveUpDurability(server.url);
  await command(server.url, `create database ${template}`);
  await migrate(databaseUrl(server.url, template));
  return {
    url: server.url,
    stop: async () => {
      await server.letGo();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A fresh database, copied from the template of the running test server (`DUNLIN_TEST_DATABASE`), dropped when closed. */
export async function cloneDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = process.env["DUNLIN_TEST_DATABASE"];
  if (server === undefined) throw new Error("Run the tests by npm test: it starts the server that they need.");
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  await command(server, `create database ${name} template ${template} strategy file_copy`);
  return {
    url: databaseUrl(server, name),
    drop: () => command(server, `drop database ${name} with (force)`),
  };
}

async function giveUpDurability(url: string): Promise<void> {
  for (const setting of durability) await command(url, `alter system set ${setting} = off`);
  await command(url, "select pg_reload_conf()");
}

async function command(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Two clones of one template at the same instant: the second waits for the first.
    await client.query("select pg_advisory_lock(4400003)");
    await client.query(statement);
  } finally {
    await client.end();
  }
}
