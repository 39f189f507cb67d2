import { missingColumns, placeColumns, type ColumnPlaces } from "./columns.ts";
import type { Mapping } from "./mapping.ts";
import type { Rejection } from "./rejection.ts";

/** A row as it lies in a file: its number counts from one. */
export type FileRow = { readonly number: number; readonly cells: readonly string[] };

export type Header = {
  readonly row: number;
  readonly headings: readonly string[];
  readonly places: ColumnPlaces;
  /** What stands alone in the rows above: titles, which a report repeats on each page. */
  readonly titles?: readonly string[];
  /** Whether a line such as "Total Blue Door" ends each group of rows, where a file has groups. */
  readonly closesGroups?: boolean;
};

/** How many rows of titles may stand above the headings. */
export const titleRowsMax = 20;

/** The row of headings among a file's first rows: the one that the mapping names, or the first with all that is needed. */
export function findHeader(rows: readonly FileRow[], mapping: Mapping): Header | undefined {
  const found = candidatesOf(rows, mapping).find(({ places }) => missingColumns(places, mapping).length === 0);
  if (found === undefined) return undefined;
  const above = rows.filter(({ number }) => number < found.row);
  return { ...found, titles: above.flatMap(({ cells }) => textAlone(cells) ?? []) };
}

/** The row with the most of what is needed, among those that may be the row of headings. */
export function likestHeader(rows: readonly FileRow[], mapping: Mapping): Header | undefined {
  const [likest] = candidatesOf(rows, mapping).toSorted(
    (a, b) => Object.keys(b.places).length - Object.keys(a.places).length,
  );
  return likest;
}

function candidatesOf(rows: readonly FileRow[], { columns, headerRow }: Mapping): Header[] {
  const candidates = headerRow === null ? rows : rows.filter(({ number }) => number === headerRow);
  return candidates.map(({ number, cells }) => ({
    row: number,
    headings: cells,
    places: placeColumns(cells, columns),
  }));
}

/** The text that stands alone in a row. */
export function textAlone(cells: readonly string[]): string | undefined {
  const [only, ...others] = cells.filter((cell) => cell !== "");
  return others.length === 0 ? only : undefined;
}

/** Says what a file lacks, and which headings it has instead. */
export function headerRejection(file: string, rows: readonly FileRow[], mapping: Mapping): Rejection {
  const { columns, headerRow } = mapping;
  const likest = likestHeader(rows, mapping);
  if (likest === undefined) return { file, row: headerRow ?? 1, field: "", because: "There is no row of headings." };
  const groups = missingColumns(likest.places, mapping);
  const missing = groups.map((group) => group.join(" or "));
  const [group = []] = groups;
  const [field = ""] = group;
  const wanted = group.flatMap((column) => columns[column] ?? []);
  const named = wanted.length === 0 ? "" : ` The mapping calls it "${wanted.join('" or "')}".`;
  const found = likest.headings.filter((cell) => cell !== "").map((cell) => `"${cell}"`);
  const because = `There is no column for ${missing.join(", nor for ")}.${named} The headings found are: ${found.join(", ")}.`;
  return { file, row: likest.row, field, because };
}

/** The headings that are no column of ours. */
export function ignoredHeadings({ headings, places }: Header): string[] {
  const read = new Set(Object.values(places));
  return headings.filter((heading, place) => heading !== "" && !read.has(place));
}

/** The columns whose cells are days. */
export function dayPlaces(places: ColumnPlaces): number[] {
  return [places.invoice_date, places.due_date, places.paid_on].filter((place) => place !== undefined);
}

/** Whether a row is one that the mapping leaves out, such as a line of totals. */
export function isSkipped(cells: readonly string[], skip: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== "") ?? "";
  return skip.some((pattern) => {
    const words = pattern.toLowerCase();
    return words.endsWith("*") ? first.toLowerCase().startsWith(words.slice(0, -1)) : first.toLowerCase() === words;
  });
}
