import { sql } from "kysely";
import type { Database } from "#platform/database";

/** A database of which a connection can be made to break just before a transaction is committed. */
export type FrailDatabase = Database & {
  /** Lets so many transactions through; the one after them loses its connection when all its work is done. */
  readonly breakAfter: (transactions: number) => void;
  /** How often a connection broke. */
  readonly broken: () => number;
};

export function frailDatabase(database: Database): FrailDatabase {
  let left: number | undefined;
  let broken = 0;
  return {
    ...database,
    transaction: (work) =>
      database.transaction(async (tx) => {
        const value = await work(tx);
        if (left === undefined) return value;
        left -= 1;
        if (left >= 0) return value;
        left = undefined;
        broken += 1;
        await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
        return value;
      }),
    breakAfter: (transactions) => {
      left = transactions;
    },
    broken: () => broken,
  };
}

/** Does the work with a connection that breaks within it, and says whether it did; what breaks otherwise is a mistake. */
export async function whileBreaking(
  { breakAfter, broken }: FrailDatabase,
  after: number,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const before = broken();
  breakAfter(after);
  try {
    await work();
  } catch (error) {
    if (broken() === before) throw error;
  }
  breakAfter(Number.POSITIVE_INFINITY);
  return broken() > before;
}
