import { sql } from "kysely";
import type pg from "pg";
import type { Queries } from "./database.ts";

/** Does the work while nobody else does what has the same number, in any process; no transaction is open meanwhile. */
export async function inTurn<Value>(pool: pg.Pool, number: number, work: () => Promise<Value>): Promise<Value> {
  return onOneConnection(pool, async (client) => {
    await client.query("select pg_advisory_lock($1)", [number]);
    return whileHeld(client, number, work);
  });
}

/** Does the work unless somebody does what has the same number, in any process: then nothing, and undefined at once. */
export async function unlessBusy<Value>(
  pool: pg.Pool,
  number: number,
  work: () => Promise<Value>,
): Promise<Value | undefined> {
  return onOneConnection(pool, async (client) => {
    const { rows } = await client.query<{ free: boolean }>("select pg_try_advisory_lock($1) as free", [number]);
    return rows[0]?.free === true ? whileHeld(client, number, work) : undefined;
  });
}

/** Whether somebody, in any process, does what has this number now. */
export async function isBusy(tx: Queries, number: number): Promise<boolean> {
  const { rows } = await sql<{ busy: boolean }>`
    select exists (select from pg_locks
                    where locktype = 'advisory' and classid = 0 and objid = ${number}::bigint::oid and objsubid = 1 and granted
                      and database = (select oid from pg_database where datname = current_database())) as busy
  `.execute(tx);
  return rows[0]?.busy === true;
}

/** The lock is the connection's: whatever ends it gives the turn to the next. */
async function whileHeld<Value>(client: Client, number: number, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } finally {
    await client.query("select pg_advisory_unlock($1)", [number]).catch((reason: unknown) => client.breaks(reason));
  }
}

type Client = Pick<pg.PoolClient, "query"> & { readonly breaks: (reason: unknown) => void };

async function onOneConnection<Value>(pool: pg.Pool, work: (client: Client) => Promise<Value>): Promise<Value> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const breaks = (reason: unknown) => (broken = reason instanceof Error ? reason : new Error(String(reason)));
  try {
    return await work({ query: client.query.bind(client) as pg.PoolClient["query"], breaks });
  } finally {
    client.release(broken);
  }
}
