import { sql } from "kysely";
import type { Queries } from "./database.ts";

/** Fewer rows than these are read quickly by whatever plan. */
const rowsMin = 1_000;

/**
 * Brings the planner's numbers up to date for tables into which this transaction brought a thousand rows or more, a
 * tenth of what they held. The server does so by itself within minutes, and until then reads a book that has just come
 * in as if it were empty: a list of work took a hundred times as long. Called last, since the tables stay barred to
 * another one's weighing until the transaction ends.
 */
export async function weighGrown(tx: Queries): Promise<void> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select grown.schemaname as schema, grown.relname as name
      from pg_stat_xact_user_tables grown
      join pg_class held on held.oid = grown.relid
     where held.relpersistence <> 't' and grown.n_tup_ins >= ${rowsMin} and grown.n_tup_ins >= held.reltuples / 10
     order by 1, 2`.execute(tx);
  if (rows.length === 0) return;
  await sql`analyze ${sql.join(rows.map(({ schema, name }) => sql.id(schema, name)))}`.execute(tx);
}
