import type { Money } from "#money/money";
import { fileKind } from "./file-kind.ts";
import { namingColumns, readNamed, type NamedDebtor, type NamingColumn } from "./named-debtor.ts";
import type { RowFields } from "./row-fields.ts";

/** A payment of before, or one row of it: what of it went to one invoice. */
export type SourcePaid = NamedDebtor & {
  readonly receivedOn: Temporal.PlainDate;
  readonly amount: Money;
  /** The number of the check or transfer; empty where the row has none. */
  readonly reference: string;
  readonly method: string;
  readonly applied: { readonly invoice: string; readonly amount: Money } | null;
};

const own = {
  received_on: {
    says: "the day on which the money came",
    is: "day",
    headings: ["paid on", "payment date", "date", "date paid", "received", "posted on"],
  },
  amount: {
    says: "what came in all, the same in each row of one payment",
    headings: ["payment amount", "paid", "total"],
  },
  currency: { says: "the currency; empty: USD", headings: ["curr", "currency code"] },
  reference: {
    says: "the number of the check or transfer; rows of one debtor, day and reference are one payment",
    headings: ["payment number", "check number", "check no", "cheque number", "ref", "payment reference"],
  },
  method: { says: "how it was paid", headings: ["payment method", "payment type", "type"] },
  invoice_number: {
    says: "an invoice to which it was applied; one row an invoice; empty: on account",
    headings: ["invoice", "applied to", "item", "document number"],
  },
  applied_amount: {
    says: "how much of it went to that invoice; empty: all of it",
    headings: ["applied", "amount applied"],
  },
} as const;

type PaymentColumn = NamingColumn | keyof typeof own;

/** Payments of before: history, and what is still to be credited. */
export const payments = fileKind<PaymentColumn, SourcePaid>({
  says: "Payments received, each with what it was applied to: they explain first what items no longer have open.",
  columns: { ...namingColumns, ...own },
  needs: [["customer_number"], ["received_on"], ["amount"]],
  read: readPayment,
});

function readPayment(fields: RowFields<PaymentColumn>): SourcePaid | undefined {
  const named = readNamed(fields);
  const receivedOn = fields.neededPast("received_on");
  const currency = fields.currency("currency");
  if (currency === undefined || fields.needed("amount") === undefined) return undefined;
  const amount = fields.amount("amount", currency);
  const part = fields.amount("applied_amount", currency);
  const invoice = fields.text("invoice_number", 100);
  if (amount !== undefined && amount.minor <= 0n) fields.fault("amount", "A payment is more than zero.");
  if (part !== undefined && part.minor <= 0n) fields.fault("applied_amount", "What was applied is more than zero.");
  if (part !== undefined && invoice === "") fields.fault("invoice_number", "What was applied names its invoice.");
  if (named === undefined || receivedOn === undefined || amount === undefined) return undefined;
  const applied = invoice === "" ? null : { invoice, amount: part ?? amount };
  return {
    ...named,
    receivedOn,
    amount,
    reference: fields.text("reference", 90),
    method: fields.text("method"),
    applied,
  };
}
