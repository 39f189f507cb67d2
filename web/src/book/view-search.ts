import type { ListViewsAnswer } from "../client.ts";
import type { BookSearch } from "./book-search.ts";

export type View = ListViewsAnswer["views"][number];

/** What a view shows, as the address of the book says it. */
export function searchOf({ find, monitor, columns, sort }: View): BookSearch {
  return {
    find: find || undefined,
    monitor: monitor ?? undefined,
    columns: columns || undefined,
    sort: sort === "name" || sort === "" ? undefined : sort,
  };
}

/** Whether the address shows just this view; without one, the whole book as it is usually shown. */
export function isShown(view: View | undefined, asked: BookSearch): boolean {
  const wanted = view === undefined ? {} : searchOf(view);
  return (["find", "monitor", "columns", "sort"] as const).every((name) => wanted[name] === asked[name]);
}

/** What is shown, as a view keeps it. */
export function shownOf({ find, monitor, columns, sort }: BookSearch) {
  return { find: find ?? "", monitor: monitor ?? null, columns: columns ?? "", sort: sort ?? "" };
}
