import type { ColumnPlaces, GenericColumn } from "./columns.ts";
import { isSkipped, type FileRow, type Header } from "./header-row.ts";
import { plainMapping, type Mapping } from "./mapping.ts";
import { readAmount } from "#money/read-amount";

/** What a row below the headings is: an invoice, the name of whose invoices follow, or nothing that counts. */
export type RowShape =
  { readonly is: "record" } | { readonly is: "group"; readonly name: string } | { readonly is: "nothing" };

const record: RowShape = { is: "record" };
const nothing: RowShape = { is: "nothing" };

/**
 * Tells the rows of a report from its ornaments: rules, headings that are repeated on each page, titles and footers that
 * stand alone in their row, and sums. A row that names an invoice is never taken for one of them.
 */
export function shapeOf(
  { cells }: FileRow,
  { headings, places, titles = [] }: Pick<Header, "headings" | "places" | "titles">,
  mapping: Mapping,
): RowShape {
  const filled = cells.filter((cell) => cell !== "" && cell !== "|");
  if (filled.every((cell) => /^[-=_*+|. ]+$/.test(cell))) return nothing;
  if (isLeftOut(cells, { places, mapping }) || isHeading(cells, headings)) return nothing;
  const [only = "", ...others] = filled;
  if (others.length === 0 && (titles.includes(only) || aboutReport.test(only))) return nothing;
  if (others.length === 0) return aloneIn(only, cells, { places, mapping });
  return isSum(cells, { places, mapping }) ? nothing : record;
}

/** What a report says of itself, and of nobody who owes. */
const aboutReport =
  /^(?:page \d+|(?:report )?(?:generated|printed|created|run|made) (?:on|at|by)\b|report generated|end of report)/i;

function isHeading(cells: readonly string[], headings: readonly string[]): boolean {
  return headings.every((heading, place) => (cells[place] ?? "") === heading);
}

/** What a mapping leaves out is left out. The words of sums that every file may have leave out no invoice of Total Inc. */
function isLeftOut(cells: readonly string[], { places, mapping }: Reading): boolean {
  if (!isSkipped(cells, mapping.skip)) return false;
  const own = mapping.skip.filter((pattern) => !plainMapping.skip.includes(pattern));
  return isSkipped(cells, own) || !namesInvoice(cells, places);
}

/** Whether a row has an invoice number in a cell that is not its first: there the word of a sum may stand. */
function namesInvoice(cells: readonly string[], { invoice_number: place }: ColumnPlaces): boolean {
  const first = cells.findIndex((cell) => cell !== "");
  return place !== undefined && place !== first && (cells[place] ?? "") !== "";
}

type Reading = { readonly places: ColumnPlaces; readonly mapping: Mapping };

/** A text that stands alone: whose invoices follow, where the mapping says that groups are so headed; or a title. */
function aloneIn(only: string, cells: readonly string[], { places, mapping }: Reading): RowShape {
  if (mapping.groups) return { is: "group", name: only };
  const own = mapping.holds === "customers" ? [places.customer_name, places.customer_number] : [places.invoice_number];
  return own.some((place) => place !== undefined && cells[place] === only) ? record : nothing;
}

const naming: readonly GenericColumn[] = [
  ...(["customer_number", "customer_name", "external_id", "invoice_number", "invoice_date", "due_date"] as const),
];

/** Amounts with nobody's name and no number beside them: a sum, with or without a word that says so. */
function isSum(cells: readonly string[], { places, mapping }: Reading): boolean {
  if (mapping.holds === "customers") return false;
  if (naming.some((column) => (cells[places[column] ?? -1] ?? "") !== "")) return false;
  const { currency, decimal } = mapping;
  return cells.some((cell) => readAmount(cell, { currency, decimal }).is === "amount");
}
