import type { ColumnPlaces } from "./columns.ts";
import type { FileRow, Header } from "./header-row.ts";
import { isSameInvoice, joinLines } from "./invoice-lines.ts";
import type { Mapping } from "./mapping.ts";
import { openGroups } from "./row-groups.ts";
import { shapeOf } from "./row-shape.ts";

/** What ends a file early, in a sentence. */
type Fault = { readonly fault: string };

/**
 * Where the columns lie once what stands beside them is added behind the last one: the customer of a group of rows, and
 * the amount of an invoice that has several lines.
 */
export function placesBeside(
  { headings, places }: Header,
  { groups, lines }: Mapping,
): { readonly places: ColumnPlaces; readonly width: number } {
  const width = headings.length;
  const isGrouped = groups && places.customer_name === undefined;
  const customer = isGrouped ? { customer_name: width } : {};
  const amount = lines ? { amount: width + (isGrouped ? 1 : 0) } : {};
  return { places: { ...places, ...customer, ...amount }, width: width + (isGrouped ? 1 : 0) };
}

/** The records of a file below its headings, one row each, whatever ornaments stand between them. */
export async function* recordRows(
  rows: AsyncIterable<FileRow | Fault>,
  header: Header,
  mapping: Mapping,
): AsyncGenerator<FileRow | Fault> {
  const { places, width } = placesBeside(header, mapping);
  const joining = { places, mapping, width };
  let invoice: FileRow[] = [];
  for await (const row of ungrouped(rows, header, mapping)) {
    const isFurther = !("fault" in row) && invoice[0] !== undefined && isSameInvoice(invoice[0], row, joining);
    if (invoice.length > 0 && !isFurther) {
      yield joinLines(invoice, joining);
      invoice = [];
    }
    if ("fault" in row || !mapping.lines) yield row;
    else invoice.push(row);
  }
  if (invoice.length > 0) yield joinLines(invoice, joining);
}

/** Rows that are records, each with the customer of its group in a cell behind the others. */
async function* ungrouped(
  rows: AsyncIterable<FileRow | Fault>,
  header: Header,
  mapping: Mapping,
): AsyncGenerator<FileRow | Fault> {
  const { headings, places } = header;
  const isGrouped = mapping.groups && places.customer_name === undefined;
  const groups = openGroups(mapping, header.closesGroups ?? false);
  for await (const row of rows) {
    if ("fault" in row) yield row;
    else if (row.number > header.row) {
      const shape = shapeOf(row, header, mapping);
      groups.pass(row, shape);
      if (shape.is === "record") yield isGrouped ? withCell(row, headings.length, groups.customer()) : row;
    }
  }
}

function withCell({ number, cells }: FileRow, place: number, cell: string): FileRow {
  return { number, cells: [...Array.from({ length: place }, (_, at) => cells[at] ?? ""), cell] };
}
