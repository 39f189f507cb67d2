import { plainMapping, type Mapping } from "./mapping.ts";

/** A way of reading files that has a name: a mapping of one kind of file, or a set of files that belong together. */
export type Preset = { readonly says: string } & (
  { readonly reads: "invoices"; readonly mapping: Mapping } | { readonly reads: "lockstep" }
);

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
