import { strict as assert } from "node:assert";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import pg from "pg";
import { useEmbeddedServer } from "./embedded.ts";

const folder = mkdtempSync(join(tmpdir(), "dunlin-embedded-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const pidFile = join(folder, "postgres/cluster/postmaster.pid");

async function ask(url: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(statement);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

test("the embedded server is shared by all who use it, and stopped by the last one out", async () => {
  const [first, second] = await Promise.all([useEmbeddedServer(folder), useEmbeddedServer(folder)]);
  assert.equal(first.url, second.url);
  assert.equal(await ask(first.url, "select 1 as answer"), 1);
  assert.equal(statSync(join(folder, "postgres")).mode & 0o777, 0o700);
  assert.equal(statSync(join(folder, "postgres/password")).mode & 0o777, 0o600);

  await first.letGo();
  assert.equal(await ask(second.url, "select 2 as answer"), 2);
  await second.letGo();
  assert.equal(existsSync(pidFile), false);
});

test("a server that was killed starts again with what had been committed", async () => {
  const server = await useEmbeddedServer(folder);
  await ask(server.url, "create table kept as select 42 as answer");
  process.kill(Number(readFileSync(pidFile, "utf8").split("\n")[0]), "SIGKILL");
  const again = await useEmbeddedServer(folder);
  assert.equal(await ask(again.url, "select answer from kept"), 42);
  await again.letGo();
});

test("nobody connects without the password", async () => {
  const server = await useEmbeddedServer(folder);
  const url = new URL(server.url);
  url.password = "guessed";
  await assert.rejects(ask(url.href, "select 1 as answer"), /password authentication failed/);
  await server.letGo();
});

test("the database speaks UTF-8 and compares letters by their code", async () => {
  const server = await useEmbeddedServer(folder);
  assert.equal(await ask(server.url, "select lower('ÄÖ') as answer"), "äö");
  assert.equal(await ask(server.url, "select current_setting('server_encoding') as answer"), "UTF8");
  await server.letGo();
});
