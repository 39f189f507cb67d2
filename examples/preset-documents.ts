import { decimal, money } from "#money/money";

// What the files of all presets say: the same receivables, however a product writes them down.

export type Customer = {
  readonly number: string;
  readonly name: string;
  readonly city: string;
  readonly phone: string;
};
export type Document = {
  readonly customer: Customer;
  readonly number: string;
  readonly issued: string;
  readonly due: string;
  readonly cents: number;
};

export const customers: readonly Customer[] = [
  { number: "10021", name: "Alder Creek Dairy", city: "Columbus", phone: "614-555-0121" },
  { number: "10022", name: "Bright & Sons", city: "Dayton", phone: "937-555-0122" },
  { number: "10023", name: "Café Müller", city: "Toledo", phone: "419-555-0123" },
  { number: "10024", name: "Dunmore Tool, Inc.", city: "Akron", phone: "330-555-0124" },
  { number: "10025", name: "Elm Street Print", city: "Canton", phone: "330-555-0125" },
];

/** Four invoices a customer, the thirteenth of the month among their days, and one credit memo for the second. */
export const documents: readonly Document[] = customers.flatMap((customer, index) => [
  ...[0, 1, 2, 3].map((turn) => ({
    customer,
    number: String(40_100 + index * 10 + turn),
    issued: `2026-${String(6 + turn).padStart(2, "0")}-${String(13 + index).padStart(2, "0")}`,
    due: `2026-${String(7 + turn).padStart(2, "0")}-${String(13 + index).padStart(2, "0")}`,
    cents: 12_345 + index * 104_729 + turn * 7_919,
  })),
  ...(index === 1 ? [{ customer, number: "CM-7", issued: "2026-08-20", due: "2026-08-20", cents: -5_000 }] : []),
]);

const faulty = [2, 5, 8, 11, 14] as const;

/** The same with five faults: a day that does not exist, an amount in letters, no number, a double, a day in words. */
export function planted(text: (documents: readonly Document[]) => string): string {
  const [day = 0, amount = 0, missing = 0, double = 0, soon = 0] = faulty;
  const [first] = documents;
  const changed = documents.map((one, index) => ({
    ...one,
    ...(index === day ? { due: "2026-02-30" } : {}),
    ...(index === amount ? { cents: Number.NaN } : {}),
    ...(index === missing ? { number: "" } : {}),
    ...(index === double ? { number: first?.number ?? "", customer: first?.customer ?? one.customer } : {}),
    ...(index === soon ? { due: "soon" } : {}),
  }));
  return text(changed);
}

export const us = (day: string) => (/^\d/.test(day) ? `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}` : day);
export const dotted = (day: string) =>
  /^\d/.test(day) ? `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}` : day;
export const plain = (cents: number) => (Number.isNaN(cents) ? "twelve" : decimal(money("USD", BigInt(cents))));
export const grouped = (cents: number) => plain(cents).replace(/\B(?=(\d{3})+\.)/g, ",");
export const european = (cents: number) => {
  const text = grouped(Math.abs(cents)).replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));
  return cents < 0 ? `${text}-` : text;
};
export const kind = (cents: number) => (cents < 0 ? "Credit Memo" : "Invoice");
const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
export const csv = (rows: readonly (readonly string[])[]) =>
  `${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
export const sumOf = (some: readonly Document[]) =>
  some.reduce((sum, { cents }) => sum + (Number.isNaN(cents) ? 0 : cents), 0);

/** Who the customers are, as QuickBooks lists it. */
export function contacts(): string {
  const headings = ["", "Customer", "Bill to", "Primary Contact", "Main Phone", "Fax", "Balance Total"];
  const rows = customers.map(({ name, city, phone }) => [
    "",
    name,
    `1 High Street ${city} OH`,
    "Pat Doe",
    phone,
    "",
    "1.00",
  ]);
  return csv([["Harbor Supply Company"], ["Customer Contact List"], ["November 20, 2026"], headings, ...rows]);
}
