import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import type { Currency } from "#money/currency";
import type { LockboxInvoice } from "#formats/lockbox/lockbox";
import { decimal, type Money } from "#money/money";
import type { TransactionSet } from "./interchange.ts";
import { loopsNamed, loopsOf, segmentNamed, type Loop, type LoopRules } from "./loops.ts";
import { currencyOf, partyOf, payerRoles, readPaymentHead, referenceOf, traceOf } from "./payment.ts";
import { interchangesOf, setsOf } from "./read-x12.ts";
import { adjustmentsOf, checkRemittance, readRemittance, remittanceRules, type RemittanceLine } from "./remittance.ts";
import { elementAt } from "./segments.ts";
import { readAmount, readDay, readTime, sumOfTexts, type Place } from "./values.ts";

/** What a check pays, as a file of a lockbox tells it, and what else an 823 says of it. */
export type DepositedInvoice = LockboxInvoice & Omit<RemittanceLine, "reference" | "paid" | "discount">;

/** A check that came to a lockbox. */
export type DepositedCheck = {
  readonly line: number;
  readonly amount: string | null;
  readonly number: string;
  /** The bank on which it is drawn, and the account there. */
  readonly routing: string;
  readonly account: string;
  readonly payer: string;
  readonly on: string | null;
  /** The number of the batch in which the bank took it in. */
  readonly batch: string;
  readonly invoices: readonly DepositedInvoice[];
};

/** What a bank took in from one lockbox and put into one account. */
export type Deposit = {
  readonly line: number;
  readonly lockbox: string;
  readonly on: string | null;
  readonly time: string | null;
  readonly number: string;
  /** Into which account it went. */
  readonly routing: string;
  readonly account: string;
  readonly currency: Currency;
  /** As the file has it, and as its checks add up where it does not say it. */
  readonly total: string;
  readonly checks: readonly DepositedCheck[];
};

const check: LoopRules = { TRN: null, CUR: null, N1: {}, ADX: {}, RMR: remittanceRules, RMT: {} };
const checks: LoopRules = { BPR: check, BPS: check };
const rules: LoopRules = { N1: {}, CUR: null, DEP: { BAT: checks, ...checks } };

/**
 * Reads what came to lockboxes (823): deposits with their checks, and what each check pays. Where a deposit or a batch is not
 * what its checks add up to, that is an error, since a check may be missing; where a check is more or less than its invoices,
 * a warning.
 */
export function read823(bytes: Uint8Array): ReadFormat<{ readonly deposits: readonly Deposit[] }> {
  const faults = collectFaults();
  const deposits = setsOf("823", interchangesOf(bytes, faults), faults).flatMap((set) => depositsOf(set, faults));
  return { format: "823", records: { deposits }, faults: faults.all() };
}

function depositsOf(set: TransactionSet, faults: Faults): readonly Deposit[] {
  const currency = currencyOf(set, faults);
  const deposits = loopsNamed(loopsOf(set, rules), "DEP");
  if (deposits.length === 0) faults.warning(set.line, `ST ${set.control}`, "No deposit (DEP) is in the set.");
  return deposits.map((deposit) => readDeposit(deposit, { line: deposit.head.line, faults, currency }));
}

function readDeposit(deposit: Loop, place: Place): Deposit {
  const { head } = deposit;
  const [lockbox = "", on = "", time = "", number = ""] = head.elements;
  const batched = loopsNamed(deposit, "BAT").flatMap((batch) => readBatch(batch, place));
  const told = [...checksOf(deposit, "", place), ...batched];
  const total = totalOf(deposit, place);
  if (total === null) place.faults.error(head.line, `DEP ${lockbox}`, "The deposit does not say how much it is.");
  checkTotal({ of: "deposit", total, told }, place);
  return {
    ...{ line: head.line, lockbox, on: readDay(on, place), time: readTime(time), number },
    ...{ routing: elementAt(head, 5) === "01" ? elementAt(head, 6) : "", account: elementAt(head, 8) },
    ...{ currency: place.currency, total: total ?? decimal(sumOfChecks(told, place)), checks: told },
  };
}

function readBatch(batch: Loop, deposit: Place): readonly DepositedCheck[] {
  const place = { ...deposit, line: batch.head.line };
  const told = checksOf(batch, elementAt(batch.head, 3), place);
  checkTotal({ of: "batch", total: totalOf(batch, place), told }, place);
  return told;
}

function totalOf(holder: Loop, place: Place): string | null {
  const amt = segmentNamed(holder, "AMT");
  return amt === undefined ? null : readAmount(elementAt(amt, 2), { ...place, line: amt.line });
}

type Totalled = {
  readonly of: "deposit" | "batch";
  readonly total: string | null;
  readonly told: readonly DepositedCheck[];
};

function checkTotal({ of, total, told }: Totalled, { line, faults, currency }: Place): void {
  if (total === null) return;
  if (told.length === 0) return faults.warning(line, total, `The ${of} lists no checks.`);
  const sum = decimal(sumOfChecks(told, { currency }));
  if (told.some(({ amount }) => amount === null) || sum === total) return;
  faults.error(line, total, `The total of the ${of} does not agree: its checks add up to ${sum}.`);
}

function sumOfChecks(told: readonly DepositedCheck[], { currency }: Pick<Place, "currency">): Money {
  return sumOfTexts(
    told.flatMap(({ amount }) => amount ?? []),
    currency,
  );
}

function checksOf(holder: Loop, batch: string, place: Place): readonly DepositedCheck[] {
  return loopsNamed(holder, "BPR", "BPS").map((loop) => ({ ...readCheck(loop, place), batch }));
}

function readCheck(loop: Loop, within: Place): Omit<DepositedCheck, "batch"> {
  const { head } = loop;
  const place = { ...within, line: head.line };
  const { amount, routing, account, on } = readPaymentHead(head, place);
  const lines = loopsNamed(loop, "RMR", "RMT").map((line) => readRemittance(line, place));
  checkRemittance({ amount, lines, adjustments: adjustmentsOf(loop, place) }, place);
  return {
    ...{ line: head.line, amount, number: referenceOf(loop, "CK") || traceOf(loop), routing, account },
    ...{ payer: partyOf(loop, ...payerRoles)?.name ?? "", on, invoices: lines.map(invoiceOf) },
  };
}

function invoiceOf({ reference, paid, discount, ...line }: RemittanceLine): DepositedInvoice {
  return { ...line, number: reference, amount: paid, ...(discount === null ? {} : { discount }) };
}
