import type { Part } from "#ledger/entry";
import type { Placement } from "#ledger/placement";
import type { Currency } from "#money/currency";
import type { Schedule } from "#ledger/terms/schedule";
import { decimal, money, type Money } from "#money/money";
import { readDue, type SaidOfDue } from "#intake/read-due";
import { plainTerms } from "#intake/terms-reader";
import { fileKind } from "./file-kind.ts";
import { namingColumns, readNamed, type NamedDebtor, type NamingColumn } from "./named-debtor.ts";
import type { RowFields } from "./row-fields.ts";

/** What is owed: an invoice or charge with what is open of it, by its parts, and where it came from. */
export type SourceOpenItem = NamedDebtor & {
  readonly invoice: string;
  readonly issuedOn: Temporal.PlainDate;
  readonly schedule: Schedule;
  readonly amount: Money;
  readonly open: Money;
  /** What is open by part; they add up to what is open. */
  readonly parts: readonly { readonly part: Part; readonly amount: Money }[];
  readonly reference: string;
  readonly terms: string;
  readonly isDisputed: boolean;
  readonly placement: Placement | null;
};

export const parts = ["principal", "interest", "fee", "tax", "cost"] as const satisfies readonly Part[];

const itemized = [
  "itemization_amount",
  "itemization_principal",
  "itemization_interest",
  "itemization_fees",
  "since_interest",
  "since_fees",
  "since_payments",
  "since_credits",
] as const;

const own = {
  invoice_number: {
    says: "the number of the invoice or charge",
    headings: ["invoice", "invoice no", "item", "item number", "document number", "doc no", "bill number"],
  },
  invoice_date: { says: "when it was issued", is: "day", headings: ["issued", "issue date", "doc date", "bill date"] },
  due_date: { says: "when it was to be paid", is: "day", headings: ["due", "due on", "net due date"] },
  amount: { says: "what it was for", headings: ["original amount", "invoice amount", "total"] },
  open_amount: { says: "what is open of it now", headings: ["open", "balance", "open balance", "amount due"] },
  currency: { says: "the currency; empty: USD", headings: ["curr", "currency code"] },
  principal: { says: "what of it is principal; empty, all that no other part is", headings: ["principal balance"] },
  interest: { says: "what of it is interest", headings: ["interest balance"] },
  fee: { says: "what of it is fees", headings: ["fees", "late fees"] },
  tax: { says: "what of it is tax", headings: ["taxes"] },
  cost: { says: "what of it is costs", headings: ["costs", "court costs"] },
  terms: { says: "the terms of payment, as net 30 or 30/60/90", headings: ["payment terms"] },
  retainage: { says: "what of it is held back until it is released", headings: ["retention", "holdback"] },
  reference: { says: "the debtor's own reference", headings: ["po", "po number", "purchase order"] },
  disputed: { says: "yes, where it is contested", headings: ["in dispute", "dispute"] },
  original_creditor: { says: "the creditor when the debt was made", headings: ["original creditor name"] },
  original_account: { says: "the account's number with that creditor", headings: ["original number"] },
  defaulted_on: { says: "the day of default", is: "day", headings: ["default date", "delinquency date"] },
  charged_off_on: { says: "the day of charge-off", is: "day", headings: ["charge off date", "written off on"] },
  itemization_on: { says: "the itemization date (12 CFR 1006.34(b)(3))", is: "day", headings: ["itemization date"] },
  itemization_amount: { says: "what was owed on that date", headings: ["itemization balance"] },
  itemization_principal: { says: "of that, principal" },
  itemization_interest: { says: "of that, interest" },
  itemization_fees: { says: "of that, fees" },
  since_interest: { says: "interest since", headings: ["interest since"] },
  since_fees: { says: "fees since", headings: ["fees since"] },
  since_payments: { says: "payments since", headings: ["payments since"] },
  since_credits: { says: "credits since", headings: ["credits since"] },
  last_paid_on: { says: "the day of the last payment", is: "day", headings: ["last payment date", "last paid"] },
  served_from: { says: "the first day of the service", is: "day", headings: ["service from", "date of service"] },
  served_until: { says: "the last day of the service", is: "day", headings: ["service until", "service to"] },
} as const;

type ItemColumn = NamingColumn | keyof typeof own;

/** Open items with all that is dear to learn later: parts, default, charge-off, itemization. */
export const items = fileKind<ItemColumn, SourceOpenItem>({
  says: "What is owed: invoices and charges with what is open of them, by part, and where placed debt came from.",
  columns: { ...namingColumns, ...own },
  needs: [["customer_number"], ["invoice_number"], ["due_date", "invoice_date"], ["amount", "open_amount"]],
  read: readItem,
});

function readItem(fields: RowFields<ItemColumn>): SourceOpenItem | undefined {
  const named = readNamed(fields);
  const invoice = fields.needed("invoice_number", 100);
  const currency = fields.currency("currency");
  const amounts = currency === undefined ? undefined : readAmounts(fields, currency);
  const [issued, due] = [fields.day("invoice_date"), fields.day("due_date")];
  const issuedOn = issued ?? due;
  const placement = currency === undefined ? null : readPlacement(fields, currency);
  if (issuedOn === undefined) {
    if (fields.faults.length === 0) fields.fault("due_date", "The row has neither an invoice date nor a due date.");
    return undefined;
  }
  if (named === undefined || invoice === undefined || amounts === undefined) return undefined;
  const schedule = readSchedule(fields, { issuedOn, dueOn: due, amount: amounts.amount });
  if (schedule === undefined) return undefined;
  const said = {
    reference: fields.text("reference"),
    terms: fields.text("terms"),
    isDisputed: fields.flag("disputed"),
  };
  return { ...named, invoice, issuedOn, schedule, ...amounts, ...said, placement };
}

function readSchedule(
  fields: RowFields<ItemColumn>,
  said: Omit<SaidOfDue, "terms" | "retained">,
): Schedule | undefined {
  const { amount } = said;
  const retained = fields.amount("retainage", amount.currency);
  if (retained !== undefined && (retained.minor < 0n || retained.minor > amount.minor)) {
    fields.fault("retainage", "What is held back is not between nothing and the amount.");
    return undefined;
  }
  const schedule = readDue({ ...said, terms: fields.text("terms"), retained }, plainTerms);
  if (typeof schedule !== "string") return schedule;
  fields.fault("terms", schedule);
  return undefined;
}

function readAmounts(fields: RowFields<ItemColumn>, currency: Currency) {
  const stated = fields.amount("amount", currency);
  const open = fields.amount("open_amount", currency) ?? stated;
  const amount = stated ?? open;
  if (amount === undefined || open === undefined) {
    fields.fault("amount", "The row has no amount.");
    return undefined;
  }
  if (amount.minor <= 0n) fields.fault("amount", "What an item is for is more than zero: credits are payments.");
  if (open.minor < 0n || open.minor > amount.minor) {
    fields.fault("open_amount", "What is open is not between nothing and the amount.");
  }
  return { amount, open, parts: readParts(fields, open) };
}

function readParts(fields: RowFields<ItemColumn>, open: Money): SourceOpenItem["parts"] {
  const stated = parts.flatMap((part) => {
    const amount = fields.amount(part, open.currency);
    if (amount !== undefined && amount.minor < 0n) fields.fault(part, "A part of an item is not negative.");
    return amount === undefined ? [] : [{ part, amount }];
  });
  const rest = open.minor - stated.reduce((sum, { amount }) => sum + amount.minor, 0n);
  const isPrincipalStated = stated.some(({ part }) => part === "principal");
  if (rest < 0n || (rest > 0n && isPrincipalStated)) {
    fields.fault("open_amount", "The parts do not add up to what is open.");
  }
  const principal = { part: "principal" as const, amount: money(open.currency, rest) };
  return [...(rest > 0n ? [principal] : []), ...stated].filter(({ amount }) => amount.minor > 0n);
}

function readPlacement(fields: RowFields<ItemColumn>, currency: Currency): Placement | null {
  const days = {
    ...{ defaultedOn: fields.past("defaulted_on") ?? null, chargedOffOn: fields.past("charged_off_on") ?? null },
    ...{ itemizationOn: fields.past("itemization_on") ?? null, lastPaidOn: fields.past("last_paid_on") ?? null },
    ...{ servedFrom: fields.day("served_from") ?? null, servedUntil: fields.day("served_until") ?? null },
  };
  const texts = { originalCreditor: fields.text("original_creditor"), originalNumber: fields.text("original_account") };
  const itemization = readItemization(fields, currency);
  if (Object.keys(itemization).length > 0 && days.itemizationOn === null) {
    fields.fault("itemization_on", "Itemized amounts need their date.");
  }
  const said = [...Object.values(days), ...Object.values(texts)].some((each) => each !== null && each !== "");
  return said ? { ...texts, ...days, itemization } : null;
}

function readItemization(fields: RowFields<ItemColumn>, currency: Currency): Readonly<Record<string, string>> {
  return Object.fromEntries(
    itemized.flatMap((column) => {
      const amount = fields.amount(column, currency);
      return amount === undefined ? [] : [[column.replace(/^itemization_/, ""), decimal(amount)]];
    }),
  );
}
