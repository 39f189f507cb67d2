import { accepted, type Accepted } from "#base/outcome";
import { readColumns, readSort, usualColumns, usualSort, type ColumnName, type Sort } from "./columns.ts";
import { printCondition, printWord, type Filter, type FilterFault } from "./filter.ts";
import { readFilter } from "./read-filter.ts";

/** What a list of the book shows, as an address, a saved view or the command line writes it. */
export type Written = {
  readonly find?: string | undefined;
  readonly columns?: string | undefined;
  readonly sort?: string | undefined;
};

export type BookAsked = {
  readonly filter: Filter;
  readonly columns: readonly ColumnName[];
  readonly sort: Sort;
};

/** Why a list is not read, in order of precedence. */
export const bookRefusals = {
  filter_is_unclear: "The filter cannot be read.",
  columns_are_unknown: "There is no such column, or one is named twice.",
  sort_is_unknown: "There is no such column to be in order by.",
} as const;

export type BookRefusal = keyof typeof bookRefusals;

export type Refused = { readonly ok: false; readonly refusal: BookRefusal; readonly detail?: FilterFault };

/** Reads what is asked of the book; what is not said is as usual. */
export function readAsked({ find = "", columns = "", sort = "" }: Written): Accepted<BookAsked> | Refused {
  const filter = readFilter(find);
  if (!filter.ok) return { ok: false, refusal: "filter_is_unclear", detail: filter.fault };
  const shown = columns === "" ? usualColumns : readColumns(columns);
  if (shown === undefined) return { ok: false, refusal: "columns_are_unknown" };
  const order = sort === "" ? usualSort : readSort(sort);
  if (order === undefined) return { ok: false, refusal: "sort_is_unknown" };
  return accepted({ filter: filter.value, columns: shown, sort: order });
}

/** A filter in its parts, each as a person would type it: the desk shows them one by one, and can leave one out. */
export function partsOf({ words, conditions }: Filter): { words: string; conditions: string[] } {
  return { words: words.map(printWord).join(" "), conditions: conditions.map(printCondition) };
}
