import type pg from "pg";
import { assert } from "#base/assert";
import { pipeline } from "node:stream/promises";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { onServer } from "./databases.ts";

/** The tables into which the day's decision writes rows; what else grows on a day is the run itself and its lists. */
const tablesOfDay = ["letter", "day_case"];
const besides = ["day_run", "monitor_member", "monitor_reading", "step_chance", "step_chance_reading"];

/** How many rows each table of a database has. */
export async function rowCounts(url: string): Promise<ReadonlyMap<string, number>> {
  return onServer(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
    );
    const counts = new Map<string, number>();
    for (const { name } of rows) {
      const counted = await client.query<{ count: string }>(`select count(*) from ${name}`);
      counts.set(name, Number(counted.rows[0]?.count));
    }
    return counts;
  });
}

/** Rows of a table as COPY writes them. */
export type Written = { readonly table: string; readonly rows: readonly Buffer[] };

/** What was added to the tables of the day. A table that grew and that nobody named is an error: it would be left out. */
export async function rowsSince(url: string, before: ReadonlyMap<string, number>): Promise<Written[]> {
  const after = await rowCounts(url);
  const grown = [...after].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name);
  const unnamed = grown.filter((name) => !tablesOfDay.includes(name) && !besides.includes(name));
  assert(unnamed.length === 0, `the yardstick writes what the day wrote, but it does not know ${unnamed.join(", ")}`);
  return onServer(url, async (client) => {
    const written: Written[] = [];
    for (const table of grown.filter((name) => tablesOfDay.includes(name))) {
      assert((before.get(table) ?? 0) === 0, "the tables of the day were empty before it");
      written.push({ table, rows: await copyOut(client, table) });
    }
    return written;
  });
}

async function copyOut(client: pg.Client, table: string): Promise<Buffer[]> {
  const rows: Buffer[] = [];
  for await (const chunk of client.query(copyTo(`copy ${table} to stdout`))) rows.push(chunk as Buffer);
  return rows;
}

/** Puts the rows beside the tables, for a plain statement to insert. */
export async function writeRows(url: string, written: readonly Written[]): Promise<void> {
  await onServer(url, async (client) => {
    for (const { table, rows } of written) {
      await client.query(`create table written_${table} (like ${table})`);
      await pipeline(rows, client.query(copyFrom(`copy written_${table} from stdin`)));
    }
  });
}
