import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { copyLine, type CopyValue } from "./copy-line.ts";
import { plainParameters } from "./parameters.ts";

/** Where statements are executed: a pool outside of a transaction, one connection inside. SQL is written as `sql`. */
export type Queries = Kysely<unknown>;

/** The system of record, PostgreSQL 15 or newer. */
export type Database = {
  readonly queries: Queries;
  /**
   * Does the work in one transaction: all of it stands, or, when it throws, nothing. Work that loses a deadlock left
   * nothing, and is done again.
   */
  readonly transaction: <Value>(work: (tx: Queries) => Promise<Value>) => Promise<Value>;
  readonly close: () => Promise<void>;
};

const clients = new WeakMap<Queries, pg.PoolClient>();

const types = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === 20) return BigInt;
    if (oid === 1082) return (text: string) => Temporal.PlainDate.from(text);
    if (oid === 1184) return (text: string) => Temporal.Instant.from(text.replace(" ", "T"));
    return format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
  }) as typeof pg.types.getTypeParser,
};

/** Opens a pool of connections. `bigint`, `date` and `timestamptz` arrive as bigint, PlainDate and Instant. */
export function openDatabase(url: string, { connectionsMax = 10 } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: connectionsMax, types, options: "-c timezone=UTC" });
  // A connection that breaks while idle is replaced by the pool; the statement that needs one reports for itself.
  pool.on("error", () => undefined);
  // One that breaks while it is used says so to its statement as well: unheard, it would end the whole process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return {
    queries: new Kysely({ dialect: new PostgresDialect({ pool }), plugins: [plainParameters] }),
    transaction: (work) => untilNoDeadlock(() => inTransaction(pool, work)),
    close: () => pool.end(),
  };
}

const timesMax = 5;
const deadlockDetected = "40P01";

async function untilNoDeadlock<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let times = 1; ; times += 1) {
    try {
      return await work();
    } catch (error) {
      const isLost = error instanceof pg.DatabaseError && error.code === deadlockDetected;
      if (!isLost || times === timesMax) throw error;
    }
  }
}

async function inTransaction<Value>(pool: pg.Pool, work: (tx: Queries) => Promise<Value>): Promise<Value> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that breaks says so here and to the statement under way; without a listener it would end the program.
  const breaks = (error: Error) => (broken = error);
  client.on("error", breaks);
  try {
    await client.query("begin");
    const tx = queriesOn(client);
    const value = await work(tx);
    await client.query("commit");
    return value;
  } catch (error) {
    await client.query("rollback").catch((reason: unknown) => (broken = asError(reason)));
    throw error;
  } finally {
    client.off("error", breaks);
    client.release(broken);
  }
}

function queriesOn(client: pg.PoolClient): Queries {
  const borrowed = { query: client.query.bind(client), release: () => undefined };
  const pool = { connect: async () => borrowed, end: async () => undefined } as unknown as PostgresPool;
  const tx: Queries = new Kysely({ dialect: new PostgresDialect({ pool }), plugins: [plainParameters] });
  clients.set(tx, client);
  return tx;
}

/** Rows into a table by COPY, in the transaction. `columns` are in the order of each row's values. Gives their count. */
export async function copyRows(
  tx: Queries,
  { table, columns }: { table: string; columns: readonly string[] },
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
): Promise<number> {
  const client = clients.get(tx);
  if (client === undefined) throw new Error("COPY needs a transaction.");
  const quoted = columns.map((column) => `"${column}"`).join(", ");
  const stream = client.query(copyFrom(`copy "${table}" (${quoted}) from stdin`));
  await pipeline(Readable.from(copyChunks(rows)), stream);
  return stream.rowCount;
}

async function* copyChunks(rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>) {
  let chunk = "";
  for await (const row of rows) {
    chunk += copyLine(row);
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

/** The name of the constraint that a statement broke, where it broke one: a refusal's own name. */
export function brokenConstraint(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.constraint : undefined;
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
