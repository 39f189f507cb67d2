import { readCurrency, type Currency } from "#money/currency";
import type { Schedule } from "#ledger/terms/schedule";
import { minus, money, type Money } from "#money/money";
import type { ColumnPlaces, GenericColumn } from "./columns.ts";
import type { FileRow } from "./header-row.ts";
import type { Mapping } from "./mapping.ts";
import { readAmount } from "#money/read-amount";
import { jobPart, type Cell } from "./read-customer.ts";
import { ambiguousDay, readDay, type DayOrder } from "#calendar/read-day";
import type { Rejection } from "./rejection.ts";
import { readDue } from "./read-due.ts";
import type { TermsReader } from "./terms-reader.ts";
import type { SourceCustomer, SourceDocument, SourceParty, SourcePayment } from "./source-record.ts";

/** How the rows of one file are read: its columns, and the order of its days once the whole file was looked at. */
export type InvoiceFile = {
  readonly file: string;
  readonly headings: readonly string[];
  readonly places: ColumnPlaces;
  readonly mapping: Mapping;
  readonly order: DayOrder | null;
  readonly terms: TermsReader;
  readonly customer: (cell: Cell) => SourceCustomer | undefined;
};

export type ReadRow =
  | { readonly ok: true; readonly record: SourceDocument | SourceParty }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

/** Reads one row of a file of invoices. All that is wrong with it is named, not the first fault alone. */
export function readInvoiceRow(row: FileRow, invoices: InvoiceFile): ReadRow {
  const fields = fieldsOf(row, invoices);
  const { cell, faults } = fields;
  const customer = invoices.customer(cell);
  if (customer === undefined) fields.fault("customer_number", "The row names no customer.");
  if (invoices.mapping.holds === "customers") {
    if (customer === undefined) return { ok: false, rejections: faults };
    return { ok: true, record: { kind: "party", origin: { file: invoices.file, row: row.number }, customer } };
  }
  const number = cell("invoice_number").slice(0, 100);
  if (number === "") fields.fault("invoice_number", "The row has no invoice number.");
  const currency = fields.currency();
  const amounts = currency === undefined ? undefined : readAmounts(fields, currency);
  const days = readDays(fields, amounts?.amount, invoices.terms);
  if (faults.length > 0 || customer === undefined || amounts === undefined || days === undefined) {
    return { ok: false, rejections: faults };
  }
  const paid = readPaid(fields, amounts, days.paidOn);
  if (faults.length > 0) return { ok: false, rejections: faults };
  return { ok: true, record: documentOf({ row, invoices, customer, number, amounts, days, cell, paid }) };
}

type Amounts = { readonly amount: Money; readonly open: Money | null };
type Days = {
  readonly issuedOn: Temporal.PlainDate;
  readonly schedule: Schedule;
  readonly paidOn: Temporal.PlainDate | null;
};
type Fields = ReturnType<typeof fieldsOf>;

/** The cells of a row by column, with all faults that are found in them. */
function fieldsOf(row: FileRow, { file, headings, places, mapping, order }: InvoiceFile) {
  const faults: Rejection[] = [];
  const headingOf = (column: GenericColumn) => headings[places[column] ?? -1] ?? column;
  const cell: Cell = (column) => row.cells[places[column] ?? -1] ?? "";
  const fault = (column: GenericColumn, because: string) => {
    faults.push({ file, row: row.number, field: headingOf(column), because });
  };
  return {
    faults,
    cell,
    fault,
    currency: (): Currency | undefined => {
      if (cell("currency") === "") return mapping.currency;
      const currency = readCurrency(cell("currency"));
      if (currency === undefined) fault("currency", `"${cell("currency")}" is no currency of ISO 4217.`);
      return currency;
    },
    amount: (column: GenericColumn, currency: Currency): Money | undefined => {
      const read = readAmount(cell(column), { currency, decimal: mapping.decimal });
      if (read.is === "unreadable") fault(column, read.because);
      return read.is === "amount" ? read.amount : undefined;
    },
    day: (column: GenericColumn): Temporal.PlainDate | undefined => {
      const read = readDay(cell(column), order);
      if (read.is === "unreadable") fault(column, `"${cell(column)}" is no day.`);
      if (read.is === "ambiguous") fault(column, ambiguousDay(cell(column)));
      return read.is === "day" ? read.day : undefined;
    },
  };
}

/** The amount of a document and what is open of it: where a file has one of the two, the other is the same. */
function readAmounts(fields: Fields, currency: Currency): Amounts | undefined {
  const earlier = fields.faults.length;
  const open = fields.amount("open_amount", currency);
  const amount = fields.amount("amount", currency) ?? open;
  if (amount === undefined) {
    if (fields.faults.length === earlier) fields.fault("amount", "The row has no amount.");
    return undefined;
  }
  if (amount.minor === 0n) fields.fault("amount", "The amount is zero.");
  if (open !== undefined && open.minor !== 0n && amount.minor > 0n !== open.minor > 0n) {
    fields.fault("open_amount", "What is open and the amount have opposite signs.");
  }
  return { amount, open: open ?? null };
}

function positive(amount: Money): Money {
  return amount.minor < 0n ? minus(amount) : amount;
}

/** The days of a row, and when it is due by its terms: nothing where it has no amount, with all that is wrong named. */
function readDays(fields: Fields, amount: Money | undefined, terms: TermsReader): Days | undefined {
  const earlier = fields.faults.length;
  const [issued, due] = [fields.day("invoice_date"), fields.day("due_date")];
  const paidOn = fields.day("paid_on") ?? null;
  if (issued === undefined && due === undefined) {
    if (fields.faults.length === earlier) {
      fields.fault("due_date", "The row has neither an invoice date nor a due date.");
    }
    return undefined;
  }
  const issuedOn = issued ?? due;
  if (issuedOn === undefined || amount === undefined) return undefined;
  const retained = readRetained(fields, amount);
  const schedule = readDue({ issuedOn, dueOn: due, terms: fields.cell("terms"), amount, retained }, terms);
  if (typeof schedule !== "string") return { issuedOn, schedule, paidOn };
  fields.fault("terms", schedule);
  return undefined;
}

function readRetained(fields: Fields, amount: Money): Money | undefined {
  const retained = fields.amount("retainage", amount.currency);
  if (retained === undefined || (retained.minor >= 0n && retained.minor <= positive(amount).minor)) return retained;
  fields.fault("retainage", "What is held back is not between nothing and the amount.");
  return undefined;
}

/** What the row says was paid: nothing stated with a day means all that is not open. Without a day, none is booked. */
function readPaid(fields: Fields, { amount, open }: Amounts, on: Temporal.PlainDate | null): Paid {
  const stated = fields.amount("paid_amount", amount.currency);
  if (amount.minor < 0n || (on === null && stated === undefined)) return { payment: null, minor: 0n };
  const paid = stated ?? money(amount.currency, amount.minor - (open?.minor ?? 0n));
  if (paid.minor < 0n || paid.minor > amount.minor) {
    fields.fault("paid_amount", "What was paid is not between nothing and the amount.");
  }
  return { payment: on === null || paid.minor <= 0n ? null : { on, amount: paid }, minor: paid.minor };
}

type Paid = { readonly payment: SourcePayment | null; readonly minor: bigint };

type Read = {
  readonly row: FileRow;
  readonly invoices: InvoiceFile;
  readonly customer: SourceCustomer;
  readonly number: string;
  readonly amounts: Amounts;
  readonly days: Days;
  readonly cell: Cell;
  readonly paid: Paid;
};

/** What a row's kind says that it is, in the words of the systems that say it, SAP's codes among them. */
const creditKinds: readonly (readonly ["memo" | "payment", RegExp])[] = [
  ["payment", /^(?:payment|pmt|receipt|customer payment|cash receipt|dz)$/i],
  ["memo", /^(?:credit(?: ?memo| ?note)?|cm|credmemo|sales credit|return|dg|avoir|creditnota)$/i],
];

/** A negative amount is a credit, and so is what the row calls one; all others are invoices. */
function documentOf({ row, invoices, customer, number, amounts, days, cell, paid }: Read): SourceDocument {
  const { amount, open } = amounts;
  const document = { origin: { file: invoices.file, row: row.number }, customer, key: null, number };
  const said = creditKinds.find(([, words]) => words.test(cell("document_type")))?.[0];
  if (amount.minor < 0n || said !== undefined) {
    const left = positive(open ?? amount);
    const sides = { amount: positive(amount), open: left, listed: left };
    return { ...document, ...sides, kind: "credit", creditKind: said ?? "memo", receivedOn: days.issuedOn };
  }
  const left = open ?? money(amount.currency, amount.minor - paid.minor);
  return {
    ...document,
    kind: "item",
    amount,
    open: left,
    listed: left,
    reference: (cell("reference") || jobPart(cell("customer_name"), invoices.mapping)).slice(0, 200),
    terms: cell("terms").slice(0, 200),
    issuedOn: days.issuedOn,
    ...days.schedule,
    paid: paid.payment === null ? [] : [paid.payment],
    isDisputed: ["yes", "y", "true", "1", "x"].includes(cell("disputed").toLowerCase()),
  };
}
