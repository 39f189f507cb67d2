import pg from "pg";
import { databaseUrl } from "#platform/database-url";

/** A database that is dropped when the measurement that needed it is over. */
export type Copy = { readonly url: string } & AsyncDisposable;

const template = "dunlin_template";

/** A copy of a database of the server to which nobody is connected; without one, of the empty desk. */
export async function copyDatabase(server: string, from?: Copy): Promise<Copy> {
  const source = from === undefined ? template : new URL(from.url).pathname.slice(1);
  const name = `bench_${crypto.randomUUID().replaceAll("-", "")}`;
  await onServer(server, (client) => client.query(`create database ${name} template ${source} strategy file_copy`));
  return {
    url: databaseUrl(server, name),
    [Symbol.asyncDispose]: async () => {
      await onServer(server, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}

/** Does some plain work on a connection of its own: yardsticks go to the database without anything of ours between. */
export async function onServer<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url, options: "-c timezone=UTC" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Leaves a database as a night's autovacuum does: visible pages known, statistics fresh, nothing left to write. */
export async function settle(url: string): Promise<void> {
  await onServer(url, async (client) => {
    await client.query("vacuum (analyze)");
    await client.query("checkpoint");
  });
}
