import type { Faults } from "#formats/fault";
import { dollars, type Place } from "#formats/fixed-width";
import type { OpenBatch, OpenCheck } from "./checks.ts";
import { centsAt, isNothing, mayBeOne, textAt, type Where } from "./fields.ts";
import type { LockboxRecords } from "./profile.ts";

/** A deposit while it is read. */
export type OpenDeposit = {
  readonly line: number;
  readonly lockbox: string;
  readonly on: string | null;
  readonly batches: OpenBatch[];
  /** Whether a record 8 has counted it. */
  isTotalled: boolean;
};

/** The deposits that no record 8 has counted yet, by their lockbox. */
export type Unended = Map<string, OpenDeposit[]>;

/** A lockbox by its number: records differ in how many noughts they put before it. */
export function lockboxKey(number: string): string {
  return number.replace(/^0+/, "");
}

/** What a batch adds up to: as it says itself, or as its checks do. */
export function totalOf(batch: OpenBatch): bigint {
  return batch.total ?? sumOf(centsOf(batch));
}

/** Compares what closes a batch (7) with what stands in it. */
export function closeBatch(batch: OpenBatch, where: Where, layout: LockboxRecords[7]): void {
  const number = textAt(where, layout.batch);
  if (!mayBeOne(number, batch.number)) {
    where.faults.warning(where.record.number, number, `The batch that ends here is ${batch.number}.`);
  }
  batch.total = checkTotal(where, layout.total, { of: "batch", sums: [sumOf(centsOf(batch))] });
  checkCount(where, layout.count, { of: "checks of the batch", count: batch.checks.length });
  batch.isClosed = true;
}

/**
 * Compares what closes a lockbox (8) with its deposits since the last such record. One that names no lockbox, or none that is
 * open, closes all that are.
 */
export function closeLockbox(unended: Unended, where: Where, layout: LockboxRecords[8]): void {
  const { record, faults } = where;
  const lockbox = textAt(where, layout.lockbox);
  if (unended.size === 0) return faults.error(record.number, lockbox, "No lockbox is open that could end here.");
  const named = unended.get(lockboxKey(lockbox));
  if (named === undefined && !isNothing(lockbox)) {
    faults.warning(record.number, lockbox, "None of the lockboxes above that have not ended is this one.");
  }
  const ending = named ?? [...unended.values()].flat();
  const batches = ending.flatMap((deposit) => deposit.batches);
  // Where a batch does not agree with its checks, that is told already: the lockbox may agree with either.
  const sums = [sumOf(batches.flatMap(centsOf)), sumOf(batches.map(totalOf))] as const;
  checkTotal(where, layout.total, { of: "lockbox", sums });
  checkCount(where, layout.count, { of: "checks", count: batches.reduce((sum, { checks }) => sum + checks.length, 0) });
  for (const deposit of ending) deposit.isTotalled = true;
  if (named === undefined) unended.clear();
  else unended.delete(lockboxKey(lockbox));
}

/** Compares the number of records that closes a file (9) with those that stand in it, its own among them. */
export function closeFile(where: Where, place: Place | undefined, records: number): void {
  checkCount(where, place, { of: "records", count: records });
}

type Summed = { readonly of: string; readonly sums: readonly [bigint, ...bigint[]] };

function checkTotal(where: Where, place: Place, { of, sums }: Summed): bigint | null {
  const { record, faults } = where;
  const [said, text] = [centsAt(where, place), textAt(where, place)];
  if (text === "") faults.error(record.number, record.text.trimEnd(), `The ${of} ends without its total.`);
  if (said !== null && !sums.includes(said)) {
    const because = `The total of the ${of} does not agree: what stands above adds up to ${dollars(sums[0])}.`;
    faults.error(record.number, text, because);
  }
  return said;
}

/** Banks count checks and records in several ways, so that a number that does not agree is a warning. */
function checkCount(where: Where, place: Place | undefined, { of, count }: { of: string; count: number }): void {
  const text = textAt(where, place);
  if (text === "" || (/^\d+$/.test(text) && BigInt(text) === BigInt(count))) return;
  where.faults.warning(where.record.number, text, `The number of ${of} does not agree: there are ${count}.`);
}

/** What a batch leaves open where it ends: overflows without a check, checks without their last overflow, sums that differ. */
export function tellLeftOpen({ waiting, checks }: OpenBatch, faults: Faults): void {
  for (const { line, item } of [...waiting.values()].flat()) {
    faults.error(line, item, "The overflow belongs to no check of its batch.");
  }
  for (const check of checks) {
    const { cents, told } = check;
    const { line, item } = told;
    if (check.isContinued) faults.warning(line, item, "None of the check's overflows says that it is the last.");
    const paid = paidBy(check);
    if (paid !== null && cents !== null && paid !== cents) {
      faults.warning(line, dollars(cents), `The invoices of the check add up to ${dollars(paid)}.`);
    }
  }
}

/** What a check's invoices add up to, where each of them has an amount. */
function paidBy({ told }: OpenCheck): bigint | null {
  const amounts = told.invoices.map(({ amount }) => (amount === null ? null : BigInt(amount.replace(".", ""))));
  return amounts.length === 0 || amounts.includes(null) ? null : sumOf(amounts);
}

function centsOf({ checks }: OpenBatch): readonly (bigint | null)[] {
  return checks.map(({ cents }) => cents);
}

function sumOf(cents: readonly (bigint | null)[]): bigint {
  return cents.reduce<bigint>((sum, each) => sum + (each ?? 0n), 0n);
}
