import type { DescribeFileAnswer } from "../client.ts";
import type { OwnMapping } from "./import-form.ts";

type Named = { readonly place: number; readonly column: string };

/**
 * A mapping in which the heading at a place is what a person says: a column of ours, or with an empty name none. What
 * the heading was before is said to be nowhere, and what the column was elsewhere gives way.
 */
export function nameColumn(
  mapping: OwnMapping,
  { header, columns }: Pick<DescribeFileAnswer, "header" | "columns">,
  { place, column }: Named,
): OwnMapping {
  const heading = header?.headings[place] ?? "";
  const before = Object.entries(columns).find(([, at]) => at === place)?.[0];
  const said: Record<string, string | readonly string[]> = { ...mapping.columns };
  if (before !== undefined && before !== column) said[before] = [];
  if (column !== "" && heading !== "") said[column] = heading;
  return { ...mapping, columns: said };
}
