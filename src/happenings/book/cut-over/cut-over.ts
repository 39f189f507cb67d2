import { startOfDay } from "#calendar/zone-clock";
import type { KindMapping } from "#intake/cutover/kind-mapping";
import type { Origin } from "#intake/source-record";
import type { Batch, Touch } from "#happenings/book/take-in/batch";
import { touch } from "#happenings/book/take-in/batch";
import type { SheetFile } from "#platform/spreadsheet";

/** A batch of files of one kind from another system, while it is taken in. */
export type CutOver = {
  readonly batch: Batch;
  readonly files: readonly SheetFile[];
  readonly mapping: KindMapping;
  /** The office's clock. */
  readonly zone: string;
  /** Whether it can stay at all: what lies outside the database is kept only then. */
  readonly mayStay: boolean;
  /** Whether one rejected row leaves nothing. */
  readonly isAllOrNothing: boolean;
  /** Where the files name several creditors: whether this batch is that of the first. */
  readonly among: Among | null;
};

/** Whose rows of files that name several creditors a batch takes: the first one also answers for rows that name none. */
export type Among = "first" | "later";

/** Refuses a row in words. */
// oxlint-disable-next-line max-params -- where, what and why of one row: every kind of file says it so
export function reject({ batch }: CutOver, { file, row }: Origin, field: string, because: string): void {
  batch.tally.rejected.push({ file, row, field, because });
}

/** Counts what a row came to, for the batch and for the debtor whom it concerns. */
export function count({ batch }: CutOver, what: "created" | "updated" | "unchanged", debtorId: Touched): void {
  batch.tally[what] += 1;
  if (debtorId !== null && what !== "unchanged") touch(batch, debtorId, what);
}

type Touched = Parameters<typeof touch>[1] | null;

/** Notes that something of a debtor is told besides. */
export function tell({ batch }: CutOver, debtorId: Parameters<typeof touch>[1], what: keyof Touch): void {
  touch(batch, debtorId, what);
}

const rowsAtOnce = 5_000;

/** Rows in lots that one statement takes. */
export function lots<Row>(rows: readonly Row[]): (readonly Row[])[] {
  const found: (readonly Row[])[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) found.push(rows.slice(from, from + rowsAtOnce));
  return found;
}

/** The instant at which a day begins where the office is. */
export function startOf({ zone }: CutOver, day: Temporal.PlainDate): Temporal.Instant {
  return startOfDay(day, zone);
}
