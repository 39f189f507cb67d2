import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import {
  csv,
  contacts,
  documents,
  dotted,
  european,
  grouped,
  kind,
  plain,
  planted,
  sumOf,
  us,
  type Document,
} from "./preset-documents.ts";
import { agingDetail, onlineAgingDetail, onlineOpenInvoices, openInvoices } from "./quickbooks-layouts.ts";

// Makes a file of the same receivables in the layout of each product that has a preset, and one with five planted
// faults: run `node examples/make-presets.ts`. Firms, numbers and addresses are invented.

const folder = join(import.meta.dirname, "presets");

/** A table with a row a document and no ornaments. */
function flat(headings: readonly string[], row: (document: Document) => readonly string[]) {
  return (some: readonly Document[]) => csv([headings, ...some.map(row)]);
}

/** Two lines an invoice: a tenth of the goods, untaxed, and the rest less ten percent of more. */
function xero(some: readonly Document[]): string {
  const headings = [
    ...["*ContactName", "EmailAddress", "POAddressLine1", "POCity", "PORegion", "POPostalCode", "POCountry"],
    ...["*InvoiceNumber", "Reference", "*InvoiceDate", "*DueDate", "*Description", "*Quantity", "*UnitAmount"],
    ...["Discount", "*AccountCode", "*TaxType", "TaxAmount", "Currency"],
  ];
  const lines = some.flatMap(({ customer, number, issued, due, cents }) => {
    const head = [customer.name, "ap@example.com", "1 High Street", customer.city, "OH", "43215", "US"];
    const days = [number, "", dotted(issued), dotted(due)];
    const rest = Number.isNaN(cents) ? cents : cents - 2 * 450 - 55;
    return [
      [...head, ...days, "Crates", "2", "5.00", "10", "200", "Tax on Sales", "0.55", "USD"],
      [...head, ...days, "Goods", "1", plain(rest), "", "200", "Tax Exempt", "0.00", "USD"],
    ];
  });
  return csv([headings, ...lines]);
}

const sapHeadings = {
  english: [
    "Account",
    "Name 1",
    "Document Number",
    "Document Type",
    "Document Date",
    "Net due date",
    "Amount in doc. curr.",
    "Document currency",
  ],
  dutch: [
    "Rekening",
    "Naam 1",
    "Documentnummer",
    "Documentsoort",
    "Documentdatum",
    "Netto vervaldatum",
    "Bedrag in documentvaluta",
    "Documentvaluta",
  ],
  french: [
    "Compte",
    "Nom 1",
    "Numéro de pièce",
    "Type de pièce",
    "Date de pièce",
    "Date d'échéance nette",
    "Montant en devise pièce",
    "Devise pièce",
  ],
} as const;

function sapRow({ customer, number, issued, due, cents }: Document): string[] {
  const account = customer.number.padStart(10, "0");
  return [account, customer.name, number, cents < 0 ? "DG" : "RV", dotted(issued), dotted(due), european(cents), "USD"];
}

/** The list as SAP prints it into a text: framed by bars, a sum after each account, a rule between. */
function sapFramed(some: readonly Document[]): string {
  const rule = "-".repeat(110);
  const line = (cells: readonly string[]) => `|${cells.join("|")}|`;
  const groups = [...Map.groupBy(some, ({ customer }) => customer)].flatMap(([, own]) => [
    ...own.map((one) => line(sapRow(one))),
    line(["*", "", "", "", "", "", european(sumOf(own)), "USD"]),
    rule,
  ]);
  return ["Customer line items", rule, line(sapHeadings.english), rule, ...groups, ""].join("\r\n");
}

function sapTable(language: "dutch" | "french") {
  return (some: readonly Document[]) =>
    [sapHeadings[language], ...some.map(sapRow)].map((cells) => `${cells.join(";")}\r\n`).join("");
}

const generic = (headings: readonly string[]) =>
  flat(headings, ({ customer, number, issued, due, cents }) => [
    ...[customer.number, customer.name, number, us(issued), us(due), grouped(cents), "USD"],
  ]);

/** Of each preset of invoices a file in its layout. */
export const layouts: Readonly<Record<string, (some: readonly Document[]) => string>> = {
  generic: generic(["Customer No.", "Customer Name", "Invoice #", "Invoice Date", "Due Date", "Amount", "Currency"]),
  "quickbooks-aging-detail": agingDetail,
  "quickbooks-open-invoices": openInvoices,
  "qbo-aging-detail": onlineAgingDetail,
  "qbo-open-invoices": onlineOpenInvoices,
  xero,
  "sap-fbl5n": sapFramed,
  "sap-fbl5n-dutch": sapTable("dutch"),
  "sap-fbl5n-french": sapTable("french"),
  netsuite: flat(
    ["Customer", "Type", "Date", "Document Number", "P.O. No.", "Due Date", "Age", "Open Balance"],
    (one) => [
      ...[one.customer.name, kind(one.cents), us(one.issued), one.number, "", us(one.due), "30", plain(one.cents)],
    ],
  ),
  "dynamics-gp": flat(
    [
      "Customer Number",
      "Customer Name",
      "Document Type",
      "Document Number",
      "Document Date",
      "Due Date",
      "Original Trx Amount",
      "Current Trx Amount",
    ],
    ({ customer, number, issued, due, cents }) => [
      ...[customer.number, customer.name, cents < 0 ? "Credit Memos" : "Sales / Invoices", number, us(issued), us(due)],
      ...[plain(cents), plain(cents)],
    ],
  ),
  jde: generic([
    "Address Number",
    "Alpha Name",
    "Document Number",
    "Invoice Date",
    "Due Date",
    "Open Amount",
    "Currency Code",
  ]),
  sage50: flat(
    ["Customer ID", "Customer", "Contact", "Telephone 1", "Invoice/CM #", "Date", "Date Due", "Amount Due"],
    (one) => [
      ...[one.customer.number, one.customer.name, "", one.customer.phone, one.number, us(one.issued), us(one.due)],
      plain(one.cents),
    ],
  ),
  odoo: flat(
    [
      "Number",
      "Invoice Partner Display Name",
      "Invoice/Bill Date",
      "Due Date",
      "Total in Currency Signed",
      "Amount Due Signed",
      "Currency",
    ],
    (one) => [...[one.number, one.customer.name, one.issued, one.due, plain(one.cents), plain(one.cents), "USD"]],
  ),
  erpnext: flat(
    [
      "Posting Date",
      "Party",
      "Customer Name",
      "Voucher Type",
      "Voucher No",
      "Due Date",
      "Invoiced Amount",
      "Outstanding Amount",
      "Currency",
    ],
    (one) => [
      ...[one.issued, one.customer.number, one.customer.name, "Sales Invoice", one.number, one.due],
      ...[plain(one.cents), plain(one.cents), "USD"],
    ],
  ),
  "adp-drive": flat(["Control", "Name", "Refer", "Date", "Balance"], (one) => [
    ...[one.customer.number, one.customer.name, one.number, us(one.due), plain(one.cents)],
  ]),
};

/** What Windows writes in the West, where the product does so. */
const old = new Set(["quickbooks-aging-detail", "quickbooks-open-invoices", "quickbooks-customer-contacts"]);

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, preset: string, text: string) =>
    writeFileSync(join(folder, `${name}.csv`), old.has(preset) ? iconv.encode(text, "windows-1252") : text);
  for (const [name, text] of Object.entries(layouts)) {
    write(name, name, text(documents));
    write(`${name}-faults`, name, planted(text));
  }
  write("quickbooks-customer-contacts", "quickbooks-customer-contacts", contacts());
}
