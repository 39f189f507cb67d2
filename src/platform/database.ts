import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { copyLine, type CopyValue } from "./copy-line.ts";
import { plainParameters } from "./parameters.ts";
import { inTurn, unlessBusy } from "./turn.ts";

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
  /**
   * Asks in one snapshot, so that nothing changes between two questions; a write is an error. Questions may be asked
   * `together`, and statements are kept ready on their connection, planned once.
   */
  readonly reading: <Value>(work: (tx: Queries) => Promise<Value>) => Promise<Value>;
  /** Does the work while nobody else does what has the same number, in any process; no transaction is open meanwhile. */
  readonly inTurn: <Value>(number: number, work: () => Promise<Value>) => Promise<Value>;
  /** The same, but where somebody does it already nothing is done, and undefined is the answer at once. */
  readonly unlessBusy: <Value>(number: number, work: () => Promise<Value>) => Promise<Value | undefined>;
  readonly close: () => Promise<void>;
};

/** Transactions whose connection takes many questions at once. */
const takesMany = new WeakSet<Queries>();

const clients = new WeakMap<Queries, pg.PoolClient>();

const types = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === 20) return BigInt;
    if (oid === 1082) return readDay;
    if (oid === 1184) return readInstant;
    return format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
  }) as typeof pg.types.getTypeParser,
};

const knownDays = new Map<string, Temporal.PlainDate>();
const knownDaysMax = 20_000;

/** A book has few days and very many rows: each day is read once, for it never changes. */
function readDay(text: string): Temporal.PlainDate {
  const known = knownDays.get(text);
  if (known !== undefined) return known;
  const day = Temporal.PlainDate.from(text);
  if (knownDays.size < knownDaysMax) knownDays.set(text, day);
  return day;
}

let lastInstant = { text: "", instant: Temporal.Instant.fromEpochMilliseconds(0) };

/** Rows that were written together have one instant, and come one after the other. */
function readInstant(text: string): Temporal.Instant {
  if (text !== lastInstant.text) lastInstant = { text, instant: Temporal.Instant.from(text.replace(" ", "T")) };
  return lastInstant.instant;
}

/**
 * Opens connections, as many for writing as for reading, and none before it is needed. `bigint`, `date` and
 * `timestamptz` arrive as bigint, PlainDate and Instant.
 */
export function openDatabase(url: string, { connectionsMax = 10 } = {}): Database {
  const config = { connectionString: url, max: connectionsMax, types, options: "-c timezone=UTC" };
  const pool = watched(new pg.Pool(config));
  // What is asked at once is sent at once, and answered in turn. COPY cannot share a connection so.
  const readers = watched(new pg.Pool({ ...config, pipeline: true }));
  return {
    queries: new Kysely({ dialect: new PostgresDialect({ pool }), plugins: [plainParameters] }),
    transaction: (work) => untilNoDeadlock(() => inTransaction(pool, work, plainly)),
    reading: (work) => inTransaction(readers, work, keptReady),
    inTurn: (number, work) => inTurn(pool, number, work),
    unlessBusy: (number, work) => unlessBusy(pool, number, work),
    close: async () => void (await Promise.all([pool.end(), readers.end()])),
  };
}

function watched(pool: pg.Pool): pg.Pool {
  // A connection that breaks while idle is replaced by the pool; the statement that needs one reports for itself.
  pool.on("error", () => undefined);
  // One that breaks while it is used says so to its statement as well: unheard, it would end the whole process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** How a transaction begins, and how its statements are sent. */
type Way = {
  readonly begin: string;
  readonly takesMany: boolean;
  readonly send: (client: pg.PoolClient) => pg.PoolClient["query"];
};

const plainly: Way = { begin: "begin", takesMany: false, send: (client) => client.query.bind(client) };

const keptReady: Way = {
  begin: "begin isolation level repeatable read read only",
  takesMany: true,
  send: (client) =>
    ((text: string, values: unknown[]) =>
      client.query({ text, values, ...nameOf(text) })) as unknown as pg.PoolClient["query"],
};

const names = new Map<string, string>();
const namesMax = 1_000;

/** The name by which the server keeps a statement; none for more statements than a program can have by its code alone. */
function nameOf(text: string): { name?: string } {
  const name = names.get(text) ?? (names.size < namesMax ? `kept_${names.size}` : undefined);
  if (name === undefined) return {};
  names.set(text, name);
  return { name };
}

/** A kept statement whose table has got another column since: its connection is of no use any more. */
const planIsStale = "0A000";

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

async function inTransaction<Value>(pool: pg.Pool, work: (tx: Queries) => Promise<Value>, way: Way): Promise<Value> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that breaks says so here and to the statement under way; without a listener it would end the program.
  const breaks = (error: Error) => (broken = error);
  client.on("error", breaks);
  try {
    await client.query(way.begin);
    const tx = queriesOn(client, way.send(client));
    if (way.takesMany) takesMany.add(tx);
    const value = await work(tx);
    await client.query("commit");
    return value;
  } catch (error) {
    await client.query("rollback").catch((reason: unknown) => (broken = asError(reason)));
    if (error instanceof pg.DatabaseError && error.code === planIsStale) broken ??= error;
    throw error;
  } finally {
    client.off("error", breaks);
    client.release(broken);
  }
}

function queriesOn(client: pg.PoolClient, query: pg.PoolClient["query"]): Queries {
  const borrowed = { query, release: () => undefined };
  const pool = { connect: async () => borrowed, end: async () => undefined } as unknown as PostgresPool;
  const tx: Queries = new Kysely({ dialect: new PostgresDialect({ pool }), plugins: [plainParameters] });
  clients.set(tx, client);
  return tx;
}

type Questions = readonly (() => Promise<unknown>)[];
type Answers<Asked extends Questions> = { [At in keyof Asked]: Awaited<ReturnType<Asked[At]>> };

/** The answers to several questions, in their order: of a reading all at once, else one after the other. */
export async function together<const Asked extends Questions>(tx: Queries, asked: Asked): Promise<Answers<Asked>> {
  if (takesMany.has(tx)) return (await Promise.all(asked.map((ask) => ask()))) as Answers<Asked>;
  const answers: unknown[] = [];
  for (const ask of asked) answers.push(await ask());
  return answers as Answers<Asked>;
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

/** Records into a table by COPY, in the transaction: each has the columns of the first, in its order. */
export async function copyRecords(
  tx: Queries,
  table: string,
  records: readonly Record<string, CopyValue>[],
): Promise<void> {
  const [first] = records;
  if (first === undefined) return;
  await copyRows(tx, { table, columns: Object.keys(first) }, records.map(Object.values<CopyValue>));
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
