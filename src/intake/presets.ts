import type { DayOrder } from "#calendar/read-day";
import { plainMapping, type Mapping } from "./mapping.ts";
import * as named from "./presets/named.ts";
import * as quickbooks from "./presets/quickbooks.ts";
import { fbl5n } from "./presets/sap.ts";
import { xero } from "./presets/xero.ts";

/** A way of reading files that has a name: a mapping of one kind of file, or a set of files that belong together. */
export type Preset = { readonly says: string } & (
  | { readonly reads: "invoices"; readonly mapping: Mapping }
  | { readonly reads: "lockstep" | "goldmine" | "iif" | "qbo-json" }
);

/** How files are read: by a mapping, or as what a preset knows of by itself. */
export type Reading = Mapping | Exclude<Preset["reads"], "invoices">;

/** How the files of a preset are read; where somebody says in which order days are written, so. */
export function readingOf(name: PresetName, dates?: DayOrder): Reading {
  const preset: Preset = presets[name];
  if (preset.reads !== "invoices") return preset.reads;
  return dates === undefined ? preset.mapping : { ...preset.mapping, dates };
}

function notSeen(what: string, mapping: Mapping) {
  const says = `${what}, columns by their documented headings. No file of it was seen: look at the preview first.`;
  return { says, reads: "invoices", mapping } as const;
}

export const presets = {
  generic: {
    says: "One row an invoice, CSV or XLSX; columns in any order, known by their headings. Negative amounts are memos.",
    reads: "invoices",
    mapping: plainMapping,
  },
  "ibm-ar": {
    says: "The receivables sample of IBM: each invoice is paid in full on its SettledDate; Disputed=Yes is a dispute.",
    reads: "invoices",
    mapping: {
      ...plainMapping,
      columns: {
        customer_number: "customerID",
        invoice_number: "invoiceNumber",
        invoice_date: "InvoiceDate",
        due_date: "DueDate",
        amount: "InvoiceAmount",
        disputed: "Disputed",
        paid_on: "SettledDate",
        country: "countryCode",
      },
      dates: "mdy",
    },
  },
  "quickbooks-aging-detail": {
    says: "QuickBooks Desktop, A/R Aging Detail as CSV: a row a document, under the name of its bucket.",
    reads: "invoices",
    mapping: quickbooks.agingDetail,
  },
  "quickbooks-open-invoices": {
    says: "QuickBooks Desktop, Open Invoices as CSV: each customer on a line of its own above its documents.",
    reads: "invoices",
    mapping: quickbooks.openInvoices,
  },
  "quickbooks-customer-contacts": {
    says: "QuickBooks Desktop, Customer Contact List as CSV: who the customers are and how they are reached.",
    reads: "invoices",
    mapping: quickbooks.customerContacts,
  },
  "qbo-aging-detail": notSeen("QuickBooks Online, A/R Aging Detail", quickbooks.onlineAgingDetail),
  "qbo-open-invoices": notSeen("QuickBooks Online, Open Invoices", quickbooks.onlineOpenInvoices),
  xero: {
    says: "Xero, sales invoices as CSV: a row for each line of an invoice; the lines are added.",
    reads: "invoices",
    mapping: xero,
  },
  "sap-fbl5n": {
    says: "SAP, line items of customers (FBL5N), headings in English, Dutch or French; framed lists too.",
    reads: "invoices",
    mapping: fbl5n,
  },
  netsuite: notSeen("NetSuite, A/R Aging Detail", named.netsuite),
  "dynamics-gp": notSeen("Dynamics GP, open receivables by SmartList", named.dynamicsGp),
  jde: notSeen("JD Edwards EnterpriseOne, customer ledger", named.jde),
  sage50: notSeen("Sage 50, Aged Receivables", named.sage50),
  odoo: notSeen("Odoo, customer invoices", named.odoo),
  erpnext: notSeen("ERPNext, Accounts Receivable", named.erpnext),
  "adp-drive": notSeen("ADP (CDK) Drive, a schedule of receivables", named.adpDrive),
  "goldmine-contacts": {
    says:
      "GoldMine, its tables CONTACT1 and CONTSUPP as dBase files or CSV: who the customers are, their numbers, addresses, " +
      "e-mails and further contacts. Fields as they are documented; no file of it was seen.",
    reads: "goldmine",
  },
  iif: {
    says:
      "QuickBooks Desktop, IIF: customers, invoices, credit memos, payments. The format does not say what a payment paid: " +
      "payments stay on account, to be applied here.",
    reads: "iif",
  },
  "qbo-json": {
    says:
      "QuickBooks Online, JSON of its API: customers, invoices, credit memos, and payments applied to what they are " +
      "linked to.",
    reads: "qbo-json",
  },
  lockstep: {
    says:
      "The six files of a Lockstep synchronisation as one batch, each known by its headings: company, contact, invoice, " +
      "payment, payment applied, credit memo applied. What was applied counts from the payment's day.",
    reads: "lockstep",
  },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;

export function isPreset(name: string): name is PresetName {
  return Object.hasOwn(presets, name);
}
