import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { customers, documents, plain, planted, us, type Document } from "./preset-documents.ts";

// Makes a file of the same receivables as QuickBooks Desktop exchanges them and as QuickBooks Online says them, and one
// with five planted faults each: run `node examples/make-format-files.ts`. Beside the invoices there is one payment.

const folder = join(import.meta.dirname, "presets");
const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const row = (...cells: readonly string[]) => `${cells.map(quoted).join("\t")}\r\n`;

function iif(some: readonly Document[]): string {
  const headings = [
    row("!CUST", "NAME", "BADDR1", "BADDR2", "BADDR3", "PHONE1", "EMAIL", "CONT1"),
    ...customers.map(({ name, city, phone }) => {
      return row("CUST", name, name, "1 High Street", `${city}, OH 43215`, phone, "ap@example.com", "Pat Doe");
    }),
    row("!TRNS", "TRNSTYPE", "DATE", "ACCNT", "NAME", "AMOUNT", "DOCNUM", "DUEDATE", "TERMS", "PAID"),
    row("!SPL", "TRNSTYPE", "DATE", "ACCNT", "AMOUNT"),
    row("!ENDTRNS"),
  ];
  const entries = some.map(({ customer, number, issued, due, cents }) => {
    const type = cents < 0 ? "CREDIT MEMO" : "INVOICE";
    // A memo needs no number; one without is planted as one of nobody.
    const who = number === "" ? "" : `${customer.name}:Yard`;
    return [
      row("TRNS", type, us(issued), "Accounts Receivable", who, plain(cents), number, us(due), "", "N"),
      row("SPL", type, us(issued), "Sales", Number.isNaN(cents) ? "-1.00" : plain(-cents)),
      row("ENDTRNS"),
    ].join("");
  });
  const payment = [
    row("TRNS", "PAYMENT", "10/20/2026", "Undeposited Funds", customers[0]?.name ?? "", "120.00", "", "", "", ""),
    row("SPL", "PAYMENT", "10/20/2026", "Accounts Receivable", "-120.00"),
    row("ENDTRNS"),
  ];
  return [...headings, ...entries, ...payment].join("");
}

const paidMinor = 10_000;

/** The first invoice is paid in part, by a payment that is linked to it and of which something is left. */
function qboJson(some: readonly Document[]): string {
  const ids = new Map(customers.map((customer, index) => [customer, String(index + 1)]));
  const listed = customers.map((customer) => ({
    ...{ Id: ids.get(customer), DisplayName: customer.name, Active: true, domain: "QBO" },
    ...{ PrimaryPhone: { FreeFormNumber: customer.phone }, PrimaryEmailAddr: { Address: "ap@example.com" } },
    BillAddr: { Line1: "1 High Street", City: customer.city, CountrySubDivisionCode: "OH", PostalCode: "43215" },
  }));
  const written = some.map(({ customer, number, issued, due, cents }, index) => ({
    ...{ Id: String(100 + index), DocNumber: number, TxnDate: issued, TotalAmt: amount(Math.abs(cents)) },
    ...(number === "" ? {} : { CustomerRef: { value: ids.get(customer), name: customer.name } }),
    ...{ CurrencyRef: { value: "USD" } },
    ...(cents < 0
      ? { RemainingCredit: amount(-cents) }
      : { DueDate: due, Balance: amount(index === 0 ? cents - paidMinor : cents) }),
  }));
  const payment = {
    ...{ Id: "900", TxnDate: "2026-10-20", TotalAmt: 120, UnappliedAmt: 20, PaymentRefNum: "5512" },
    ...{ CustomerRef: { value: "1" }, Line: [{ Amount: 100, LinkedTxn: [{ TxnId: "100", TxnType: "Invoice" }] }] },
  };
  const answers = [
    { Customer: listed },
    { Invoice: written.filter((each) => "DueDate" in each) },
    { CreditMemo: written.filter((each) => !("DueDate" in each)) },
    { Payment: [payment] },
  ];
  return answers.map((answer) => `${JSON.stringify({ QueryResponse: answer }, null, 1)}\n`).join("");
}

const amount = (cents: number) => (Number.isNaN(cents) ? "twelve" : cents / 100);

/** Of each format a file with the ending that it has. */
export const formatFiles = {
  iif: { ending: "iif", write: iif },
  "qbo-json": { ending: "json", write: qboJson },
} as const;

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const [name, { ending, write }] of Object.entries(formatFiles)) {
    writeFileSync(join(folder, `${name}.${ending}`), write(documents));
    writeFileSync(join(folder, `${name}-faults.${ending}`), planted(write));
  }
}
