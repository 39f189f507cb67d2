import type { FileRow } from "./auditor-files.ts";
import type { Customer } from "./customers.ts";

const headings =
  "customer_number,customer_name,kind,purpose,debt_kind,phone,address1,city,state,zip,country," +
  "invoice_number,invoice_date,due_date,amount,open_amount,currency,paid_on,paid_amount,disputed";

/** How a row is spoiled, by the name of its fault: the column, and what stands there instead. */
const spoiled: Readonly<Record<string, { readonly column: string; readonly text: string }>> = {
  "no amount": { column: "open_amount", text: "n/a" },
  "no day": { column: "due_date", text: "2026-13-45" },
  "no currency": { column: "currency", text: "XQQ" },
  "no customer": { column: "customer_number", text: "" },
};

export const faults = Object.keys(spoiled);

/** A file as the creditor's system would write it. */
export function fileText(rows: readonly FileRow[], customers: ReadonlyMap<string, Customer>): Uint8Array {
  const lines = rows.map((row) => {
    const customer = customers.get(row.customer);
    if (customer === undefined) throw new Error(`${row.customer} is a customer.`);
    return lineOf(row, customer);
  });
  return new TextEncoder().encode(`${[headings, ...lines].join("\n")}\n`);
}

function lineOf(row: FileRow, customer: Customer): string {
  const { number, name, kind, phone, street, place } = customer;
  const traits = kind === "person" ? ["person", "consumer", "credit-card"] : ["business", "business", "invoice"];
  const lives = [street, place.city, place.state, place.zip, "US"];
  const days = [row.issuedOn.toString(), row.dueOn.toString()];
  const amounts = [decimal(row.minor), decimal(row.openMinor), row.currency];
  const paid = row.paid === null ? ["", ""] : [row.paid.on.toString(), decimal(row.paid.minor)];
  const cells = [number, name, ...traits, phone, ...lives, row.number, ...days, ...amounts, ...paid];
  return spoil([...cells, row.isDisputed ? "yes" : ""], row.fault).join(",");
}

function spoil(cells: readonly string[], fault: string | null): readonly string[] {
  const spoiling = fault === null ? undefined : spoiled[fault];
  if (spoiling === undefined) return cells;
  const at = headings.split(",").indexOf(spoiling.column);
  const isNameless = spoiling.column === "customer_number";
  return cells.map((cell, index) => (index === at || (isNameless && index === at + 1) ? spoiling.text : cell));
}

function decimal(minor: bigint): string {
  const [sign, digits] = minor < 0n ? ["-", -minor] : ["", minor];
  const text = digits.toString().padStart(3, "0");
  return `${sign}${text.slice(0, -2)}.${text.slice(-2)}`;
}
