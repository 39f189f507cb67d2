import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { dollars } from "#formats/fixed-width";
import { textOf, type TextLine } from "#formats/text";
import { addCheck, addOverflow, type OpenBatch } from "./checks.ts";
import {
  closeBatch,
  closeFile,
  closeLockbox,
  lockboxKey,
  tellLeftOpen,
  totalOf,
  type OpenDeposit,
  type Unended,
} from "./controls.ts";
import { dayAt, mayBeOne, textAt, type Where } from "./fields.ts";
import type { LockboxDeposit, LockboxFile } from "./lockbox.ts";
import type { LockboxProfile, LockboxRecords } from "./profile.ts";
import { lockboxRecords } from "./records.ts";
import { usual } from "./usual.ts";

type Header = Pick<LockboxFile, "destination" | "origin" | "on" | "time">;

/** How far a file was read. */
type Reading = {
  readonly profile: LockboxProfile;
  readonly faults: Faults;
  readonly deposits: OpenDeposit[];
  readonly unended: Unended;
  header: Header | undefined;
  batch: OpenBatch | undefined;
  records: number;
  isEnded: boolean;
};

/**
 * Reads the file of a lockbox (BAI, records of 80 characters and more): checks by their deposit, each with the invoices that
 * the bank keyed. Where fields stand is the bank's own, and said by a profile. Noughts of numbers are kept. A total that does
 * not agree with what stands above it is an error, a count a warning.
 */
export function readLockbox(bytes: Uint8Array, profile: LockboxProfile = usual): ReadFormat<LockboxFile> {
  const faults = collectFaults();
  const reading: Reading = {
    ...{ profile, faults, deposits: [], unended: new Map() },
    ...{ header: undefined, batch: undefined, records: 0, isEnded: false },
  };
  let last = 1;
  for (const record of lockboxRecords(textOf(bytes), profile, faults)) {
    last = record.number;
    takeRecord(reading, record);
  }
  endFile(reading, last);
  const header = reading.header ?? { destination: "", origin: "", on: null, time: "" };
  const deposits = reading.deposits.map(depositOf);
  return { format: "lockbox", records: { ...header, profile: profile.name, deposits }, faults: faults.all() };
}

function takeRecord(reading: Reading, record: TextLine): void {
  const { faults, profile } = reading;
  const where = { record, faults };
  const fault = (because: string) => faults.error(record.number, record.text.trimEnd(), because);
  const [kind] = record.text;
  if (reading.isEnded && kind !== "1") return fault("The record stands behind the end of the file.");
  reading.records += 1;
  switch (kind) {
    case "1": {
      return beginFile(reading, where);
    }
    case "2": {
      return undefined;
    }
    case "5": {
      leaveBatch(reading);
      return void startBatch(reading, where, profile.records[5]);
    }
    case "6": {
      return addCheck(batchFor(reading, where, profile.records[6]), where, profile);
    }
    case "4": {
      return addOverflow(batchFor(reading, where, {}), where, profile);
    }
    case "7": {
      if (reading.batch === undefined) return fault("No batch is open that could end here.");
      closeBatch(reading.batch, where, profile.records[7]);
      return leaveBatch(reading);
    }
    case "8": {
      leaveBatch(reading);
      return closeLockbox(reading.unended, where, profile.records[8]);
    }
    case "9": {
      leaveDeposits(reading);
      reading.isEnded = true;
      return closeFile(where, profile.records[9].count, reading.records);
    }
    default: {
      return fault("A record begins with one of 1, 2, 4, 5, 6, 7, 8 and 9.");
    }
  }
}

function beginFile(reading: Reading, where: Where): void {
  const { number, text } = where.record;
  const layout = reading.profile.records[1];
  if (reading.header !== undefined && !reading.isEnded) {
    where.faults.error(number, text.trimEnd(), "A file begins within the file.");
  }
  reading.header ??= {
    ...{ destination: textAt(where, layout.destination), origin: textAt(where, layout.origin) },
    ...{ on: dayAt(where, layout.on), time: textAt(where, layout.time) },
  };
  reading.records = 1;
  reading.isEnded = false;
}

/** Where a record says whose it is. */
type OpeningLayout = { readonly [Field in "lockbox" | "batch" | "on"]?: LockboxRecords[5][Field] | undefined };

/** Opens a batch in the deposit of its lockbox and day, where that has not been totalled yet. */
function startBatch(reading: Reading, where: Where, layout: OpeningLayout): OpenBatch {
  const line = where.record.number;
  const [lockbox, on] = [textAt(where, layout.lockbox), dayAt(where, layout.on)];
  const last = openDeposit(reading);
  const isGoingOn = last !== undefined && last.lockbox === lockbox && last.on === on;
  const deposit = isGoingOn ? last : { line, lockbox, on, batches: [], isTotalled: false };
  if (!isGoingOn) addDeposit(reading, deposit);
  return addBatch(reading, deposit, { line, number: textAt(where, layout.batch) });
}

/**
 * The batch that a check or an overflow is of. Where none is open it begins one: some banks open a lockbox once for several
 * batches, and some open none, where the check itself says whose it is.
 */
function batchFor(reading: Reading, where: Where, layout: Pick<OpeningLayout, "lockbox" | "on">): OpenBatch {
  if (reading.batch !== undefined) return reading.batch;
  const { number: line, text } = where.record;
  const lockbox = textAt(where, layout.lockbox);
  const last = openDeposit(reading);
  if (last !== undefined && mayBeOne(last.lockbox, lockbox)) return addBatch(reading, last, { line, number: "" });
  if (lockbox === "") {
    where.faults.error(line, text.trimEnd(), "No record 5 stands above it and says of which lockbox it is.");
  }
  return startBatch(reading, where, layout);
}

function addDeposit({ deposits, unended }: Reading, deposit: OpenDeposit): void {
  const key = lockboxKey(deposit.lockbox);
  const others = unended.get(key);
  if (others === undefined) unended.set(key, [deposit]);
  else others.push(deposit);
  deposits.push(deposit);
}

function openDeposit({ deposits }: Reading): OpenDeposit | undefined {
  const last = deposits.at(-1);
  return last?.isTotalled === false ? last : undefined;
}

function addBatch(reading: Reading, deposit: OpenDeposit, begin: Pick<OpenBatch, "line" | "number">): OpenBatch {
  const batch: OpenBatch = {
    ...begin,
    checks: [],
    byItem: new Map(),
    waiting: new Map(),
    total: null,
    isClosed: false,
  };
  deposit.batches.push(batch);
  reading.batch = batch;
  return batch;
}

/** A batch in which something stands, and that goes on no further, is to have been closed. */
function leaveBatch(reading: Reading): void {
  const { batch, faults, profile } = reading;
  reading.batch = undefined;
  if (batch === undefined) return;
  if (!batch.isClosed && batch.checks.length > 0 && !profile.leavesOut.includes(7)) {
    faults.error(batch.line, batch.number, "The batch does not end: no record 7 closes it.");
  }
  tellLeftOpen(batch, faults);
}

function leaveDeposits(reading: Reading): void {
  leaveBatch(reading);
  const { unended, faults, profile } = reading;
  for (const deposit of [...unended.values()].flat()) {
    deposit.isTotalled = true;
    if (profile.leavesOut.includes(8)) continue;
    faults.error(deposit.line, deposit.lockbox, "The lockbox does not end: no record 8 says its total.");
  }
  unended.clear();
}

function endFile(reading: Reading, last: number): void {
  const { faults, header, isEnded, profile } = reading;
  if (header === undefined && !profile.leavesOut.includes(1)) {
    faults.error(1, "", "The file does not begin: it has no record 1.");
  }
  if (isEnded) return;
  leaveDeposits(reading);
  if (!profile.leavesOut.includes(9)) faults.error(last, "", "The file does not end: it has no record 9.");
}

function depositOf({ line, lockbox, on, batches }: OpenDeposit): LockboxDeposit {
  const total = batches.reduce((sum, batch) => sum + totalOf(batch), 0n);
  const checks = batches.flatMap((batch) => batch.checks.map(({ told }) => told));
  return { line, lockbox, on, total: dollars(total), checks };
}
