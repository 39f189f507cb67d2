import type { Faults } from "#formats/fault";
import { dollars } from "#formats/fixed-width";
import { centsAt, dayAt, firstFilled, isNothing, mayBeOne, routingAt, textAt, type Where } from "./fields.ts";
import { invoicesIn } from "./invoices.ts";
import type { LockboxCheck, LockboxInvoice } from "./lockbox.ts";
import type { CheckLayout, LockboxProfile } from "./profile.ts";

/** A check while its batch is read. */
export type OpenCheck = {
  readonly told: LockboxCheck & { readonly invoices: LockboxInvoice[] };
  readonly cents: bigint | null;
  /** The number of its last overflow, and whether that said that it is the last. */
  sequence: number;
  isContinued: boolean;
};

/** A batch while it is read. */
export type OpenBatch = {
  readonly line: number;
  /** By its header; where that has none, by its first check. */
  number: string;
  readonly checks: OpenCheck[];
  readonly byItem: Map<string, OpenCheck>;
  /** Overflows whose check has not come, by its item number. */
  readonly waiting: Map<string, Overflow[]>;
  /** What it says that it adds up to, once it has ended. */
  total: bigint | null;
  isClosed: boolean;
};

/** A record 4: the check that it belongs to, and what that pays. */
export type Overflow = {
  readonly line: number;
  readonly item: string;
  readonly sequence: string;
  /** Null where the profile does not say how the last is known. */
  readonly isLast: boolean | null;
  readonly invoices: readonly LockboxInvoice[];
};

/** Puts a check (6) into its batch, with the overflows that stand before it. */
export function addCheck(batch: OpenBatch, where: Where, profile: LockboxProfile): void {
  const { record, faults } = where;
  const check = readCheck(where, profile.records[6]);
  const { batch: number, item } = check.told;
  if (isNothing(batch.number)) batch.number = number;
  tellOtherBatch(batch, number, where);
  batch.checks.push(check);
  if (batch.byItem.has(item)) faults.error(record.number, item, "Another check of the batch has this item number.");
  else if (!isNothing(item)) batch.byItem.set(item, check);
  for (const its of profile.overflow === "before" ? new Set(["", item]) : [item]) {
    for (const overflow of batch.waiting.get(its) ?? []) continueCheck(check, overflow, faults);
    batch.waiting.delete(its);
  }
}

function readCheck(where: Where, layout: CheckLayout): OpenCheck {
  const { record, faults } = where;
  const cents = centsAt(where, layout.amount);
  if (textAt(where, layout.amount) === "") {
    faults.error(record.number, record.text.trimEnd(), "The check has no amount.");
  }
  const [on, payer, customer] = [dayAt(where, layout.on), textAt(where, layout.payer), textAt(where, layout.customer)];
  const told = {
    ...{ line: record.number, batch: textAt(where, layout.batch), item: textAt(where, layout.item) },
    ...{ amount: cents === null ? null : dollars(cents), number: firstFilled(where, layout.number) },
    ...{ routing: routingAt(where, layout.routing), account: firstFilled(where, layout.account) },
    ...(on === null ? {} : { on }),
    ...(payer === "" ? {} : { payer }),
    ...(customer === "" ? {} : { customer }),
    invoices: layout.invoices === undefined ? [] : invoicesIn(where, layout.invoices),
  };
  return { told, cents, sequence: 0, isContinued: false };
}

/** Puts an overflow (4) to its check: by its item number or, where it has none, by where the profile says that it stands. */
export function addOverflow(batch: OpenBatch, where: Where, profile: LockboxProfile): void {
  const layout = profile.records[4];
  tellOtherBatch(batch, textAt(where, layout.batch), where);
  const item = textAt(where, layout.item);
  const overflow = {
    ...{ line: where.record.number, item: isNothing(item) ? "" : item, sequence: textAt(where, layout.sequence) },
    isLast: layout.last === undefined ? null : textAt(where, layout.last) === "9",
    invoices: invoicesIn(where, layout.invoices),
  };
  const last = profile.overflow === "after" ? batch.checks.at(-1) : undefined;
  const check = overflow.item === "" ? last : batch.byItem.get(overflow.item);
  if (check !== undefined) return continueCheck(check, overflow, where.faults);
  const others = batch.waiting.get(overflow.item);
  if (others === undefined) batch.waiting.set(overflow.item, [overflow]);
  else others.push(overflow);
}

/** Overflows of a check follow each other from 1 or 0, and begin again behind 99. */
function continueCheck(check: OpenCheck, { line, item, sequence, isLast, invoices }: Overflow, faults: Faults): void {
  const number = Number(sequence);
  const isNext = number === check.sequence + 1 || (number <= 1 && [0, 99].includes(check.sequence));
  if (sequence !== "" && !isNext) {
    faults.warning(
      line,
      sequence,
      `The overflow is not the next of item ${item}: the one before it is number ${check.sequence}.`,
    );
  }
  check.sequence = sequence === "" || Number.isNaN(number) ? check.sequence : number;
  check.isContinued = isLast === false;
  check.told.invoices.push(...invoices);
}

function tellOtherBatch(batch: OpenBatch, number: string, { record, faults }: Where): void {
  if (mayBeOne(number, batch.number)) return;
  faults.warning(record.number, number, `The record is of batch ${number}, and stands in batch ${batch.number}.`);
}
