import { compareDays } from "#calendar/days";
import type { Money } from "#money/money";
import { fileKind } from "./file-kind.ts";
import { namingColumns, readNamed, type NamedDebtor, type NamingColumn } from "./named-debtor.ts";
import type { RowFields } from "./row-fields.ts";

/** What a debtor contested before, and what was answered. Without an invoice, all that the account has open. */
export type SourceDispute = NamedDebtor & {
  readonly invoice: string | null;
  readonly receivedOn: Temporal.PlainDate;
  readonly amount: Money | null;
  readonly because: string;
  readonly isInWriting: boolean;
  readonly answeredOn: Temporal.PlainDate | null;
  readonly resolved: { readonly on: Temporal.PlainDate; readonly resolution: string } | null;
};

const own = {
  invoice_number: {
    says: "what is contested; empty: all that the account has open",
    headings: ["invoice", "item", "document number"],
  },
  received_on: {
    says: "the day on which the dispute came in",
    is: "day",
    headings: ["dispute date", "disputed on", "date", "raised on", "received"],
  },
  amount: { says: "how much of the invoice; empty: all of it", headings: ["disputed amount", "amount disputed"] },
  currency: { says: "the currency; empty: USD", headings: ["curr", "currency code"] },
  because: { says: "what the debtor says", headings: ["reason", "dispute reason", "notes", "description"] },
  writing: { says: "yes, where it came in writing", headings: ["in writing", "written"] },
  answered_on: {
    says: "the day on which verification was sent",
    is: "day",
    headings: ["answered", "answer date", "verified on", "verification sent"],
  },
  resolved_on: {
    says: "the day on which it ended; empty: it is open, and what is contested is not dunned",
    is: "day",
    headings: ["resolved", "closed on", "resolution date"],
  },
  resolution: { says: "how it ended", headings: ["outcome", "result"] },
} as const;

type DisputeColumn = NamingColumn | keyof typeof own;

/** Disputes, with the facts by which the law's clocks run. */
export const disputes = fileKind<DisputeColumn, SourceDispute>({
  says: "Disputes, with the day on which each came in, whether in writing, and what was answered.",
  columns: { ...namingColumns, ...own },
  needs: [["customer_number"], ["received_on"]],
  read: readDispute,
});

function readDispute(fields: RowFields<DisputeColumn>): SourceDispute | undefined {
  const named = readNamed(fields);
  const receivedOn = fields.neededPast("received_on");
  const currency = fields.currency("currency");
  const amount = currency === undefined ? undefined : fields.amount("amount", currency);
  const invoice = fields.text("invoice_number", 100) || null;
  const [answeredOn, resolvedOn] = [fields.past("answered_on"), fields.past("resolved_on")];
  if (amount !== undefined && invoice === null) fields.fault("invoice_number", "A disputed amount names its invoice.");
  if (amount !== undefined && amount.minor <= 0n) fields.fault("amount", "The disputed amount is more than zero.");
  if (named === undefined || receivedOn === undefined) return undefined;
  for (const [column, day] of [
    ["answered_on", answeredOn],
    ["resolved_on", resolvedOn],
  ] as const) {
    if (day !== undefined && compareDays(day, receivedOn) < 0) {
      fields.fault(column, "That is before the dispute came in.");
    }
  }
  return {
    ...{ ...named, invoice, receivedOn, amount: amount ?? null, isInWriting: fields.flag("writing") },
    because: fields.text("because", 1000) || "Disputed; the earlier system says no more.",
    answeredOn: answeredOn ?? null,
    resolved:
      resolvedOn === undefined
        ? null
        : { on: resolvedOn, resolution: fields.text("resolution", 1000) || "Resolved before the cut-over." },
  };
}
