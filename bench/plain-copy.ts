import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { onServer } from "./databases.ts";

/** Writes all rows of a book to files, for the yardstick to copy in again. Gives the tables in an order for that. */
export async function copyOut(url: string, folder: string): Promise<string[]> {
  return onServer(url, async (client) => {
    const tables = await tablesWithRows(client);
    for (const table of tables) {
      const stream = client.query(copyTo(`copy ${table} to stdout`));
      await pipeline(stream, createWriteStream(join(folder, table)));
    }
    return tables;
  });
}

/** The yardstick of an import: the same rows into the same tables with the same indexes, by plain COPY. */
export async function copyIn(url: string, folder: string, tables: readonly string[]): Promise<void> {
  await onServer(url, async (client) => {
    await client.query("begin");
    for (const table of tables) {
      const stream = client.query(copyFrom(`copy ${table} from stdin`));
      await pipeline(createReadStream(join(folder, table)), stream);
    }
    await client.query("commit");
  });
}

/** The tables that hold rows, but for the list of migrations: each after those to which its foreign keys refer. */
async function tablesWithRows(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; after: string[] }>(`
    select c.relname as name,
           array(select distinct f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
                  where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid) as after
      from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
     order by c.relname`);
  const filled: string[] = [];
  for (const name of inOrder(new Map(rows.map((row) => [row.name, row.after])))) {
    const { rowCount } = await client.query(`select from ${name} limit 1`);
    if (rowCount === 1) filled.push(name);
  }
  return filled;
}

/** The names in an order in which each comes after those that it needs. */
export function inOrder(needs: ReadonlyMap<string, readonly string[]>): string[] {
  const order = new Set<string>();
  while (order.size < needs.size) {
    const next = [...needs].filter(([name, needed]) => !order.has(name) && needed.every((each) => order.has(each)));
    if (next.length === 0) throw new Error("Some tables refer to each other in a circle.");
    for (const [name] of next) order.add(name);
  }
  return [...order];
}
