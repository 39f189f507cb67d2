import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import type { Currency } from "#money/currency";
import type { TransactionSet } from "./interchange.ts";
import { loopsNamed, loopsOf, segmentNamed, type Loop, type LoopRules } from "./loops.ts";
import { currencyOf, partyOf, payerRoles, readPaymentHead, referenceOf, traceOf, type PaymentHead } from "./payment.ts";
import { interchangesOf, setsOf } from "./read-x12.ts";
import {
  adjustmentsOf,
  checkRemittance,
  readRemittance,
  remittanceRules,
  type Adjustment,
  type RemittanceLine,
} from "./remittance.ts";
import { elementAt } from "./segments.ts";
import { readDay, type Place } from "./values.ts";

/** A line with the one within the payer's house for whom it pays: an employee, a borrower, a branch. */
export type PaymentLine = RemittanceLine & { readonly party: string };

export type Payment = PaymentHead & {
  readonly line: number;
  readonly set: string;
  readonly payer: string;
  readonly payerId: string;
  readonly payee: string;
  readonly payeeId: string;
  readonly currency: Currency;
  readonly trace: string;
  readonly lines: readonly PaymentLine[];
  /** What is added to the lines or, negative, taken off, and belongs to none of them. */
  readonly adjustments: readonly Adjustment[];
};

/** Taxes (TXP) and what an employer withholds (DED) are no invoices: they are not read. */
const rules: LoopRules = {
  ...{ BPR: null, BPS: null, TRN: null, CUR: null, N1: { RMT: {} } },
  ...{ ENT: { N1: {}, NM1: {}, ADX: {}, RMR: remittanceRules }, RMR: remittanceRules, ADX: {}, TXP: {}, DED: {} },
};

/**
 * Reads payment orders with what they pay (820): of each its payer, its amount and its lines. Where the amount is not what the
 * lines and adjustments add up to, that is a warning: part of a payment may be told elsewhere.
 */
export function read820(bytes: Uint8Array): ReadFormat<{ readonly payments: readonly Payment[] }> {
  const faults = collectFaults();
  const payments = setsOf("820", interchangesOf(bytes, faults), faults).map((set) => readPayment(set, faults));
  return { format: "820", records: { payments }, faults: faults.all() };
}

/** Where a file tells the number under which the money arrives if it has no trace: of the transaction, the check, the transfer. */
const traceQualifiers = ["TN", "CK", "EF", "8G", "8I"] as const;

const noHead: PaymentHead = {
  ...{ amount: null, debit: false, handling: "", method: "", on: null, routing: "", account: "" },
};

function readPayment(set: TransactionSet, faults: Faults): Payment {
  const root = loopsOf(set, rules);
  const place: Place = { line: set.line, faults, currency: currencyOf(set, faults) };
  const begin = segmentNamed(root, "BPR", "BPS");
  if (begin === undefined) faults.error(set.line, `ST ${set.control}`, "The payment does not begin: it has no BPR.");
  const head = begin === undefined ? noHead : readPaymentHead(begin, place);
  const [payer, payee] = [partyOf(root, ...payerRoles), partyOf(root, "PE")];
  if (payer === undefined) faults.warning(set.line, `ST ${set.control}`, "The payment does not name who pays.");
  const payment = {
    ...{ line: set.line, set: set.control, payer: payer?.name ?? "", payerId: payer?.id ?? "" },
    ...{ payee: payee?.name ?? "", payeeId: payee?.id ?? "", currency: place.currency },
    ...{ ...head, on: head.on ?? dayOf(root, place), trace: traceOf(root) || referenceOf(root, ...traceQualifiers) },
    lines: [root, ...root.loops].flatMap((holder) => linesOf(holder, place)),
    adjustments: [root, ...loopsNamed(root, "ENT")].flatMap((holder) => adjustmentsOf(holder, place)),
  };
  checkRemittance(payment, { ...place, line: begin?.line ?? set.line });
  return payment;
}

/** The days on which a payment without one of its own may be: when it takes effect, when it was made. */
const dayQualifiers = ["007", "097"] as const;

function dayOf(root: Loop, { faults }: Place): string | null {
  const days = root.segments.filter(({ name }) => name === "DTM");
  const found = dayQualifiers.flatMap((qualifier) => days.filter((day) => elementAt(day, 1) === qualifier))[0];
  return found === undefined ? null : readDay(elementAt(found, 2), { line: found.line, faults });
}

/** The lines directly within a loop. What follows an N1 of a line's item only says what the invoice was for. */
function linesOf(holder: Loop, place: Place): readonly PaymentLine[] {
  if (holder.head.name === "N1" && elementAt(holder.head, 1) === "LI") return [];
  const party = holder.head.name === "ENT" ? partyWithin(holder) : "";
  return loopsNamed(holder, "RMR", "RMT").map((loop) => ({ ...readRemittance(loop, place), party }));
}

function partyWithin(entity: Loop): string {
  const [named] = loopsNamed(entity, "NM1", "N1");
  if (named === undefined) return "";
  const { head } = named;
  if (head.name === "N1") return elementAt(head, 2);
  return [elementAt(head, 4), elementAt(head, 5), elementAt(head, 3)].filter((part) => part !== "").join(" ");
}
