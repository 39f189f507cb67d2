import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csv, customers, documents, plain, planted, us, type Document } from "./preset-documents.ts";

// Makes the same receivables as the sample of IBM writes them, where the first invoice of each customer is settled, and
// as the six files of a Lockstep synchronisation, and both with five planted faults: run
// `node examples/make-table-files.ts`.

const folder = join(import.meta.dirname, "presets");
const settled = new Set(customers.map((customer) => documents.find((one) => one.customer === customer)?.number));

function ibm(some: readonly Document[]): string {
  const headings = [
    ...["countryCode", "customerID", "PaperlessDate", "invoiceNumber", "InvoiceDate", "DueDate", "InvoiceAmount"],
    ...["Disputed", "SettledDate", "PaperlessBill", "DaysToSettle", "DaysLate"],
  ];
  const rows = some.map(({ customer, number, issued, due, cents }) => {
    const own = ["391", customer.number, "1/2/2025", number, us(issued), us(due), plain(cents), "No"];
    return settled.has(number) ? [...own, "09/30/2026", "Paper", "30", "0"] : [...own, "", "Electronic", "", ""];
  });
  return csv([headings, ...rows]);
}

/** Who the customers are, and our own firm, which owes nothing. */
function companies(): string {
  const headings = [
    "erpKey",
    "companyName",
    "companyType",
    "address1",
    "city",
    "stateRegion",
    "postalCode",
    "phoneNumber",
  ];
  const rows = customers.map(({ number, name, city, phone }) => {
    return [number, name, "Customer", "1 High Street", city, "OH", "43215", phone];
  });
  return csv([headings, ["1", "Harbor Supply Company", "Company", "", "", "", "", ""], ...rows]);
}

function contacts(): string {
  const rows = customers.map(({ number }) => [`c${number}`, number, "Pat Doe", `ap${number}@example.com`, ""]);
  return csv([["erpKey", "companyErpKey", "contactName", "emailAddress", "phone"], ...rows]);
}

function invoices(some: readonly Document[]): string {
  const headings = [
    ...["erpKey", "customerErpKey", "referenceCode", "invoiceTypeCode", "currencyCode", "totalAmount"],
    ...["outstandingBalanceAmount", "invoiceDate", "paymentDueDate", "termsCode", "purchaseOrderCode"],
  ];
  const left = new Map([
    ["40100", 10_000],
    ["40110", 1_000],
    ["CM-7", 1_000],
  ]);
  const rows = some.map(({ customer, number, issued, due, cents }) => {
    const amount = Math.abs(cents);
    const key = number === "" ? "" : `i${number}`;
    const type = cents < 0 || number === "" ? "Credit Memo" : "AR Invoice";
    const open = plain(amount - (left.get(number) ?? 0));
    return [key, customer.number, number, type, "USD", plain(amount), open, issued, due, "Net 30", ""];
  });
  return csv([headings, ...rows]);
}

const first = customers[0]?.number ?? "";

/** Of each Lockstep file what it holds: a payment of 120.00 of which 100.00 were applied, and 10.00 of the memo. */
const lockstep: Readonly<Record<string, (some: readonly Document[]) => string>> = {
  company: companies,
  contact: contacts,
  invoice: invoices,
  payment: () =>
    csv([
      ["erpKey", "companyErpKey", "paymentType", "paymentDate", "paymentAmount", "unappliedAmount", "currencyCode"],
      ["p1", first, "AR Payment", "2026-10-20", "120.00", "20.00", "USD"],
    ]),
  paymentapplied: () =>
    csv([
      ["erpKey", "paymentErpKey", "invoiceErpKey", "applyToInvoiceDate", "paymentAppliedAmount"],
      ["a1", "p1", "i40100", "2026-10-21", "100.00"],
    ]),
  creditmemoapplied: () =>
    csv([
      ["erpKey", "creditMemoInvoiceErpKey", "invoiceErpKey", "applyToInvoiceDate", "creditMemoAppliedAmount"],
      ["m1", "iCM-7", "i40110", "2026-09-01", "10.00"],
    ]),
};

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "ibm-ar.csv"), ibm(documents));
  writeFileSync(join(folder, "ibm-ar-faults.csv"), planted(ibm));
  for (const [name, write] of Object.entries(lockstep)) {
    writeFileSync(join(folder, `lockstep-${name}.csv`), write(documents));
    if (name === "invoice") writeFileSync(join(folder, `lockstep-${name}-faults.csv`), planted(write));
  }
}
