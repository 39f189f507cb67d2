import type { IifEntry } from "#formats/iif/entry";
import { readIif } from "#formats/iif/read-iif";
import type { Schedule } from "#ledger/terms/schedule";
import { minus, readDecimal, type Money } from "#money/money";
import { readAddress, readEmail, readPhone } from "#parties/point";
import { addressOfLines } from "./address-lines.ts";
import { collectRecords, customerOf, numberOf, type FormatRecords } from "./format-records.ts";
import { readDue } from "./read-due.ts";
import { termsReader, type SaidTerms, type TermsReader } from "./terms-reader.ts";
import type { SourceCustomer, SourceRecord } from "./source-record.ts";

/**
 * The receivables of an IIF file of QuickBooks Desktop: customers, invoices, credit memos, payments. The format cannot
 * say what a payment paid: payments stay on account, to be applied here. An invoice that is marked as paid is closed
 * where the file holds no payment of its customer; otherwise it would be paid twice.
 */
export function iifRecords(bytes: Uint8Array, file: string, named: readonly SaidTerms[]): FormatRecords {
  const { records: read, faults } = readIif(bytes);
  const found = collectRecords(file);
  const wrong = faults.filter(({ severity }) => severity === "error");
  for (const { line, at, because } of wrong) found.reject(line, at, because);
  const lines = new Set(wrong.map(({ line }) => line));
  const sound = read.entries.filter((entry) => ![entry, ...entry.splits].some(({ line }) => lines.has(line)));
  const terms = termsReader([...sound.flatMap(termsOfFile), ...named]);
  const payers = new Set(sound.filter(isPayment).map((entry) => customerName(entry)));
  for (const entry of sound) {
    const record = recordOf(entry, { ...found, file, terms, isPaying: (name) => payers.has(name) });
    if (record !== undefined) found.records.push(record);
  }
  return found;
}

type Reading = {
  readonly file: string;
  readonly reject: (row: number, field: string, because: string) => void;
  readonly terms: TermsReader;
  readonly isPaying: (customer: string) => boolean;
};

const items = ["INVOICE", "STMT CHG", "STATEMENT CHARGE"];
const kinds: Readonly<Record<string, "memo" | "payment">> = { "CREDIT MEMO": "memo", PAYMENT: "payment" };

function typeOf({ kind, fields }: IifEntry): string {
  return kind === "TRNS" ? (fields["TRNSTYPE"] ?? "").toUpperCase() : "";
}

function isPayment(entry: IifEntry): boolean {
  return typeOf(entry) === "PAYMENT";
}

/** Of "Customer:Job" the customer. */
function customerName({ fields }: IifEntry): string {
  return (fields["NAME"] ?? "").split(":")[0]?.trim() ?? "";
}

/** Nothing where the entry was rejected, null where it is of no receivables. */
function recordOf(entry: IifEntry, reading: Reading): SourceRecord | null | undefined {
  const origin = { file: reading.file, row: entry.line };
  if (entry.kind === "CUST") {
    if (customerName(entry) !== "") return { kind: "party", origin, customer: describedCustomer(entry) };
    reading.reject(entry.line, "NAME", "The customer has no name.");
    return undefined;
  }
  const type = typeOf(entry);
  if (!items.includes(type) && kinds[type] === undefined) return null;
  return documentOf(entry, reading);
}

function describedCustomer(entry: IifEntry): SourceCustomer {
  const field = (name: string) => entry.fields[name] ?? "";
  const name = customerName(entry);
  const contact = field("CONT1") || `${field("FIRSTNAME")} ${field("LASTNAME")}`.trim();
  const lines = ["BADDR1", "BADDR2", "BADDR3", "BADDR4", "BADDR5"].map(field);
  const address = addressOfLines(lines, [name, contact, field("COMPANYNAME")]);
  const holder = { kind: "business", country: "US", state: address.state || null, zip: address.zip || null } as const;
  const points = [
    field("PHONE1") === "" ? undefined : readPhone(field("PHONE1"), holder),
    readEmail(field("EMAIL"), holder),
    readAddress(address, "business"),
  ];
  const known = points.filter((point) => point !== undefined);
  // A job is the customer's own: its address says where the work was done.
  const isJob = field("NAME").includes(":");
  return {
    ...customerOf(name, name),
    points: isJob ? [] : known,
    contact: isJob ? null : contact.slice(0, 300) || null,
  };
}

function documentOf(entry: IifEntry, { file, reject, terms, isPaying }: Reading): SourceRecord | undefined {
  const { fields, line } = entry;
  const name = customerName(entry);
  const on = fields["DATE"] ? Temporal.PlainDate.from(fields["DATE"]) : undefined;
  const amount = readDecimal(fields["AMOUNT"] ?? "", "USD");
  const number = fields["DOCNUM"] ?? "";
  const creditKind = kinds[typeOf(entry)];
  if (name === "") reject(line, "NAME", "The row names no customer.");
  if (on === undefined) reject(line, "DATE", "The row has no day.");
  if (amount === undefined || amount.minor === 0n) reject(line, "AMOUNT", "The row has no amount.");
  if (creditKind === undefined && number === "") reject(line, "DOCNUM", "The row has no invoice number.");
  if (name === "" || on === undefined || amount === undefined || amount.minor === 0n) return undefined;
  const document = { origin: { file, row: line }, customer: customerOf(name, name), key: null };
  if (creditKind !== undefined) {
    const positive = amount.minor < 0n ? minus(amount) : amount;
    const what = creditKind === "memo" ? "Credit memo" : "Payment";
    const own = { number: numberOf(number, what, { on, amount: positive }), amount: positive, listed: positive };
    return { ...document, ...own, kind: "credit", creditKind, open: null, receivedOn: on };
  }
  if (number === "") return undefined;
  if (amount.minor < 0n) {
    reject(line, "AMOUNT", "An invoice has a negative amount.");
    return undefined;
  }
  const due = dueOf(entry, { amount, on, terms });
  if (typeof due !== "string") return { ...document, ...itemOf(entry, { amount, on, due, isClosed: !isPaying(name) }) };
  reject(line, "TERMS", due);
  return undefined;
}

/** What the file's own list of terms says: `!TERMS NAME DUEDAYS DISCPER DISCDAYS`, for those that count days. */
function termsOfFile({ kind, fields }: IifEntry): SaidTerms[] {
  const [name, days] = [fields["NAME"] ?? "", fields["DUEDAYS"] ?? ""];
  if (kind !== "TERMS" || name === "" || !/^\d{1,3}$/.test(days) || (fields["TERMSTYPE"] ?? "0") !== "0") return [];
  const [percent, within] = [Number.parseFloat(fields["DISCPER"] ?? ""), fields["DISCDAYS"] ?? ""];
  const discount = percent > 0 && within !== "" ? `${percent}% ${within}, ` : "";
  return [{ name, says: `${discount}net ${days}` }];
}

type Issued = { readonly amount: Money; readonly on: Temporal.PlainDate };

function dueOf(
  { fields }: IifEntry,
  { amount, on, terms }: Issued & { readonly terms: TermsReader },
): Schedule | string {
  const dueOn = fields["DUEDATE"] ? Temporal.PlainDate.from(fields["DUEDATE"]) : undefined;
  return readDue({ issuedOn: on, dueOn, terms: fields["TERMS"] ?? "", amount }, terms);
}

function itemOf(
  { fields }: IifEntry,
  { amount, on, due, isClosed }: Issued & { readonly due: Schedule; readonly isClosed: boolean },
) {
  const nothing = { ...amount, minor: 0n };
  const isPaid = isClosed && (fields["PAID"] ?? "").toUpperCase() === "Y";
  return {
    ...({ kind: "item", number: (fields["DOCNUM"] ?? "").slice(0, 100), amount, issuedOn: on, ...due } as const),
    ...{ open: isPaid ? nothing : null, listed: isPaid ? nothing : amount, paid: [], isDisputed: false },
    ...{ reference: (fields["PONUM"] ?? "").slice(0, 200), terms: (fields["TERMS"] ?? "").slice(0, 200) },
  };
}
