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

// Makes a file of the same receivables in the layout of each product that has a preset, and one with five planted
// faults: run `node examples/make-presets.ts`. Firms, numbers and addresses are invented.

const folder = join(import.meta.dirname, "presets");

/** A table with a row a document and no ornaments. */
function flat(headings: readonly string[], row: (document: Document) => readonly string[]) {
  return (some: readonly Document[]) => csv([headings, ...some.map(row)]);
}

function agingDetail(some: readonly Document[]): string {
  const titles = [["Harbor Supply Company"], ["A/R Aging Detail"], ["As of November 20, 2026"], []];
  const headings = ["", "Type", "Date", "Num", "P. O. #", "Name", "Terms", "Due Date", "Aging", "Open Balance"];
  const row = ({ customer, number, issued, due, cents }: Document) => {
    const who = `${customer.name}:Yard`;
    return ["", kind(cents), us(issued), number, "", who, "Net 30", us(due), "30", grouped(cents)];
  };
  const half = Math.ceil(some.length / 2);
  const bucket = (name: string, part: readonly Document[]) => [
    [name],
    ...part.map(row),
    [`Total ${name}`, "", "", "", "", "", "", "", "", grouped(sumOf(part))],
  ];
  const total = ["TOTAL", "", "", "", "", "", "", "", "", grouped(sumOf(some))];
  return csv([
    ...titles,
    headings,
    ...bucket("31 - 60", some.slice(0, half)),
    ...bucket("> 90", some.slice(half)),
    total,
  ]);
}

function openInvoices(some: readonly Document[]): string {
  const titles = [["Harbor Supply Company"], ["Open Invoices"], ["As of November 20, 2026"]];
  const headings = ["", "Type", "Date", "Num", "P. O. #", "Terms", "Due Date", "Aging", "Open Balance"];
  const groups = [...Map.groupBy(some, ({ customer }) => customer)].flatMap(([customer, own]) => [
    [customer.name],
    ...own.map(({ number, issued, due, cents }) => {
      return ["", kind(cents), us(issued), number, "", "Net 30", us(due), "12", grouped(cents)];
    }),
    [`Total ${customer.name}`, "", "", "", "", "", "", "", grouped(sumOf(own))],
  ]);
  return csv([...titles, headings, ...groups, ["TOTAL", "", "", "", "", "", "", "", grouped(sumOf(some))]]);
}

const onlineFoot = [[], ["Friday, November 20, 2026 09:12 AM GMT-5 - Accrual Basis"]];
const onlineBuckets = ["31 - 60 days past due", "91 or more days past due"] as const;

function onlineAgingDetail(some: readonly Document[]): string {
  const titles = [["A/R Aging Detail Report"], ["Harbor Supply Company"], ["As of November 20, 2026"], []];
  const headings = ["Date", "Transaction type", "Num", "Customer full name", "Due date", "Amount", "Open balance"];
  const half = Math.ceil(some.length / 2);
  const buckets = onlineBuckets.flatMap((name, at) => {
    const part = at === 0 ? some.slice(0, half) : some.slice(half);
    const rows = part.map(({ customer, number, issued, due, cents }) => {
      const who = `${customer.name}:Yard`;
      return [us(issued), kind(cents), number, who, us(due), grouped(cents), grouped(cents)];
    });
    return [[name], ...rows, [`Total for ${name}`, "", "", "", "", grouped(sumOf(part)), grouped(sumOf(part))]];
  });
  const total = ["TOTAL", "", "", "", "", grouped(sumOf(some)), grouped(sumOf(some))];
  return csv([...titles, headings, ...buckets, total, ...onlineFoot]);
}

function onlineOpenInvoices(some: readonly Document[]): string {
  const titles = [["Open Invoices"], ["Harbor Supply Company"], ["As of November 20, 2026"], []];
  const headings = ["Date", "Transaction type", "Num", "Term", "Due date", "Open balance"];
  const groups = [...Map.groupBy(some, ({ customer }) => customer)].flatMap(([customer, own]) => [
    [customer.name],
    ...own.map(({ number, issued, due, cents }) => [
      ...[us(issued), kind(cents), number, "Net 30", us(due), grouped(cents)],
    ]),
    [`Total for ${customer.name}`, "", "", "", "", grouped(sumOf(own))],
  ]);
  return csv([...titles, headings, ...groups, ["TOTAL", "", "", "", "", grouped(sumOf(some))], ...onlineFoot]);
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
