import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { projectFolder } from "./project-folder.ts";

const folder = join(projectFolder, "database/migrations");

/** The names of all migrations, in order: `0001-what-it-does.sql`. */
export function migrationNames(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .toSorted();
}

/**
 * Brings the schema up to date, forward only: each migration in a transaction of its own, once and only once, also
 * when two processes start at the same instant. Gives the names of those that ran. `upTo` stops after that one.
 */
export async function migrate(url: string, { upTo = "9999" }: { upTo?: string } = {}): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // The number is this program's own, chosen once, so that all its processes wait for the same lock.
    await client.query("select pg_advisory_lock(4400001)");
    await client.query(
      "create table if not exists migration (name text primary key, ran_at timestamptz not null default now())",
    );
    await client.query("comment on table migration is 'local: which migrations have run'");
    const { rows } = await client.query<{ name: string }>("select name from migration");
    const done = new Set(rows.map(({ name }) => name));
    const due = migrationNames().filter((name) => !done.has(name) && name.slice(0, 4) <= upTo);
    for (const name of due) await runMigration(client, name);
    return due;
  } finally {
    await client.end();
  }
}

async function runMigration(client: pg.Client, name: string): Promise<void> {
  await client.query("begin");
  try {
    await client.query(readFileSync(join(folder, name), "utf8"));
    await client.query("insert into migration (name) values ($1)", [name]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`The migration ${name} failed: ${String(error)}`, { cause: error });
  }
}
