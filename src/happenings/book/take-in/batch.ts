import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Control } from "#intake/control";
import type { IgnoredHeadings } from "#intake/import-batch";
import type { Votes } from "#intake/reconcile";
import type { Origin } from "#intake/source-record";
import type { Rejection } from "#intake/rejection";
import type { EntryHead } from "#ledger/entry";
import type { ReadPoint } from "#parties/contact-point";
import type { DebtorKind } from "#parties/debtor";
import type { Currency } from "#money/money";
import type { Creditor } from "#parties/creditors/store";
import { newId, type Chance } from "#platform/chance";
import { copyRows, type Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";

/** A batch of files while it is taken in: where it goes, what it counts from, and what came of it so far. */
export type Batch = {
  readonly desk: Desk;
  readonly tx: Queries;
  readonly batchId: Id<"batch">;
  readonly creditor: Creditor;
  /** What the timeline says that it is: an import, or the cut-over of a kind of file. */
  readonly name: string;
  readonly now: Temporal.Instant;
  readonly chance: Chance;
  /** The day of the files where the office is: changes without a day of their own count from then. */
  readonly asOfDay: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly loginId: Id<"login"> | null;
  /** Older files, and imports into a book that is ours, bring what is new and change nothing. */
  readonly addsOnly: boolean;
  /** What was there before: without any, nobody can be known otherwise, and nothing be owed elsewhere. */
  readonly before: { readonly creditor: boolean; readonly customers: boolean; readonly items: boolean };
  /** Who owes, where the rows do not say; null: nobody has said. */
  readonly owes: DebtorKind | null;
  /** The creditor gives one number to invoices of several customers. */
  readonly numbersRepeat: boolean;
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
  /** Payments posted here that the source shows, by credit: what they paid, as far as no row has shown that yet. */
  readonly own: Map<string, OwnPayment>;
  readonly touched: Map<Id<"debtor">, Touch>;
  readonly sample: Record<string, string>[];
  readonly ignored: IgnoredHeadings[];
  /** The debtors whom the batch makes, by kind, and how many of the firms are only taken for some. */
  readonly newDebtors: { persons: number; firms: number; guessed: number };
  /** Debtors who are known to be of another kind than the batch says. */
  readonly knownOtherwise: Set<Id<"debtor">>;
  /** Addresses in which something is missing or doubtful, each once. */
  readonly doubtfulAddresses: Set<string>;
};

type OwnPayment = {
  readonly debtorId: Id<"debtor">;
  readonly currency: Currency;
  readonly shares: { readonly entryId: Id<"entry">; readonly itemId: string; readonly minor: bigint }[];
};

/** What the batch did for one debtor: to how many documents what, and whether it told something of the debtor. */
export type Touch = { created: number; updated: number; closed: number; details: number };

export function newTally(): Tally {
  return {
    ...{ rows: 0, created: 0, updated: 0, unchanged: 0, closed: 0 },
    ...{
      rejected: [],
      control: new Map(),
      votes: new Map(),
      own: new Map(),
      touched: new Map(),
      sample: [],
      ignored: [],
    },
    ...{ newDebtors: { persons: 0, firms: 0, guessed: 0 }, knownOtherwise: new Set() },
    doubtfulAddresses: new Set(),
  };
}

/** Counts what happened to something of a debtor. */
export function touch({ tally }: Batch, debtorId: Id<"debtor">, what: keyof Touch): void {
  const counts = tally.touched.get(debtorId) ?? { created: 0, updated: 0, closed: 0, details: 0 };
  counts[what] += 1;
  tally.touched.set(debtorId, counts);
}

/** Notes the addresses of a customer in which something is missing or doubtful: they are taken in, and counted. */
export function noteDoubts({ tally }: Batch, key: string, points: readonly ReadPoint[]): void {
  for (const { normalised, findings } of points) {
    if (findings.length > 0) tally.doubtfulAddresses.add(`${key} ${normalised}`);
  }
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

type Target = { readonly debtorId: string; readonly targetId: string; readonly origin: Origin };

/**
 * Begins a list of what the batch names, beside the database's own tables and gone when the transaction ends: a million
 * rows of a file are not held in memory.
 */
export async function beginTaken(tx: Queries): Promise<void> {
  await sql`
    create temporary table taken (debtor_id uuid, target_id uuid primary key, file text, row integer) on commit drop
  `.execute(tx);
}

export async function noteTaken({ tx }: Batch, targets: readonly Target[]): Promise<void> {
  const columns = ["debtor_id", "target_id", "file", "row"];
  const rows = targets.map(({ debtorId, targetId, origin: { file, row } }) => [debtorId, targetId, file, row]);
  await copyRows(tx, { table: "taken", columns }, rows);
}

/** Where the batch named some of these before. */
export async function takenBefore({ tx }: Batch, targetIds: readonly string[]): Promise<Map<string, Origin>> {
  if (targetIds.length === 0) return new Map();
  const { rows } = await sql<Origin & { target_id: string }>`
    select target_id, file, row from taken where target_id = any(${targetIds}::uuid[])`.execute(tx);
  return new Map(rows.map(({ target_id, file, row }) => [target_id, { file, row }]));
}
