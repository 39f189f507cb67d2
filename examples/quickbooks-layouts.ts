import { csv, grouped, kind, sumOf, us, type Document } from "./preset-documents.ts";

// The reports of QuickBooks, Desktop and Online, as files.

/** A/R Aging Detail of Desktop: an empty column in front, a row a document under the name of its bucket. */
export function agingDetail(some: readonly Document[]): string {
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

/** Open Invoices of Desktop: each customer above its documents. */
export function openInvoices(some: readonly Document[]): string {
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

/** A/R Aging Detail of Online. */
export function onlineAgingDetail(some: readonly Document[]): string {
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

/** Open Invoices of Online. */
export function onlineOpenInvoices(some: readonly Document[]): string {
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
