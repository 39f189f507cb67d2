import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { databaseUrl } from "./database-url.ts";
import { useEmbeddedServer } from "./embedded.ts";
import { underFileLock } from "./file-lock.ts";
import { migrate } from "./migrate.ts";

const template = "dunlin_template";

/** What a server does so that a loss of power takes nothing: tests lose nothing by it, and make hundreds of databases. */
const durability = ["fsync", "full_page_writes", "synchronous_commit"];

type TestServer = {
  readonly url: string;
  /** What else is to be gone when it is stopped may lie there. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
};

/**
 * A PostgreSQL server of its own for a run of tests, with a migrated template; gone, with its folder, when stopped. What
 * is measured is measured on one that writes as durably as an office's.
 */
export async function startTestServer({ isDurable = false } = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "dunlin-test-"));
  const server = await useEmbeddedServer(folder);
  if (!isDurable) await giveUpDurability(server.url);
  await command(server.url, `create database ${template}`);
  await migrate(databaseUrl(server.url, template));
  return {
    ...{ url: server.url, folder },
    stop: async () => {
      await server.letGo();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Clone = { readonly url: string; readonly drop: () => Promise<void> };

/** A fresh database, copied from a template of the running test server (`DUNLIN_TEST_DATABASE`), dropped when closed. */
export async function cloneDatabase(from = template): Promise<Clone> {
  const server = testServer();
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  await command(server, `create database ${name} template ${from} strategy file_copy`);
  return {
    url: databaseUrl(server, name),
    drop: () => command(server, `drop database ${name} with (force)`),
  };
}

/**
 * Makes a template once for all processes of a run: who asks first fills it, and the others wait for that. A process that
 * fails or is killed meanwhile leaves none, and who asks next fills one of its own.
 */
export async function fillTemplateOnce(name: string, fill: (url: string) => Promise<void>): Promise<void> {
  const server = testServer();
  await underFileLock(join(tmpdir(), `dunlin-${new URL(server).port}-${name}.lock`), async () => {
    if (await hasDatabase(server, name)) return;
    const { url, drop } = await cloneDatabase();
    try {
      await fill(url);
      await command(server, `alter database ${new URL(url).pathname.slice(1)} rename to ${name}`);
    } catch (error) {
      await drop();
      throw error;
    }
  });
}

async function hasDatabase(url: string, name: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query("select from pg_database where datname = $1", [name])).rowCount === 1;
  } finally {
    await client.end();
  }
}

function testServer(): string {
  const server = process.env["DUNLIN_TEST_DATABASE"];
  if (server === undefined) throw new Error("Run the tests by npm test: it starts the server that they need.");
  return server;
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
