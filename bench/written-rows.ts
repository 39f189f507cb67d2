import { assert } from "#base/assert";
import { pipeline } from "node:stream/promises";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { onServer } from "./databases.ts";

/** The tables into which the day's decision writes rows; what else grows on a day is the run itself and its lists. */
const tablesOfDay = ["letter", "day_case", "step_by_letter"];
const besides = ["day_run", "day_group", "monitor_member", "monitor_reading", "step_chance", "step_chance_reading"];

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

/** The tables of the day that grew. One that nobody named is an error: it would be left out. */
export async function grownTables(url: string, before: ReadonlyMap<string, number>): Promise<string[]> {
  const after = await rowCounts(url);
  const grown = [...after].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name);
  const unnamed = grown.filter((name) => !tablesOfDay.includes(name) && !besides.includes(name));
  assert(unnamed.length === 0, `the yardstick writes what the day wrote, but it does not know ${unnamed.join(", ")}`);
  const written = grown.filter((name) => tablesOfDay.includes(name));
  assert(
    written.every((name) => (before.get(name) ?? 0) === 0),
    "the tables of the day were empty before it",
  );
  return written;
}

/** Puts the rows of tables of one database beside those of another, for a plain statement to insert. */
export async function bringRows(from: string, to: string, tables: readonly string[]): Promise<void> {
  await onServer(from, (source) =>
    onServer(to, async (client) => {
      for (const table of tables) {
        await client.query(`create table written_${table} (like ${table})`);
        const rows = source.query(copyTo(`copy ${table} to stdout`));
        await pipeline(rows, client.query(copyFrom(`copy written_${table} from stdin`)));
      }
    }),
  );
}
