import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Control } from "#intake/control";
import type { Votes } from "#intake/reconcile";
import type { Rejection } from "#intake/rejection";
import type { EntryHead } from "#ledger/entry";
import type { Creditor } from "#parties/creditors/store";
import { newId, type Chance } from "#platform/chance";
import { copyRows, type Queries } from "#platform/database";
import type { Desk } from "#happenings/desk";

/** A batch of files while it is taken in: where it goes, what it counts from, and what came of it so far. */
export type Batch = {
  readonly desk: Desk;
  readonly tx: Queries;
  readonly batchId: Id<"batch">;
  readonly creditor: Creditor;
  readonly now: Temporal.Instant;
  readonly chance: Chance;
  /** The day of the files where the office is: changes without a day of their own count from then. */
  readonly asOfDay: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly loginId: Id<"login"> | null;
  /** Older files, and imports into a book that is ours, bring what is new and change nothing. */
  readonly addsOnly: boolean;
  readonly tally: Tally;
};

/** What came of the rows so far. */
export type Tally = {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  closed: number;
  readonly rejected: Rejection[];
  readonly control: Control;
  readonly votes: Votes;
  readonly touched: Map<Id<"debtor">, Touch>;
  /** Where each document of the batch was read first, so that a second one is refused. */
  readonly places: Map<string, string>;
  readonly sample: Record<string, string>[];
};

/** What the batch did for one debtor: to how many documents what, and whether it told something of the debtor. */
export type Touch = { created: number; updated: number; closed: number; details: number };

export function newTally(): Tally {
  return {
    ...{ rows: 0, created: 0, updated: 0, unchanged: 0, closed: 0 },
    ...{ rejected: [], control: new Map(), votes: new Map(), touched: new Map(), places: new Map(), sample: [] },
  };
}

/** Counts what happened to something of a debtor. */
export function touch({ tally }: Batch, debtorId: Id<"debtor">, what: keyof Touch): void {
  const counts = tally.touched.get(debtorId) ?? { created: 0, updated: 0, closed: 0, details: 0 };
  counts[what] += 1;
  tally.touched.set(debtorId, counts);
}

export function draw<Thing extends string>({ now, chance }: Batch): Id<Thing> {
  return newId<Thing>(now, chance);
}

/** Chance that is drawn in large pieces: a batch needs a million ids, and asking for each takes longer than making it. */
export function pooledChance(chance: Chance): Chance {
  let pool: Buffer = Buffer.alloc(0);
  return {
    bytes: (count) => {
      if (pool.length < count) pool = chance.bytes(Math.max(count, 65_536));
      const drawn = pool.subarray(0, count);
      pool = pool.subarray(count);
      return drawn;
    },
  };
}

/** The head of an entry that the batch posts. */
export function headOf(batch: Batch, debtorId: Id<"debtor">): (document: string, because: string) => EntryHead {
  const { batchId, loginId, today, now } = batch;
  return (document, because) => ({
    ...{
      debtorId,
      entryId: draw<"entry">(batch),
      source: "import",
      document: document.slice(0, 200),
      batchId,
      because,
    },
    ...{ loginId, bookedOn: today, recordedAt: now },
  });
}

/** A list of the items that the batch names, kept beside the database's own tables until the transaction ends. */
export async function beginTakenItems(tx: Queries): Promise<void> {
  await sql`create temporary table taken_item (debtor_id uuid, item_id uuid) on commit drop`.execute(tx);
}

export async function noteTakenItems(
  { tx }: Batch,
  items: readonly { readonly debtorId: string; readonly itemId: string }[],
): Promise<void> {
  const columns = ["debtor_id", "item_id"];
  await copyRows(
    tx,
    { table: "taken_item", columns },
    items.map(({ debtorId, itemId }) => [debtorId, itemId]),
  );
}
