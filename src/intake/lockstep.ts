import { readAddress, readEmail, readPhone } from "#parties/point";
import { readDue } from "./read-due.ts";
import { plainTerms } from "./terms-reader.ts";
import type { SourceCustomer } from "./source-record.ts";
import type { SourceTable, TableRow } from "./source-table.ts";

const unsaid = { kind: null, purpose: null, debtKind: "invoice", language: null, segment: null } as const;

/** A customer who is only named by its key: another file of the batch says the rest. */
function customerBy(key: string): SourceCustomer {
  return { ...unsaid, key, number: key, name: null, points: [], contact: null };
}

/**
 * The six files of a Lockstep synchronisation. Source: the example sync files of
 * Lockstep-Network/lockstep-sdk-examples.
 */
export const lockstepTables: readonly SourceTable[] = [
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
      const terms = row.text("termsCode");
      const dueOn = row.text("paymentDueDate") === "" ? undefined : row.day("paymentDueDate");
      const due = readDue({ issuedOn, dueOn, terms, amount: document.amount }, plainTerms);
      if (typeof due === "string") {
        row.fault("termsCode", due);
        return null;
      }
      return {
        ...document,
        kind: "item",
        reference: row.text("purchaseOrderCode"),
        ...{ terms, issuedOn, ...due },
        paid: [],
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

function application(row: TableRow, creditHeading: string, amountHeading: string) {
  return {
    kind: "application",
    origin: row.origin,
    key: row.needed("erpKey"),
    itemKey: row.needed("invoiceErpKey"),
    creditKey: row.needed(creditHeading),
    amount: row.needed(amountHeading),
  } as const;
}

function points(row: TableRow, phone: string, email: string) {
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
