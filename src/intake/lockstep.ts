import { readCurrency } from "#money/currency";
import type { Money } from "#money/money";
import { readAddress, readEmail, readPhone } from "#parties/point";
import { plainHeading } from "./columns.ts";
import type { FileRow } from "./header-row.ts";
import { readAmount } from "#money/read-amount";
import { readDay } from "#calendar/read-day";
import type { Rejection } from "./rejection.ts";
import type { Origin, SourceCustomer, SourceRecord } from "./source-record.ts";

/**
 * The six files of a Lockstep synchronisation, each known by its headings, whatever the file is called. Source: the
 * example sync files of Lockstep-Network/lockstep-sdk-examples.
 */
export type LockstepTable = {
  readonly name: string;
  readonly marks: readonly string[];
  /** Customers are taken in before what they owe, and that before what was applied to it. */
  readonly stage: "parties" | "documents" | "applications";
  readonly read: (row: Reader) => SourceRecord | null;
};

export type ReadLockstepRow =
  | { readonly ok: true; readonly record: SourceRecord | null }
  | { readonly ok: false; readonly rejections: readonly Rejection[] };

/** The table that a line of headings belongs to. */
export function lockstepTable(headings: readonly string[]): LockstepTable | undefined {
  const plain = new Set(headings.map(plainHeading));
  return lockstepTables.find(({ marks }) => marks.every((mark) => plain.has(plainHeading(mark))));
}

/** Reads a row of one of the tables. A row that owes nothing and names no customer, such as our own firm, gives null. */
export function readLockstepRow(
  row: FileRow,
  { file, headings, table }: { file: string; headings: readonly string[]; table: LockstepTable },
): ReadLockstepRow {
  const reader = readerOf(row, { file, headings });
  const record = table.read(reader);
  return reader.faults.length > 0 ? { ok: false, rejections: reader.faults } : { ok: true, record };
}

type Reader = {
  readonly origin: Origin;
  readonly faults: readonly Rejection[];
  readonly text: (heading: string) => string;
  readonly needed: (heading: string) => string;
  readonly day: (heading: string) => Temporal.PlainDate;
  readonly amount: (heading: string) => Money;
};

/** In place of what cannot be read: a row with a fault is never taken in. */
const nothing = { day: new Temporal.PlainDate(1970, 1, 1), amount: { currency: "USD", minor: 0n } } as const;

function readerOf(row: FileRow, { file, headings }: { file: string; headings: readonly string[] }): Reader {
  const faults: Rejection[] = [];
  const plain = headings.map(plainHeading);
  const fault = (field: string, because: string) => {
    faults.push({ file, row: row.number, field, because });
  };
  const text = (heading: string) => row.cells[plain.indexOf(plainHeading(heading))] ?? "";
  return {
    origin: { file, row: row.number },
    faults,
    text,
    needed: (heading) => {
      if (text(heading) === "") fault(heading, "The row leaves it empty.");
      return text(heading);
    },
    day: (heading) => {
      const read = readDay(text(heading), "ymd");
      if (read.is !== "day") fault(heading, `"${text(heading)}" is no day.`);
      return read.is === "day" ? read.day : nothing.day;
    },
    amount: (heading) => {
      const currency = readCurrency(text("currencyCode") || "USD");
      if (currency === undefined) {
        fault("currencyCode", `"${text("currencyCode")}" is no currency of ISO 4217.`);
        return nothing.amount;
      }
      const read = readAmount(text(heading), { currency, decimal: "." });
      if (read.is === "amount") return read.amount;
      fault(heading, read.is === "blank" ? "The row leaves it empty." : read.because);
      return nothing.amount;
    },
  };
}

const firm = { kind: "business", purpose: "business", debtKind: "invoice" } as const;

/** A customer who is only named by its key: another file of the batch says the rest. */
function customerBy(key: string): SourceCustomer {
  return { ...firm, key, number: key, name: null, points: [], contact: null };
}

const lockstepTables: readonly LockstepTable[] = [
  {
    name: "company",
    marks: ["companyName", "companyType", "erpKey"],
    stage: "parties",
    read: (row) => {
      if (row.text("companyType") !== "Customer") return null;
      const name = row.needed("companyName");
      return {
        kind: "party",
        origin: row.origin,
        customer: { ...customerBy(row.needed("erpKey")), name, points: points(row, "phoneNumber", "apEmailAddress") },
      };
    },
  },
  {
    name: "contact",
    marks: ["contactName", "companyErpKey"],
    stage: "parties",
    read: (row) => ({
      kind: "party",
      origin: row.origin,
      customer: {
        ...customerBy(row.needed("companyErpKey")),
        points: points(row, "phone", "emailAddress").filter(({ kind }) => kind !== "work"),
        contact: row.needed("contactName"),
      },
    }),
  },
  {
    name: "invoice",
    marks: ["invoiceTypeCode", "totalAmount", "customerErpKey"],
    stage: "documents",
    read: (row) => {
      const document = {
        origin: row.origin,
        customer: customerBy(row.needed("customerErpKey")),
        key: row.needed("erpKey"),
        number: row.needed("referenceCode").slice(0, 100),
        amount: row.amount("totalAmount"),
        open: null,
        listed:
          row.text("outstandingBalanceAmount") === ""
            ? row.amount("totalAmount")
            : row.amount("outstandingBalanceAmount"),
      };
      const issuedOn = row.day("invoiceDate");
      if (row.text("invoiceTypeCode") === "Credit Memo") {
        return { ...document, kind: "credit", creditKind: "memo", receivedOn: issuedOn };
      }
      return {
        ...document,
        kind: "item",
        reference: row.text("purchaseOrderCode"),
        terms: row.text("termsCode"),
        issuedOn,
        dueOn: row.text("paymentDueDate") === "" ? issuedOn : row.day("paymentDueDate"),
        paid: null,
        isDisputed: false,
      };
    },
  },
  {
    name: "payment",
    marks: ["paymentAmount", "paymentDate", "companyErpKey"],
    stage: "documents",
    read: (row) => ({
      kind: "credit",
      creditKind: "payment",
      origin: row.origin,
      customer: customerBy(row.needed("companyErpKey")),
      key: row.needed("erpKey"),
      number: row.text("erpKey").slice(0, 100),
      amount: row.amount("paymentAmount"),
      open: null,
      listed: row.text("unappliedAmount") === "" ? row.amount("paymentAmount") : row.amount("unappliedAmount"),
      receivedOn: row.day("paymentDate"),
    }),
  },
  {
    name: "payment applied",
    marks: ["paymentAppliedAmount", "paymentErpKey", "invoiceErpKey"],
    stage: "applications",
    // The day to count from is the payment's: applyToInvoiceDate is when somebody keyed it in.
    read: (row) => ({ ...application(row, "paymentErpKey", "paymentAppliedAmount"), on: null }),
  },
  {
    name: "credit memo applied",
    marks: ["creditMemoAppliedAmount", "creditMemoInvoiceErpKey", "invoiceErpKey"],
    stage: "applications",
    read: (row) => ({
      ...application(row, "creditMemoInvoiceErpKey", "creditMemoAppliedAmount"),
      on: row.day("applyToInvoiceDate"),
    }),
  },
];

function application(row: Reader, creditHeading: string, amountHeading: string) {
  return {
    kind: "application",
    origin: row.origin,
    key: row.needed("erpKey"),
    itemKey: row.needed("invoiceErpKey"),
    creditKey: row.needed(creditHeading),
    amount: row.needed(amountHeading),
  } as const;
}

function points(row: Reader, phone: string, email: string) {
  const [country, state, zip] = [
    row.text("country") || row.text("countryCode"),
    row.text("stateRegion"),
    row.text("postalCode"),
  ];
  const holder = { kind: "business", country, state, zip } as const;
  const address = { lines: [row.text("address1"), row.text("address2")], city: row.text("city"), state, zip, country };
  const read = [
    row.text(phone) === "" ? undefined : readPhone(row.text(phone), holder),
    readEmail(row.text(email), holder),
    readAddress(address, "business"),
  ];
  return read.filter((point) => point !== undefined);
}
