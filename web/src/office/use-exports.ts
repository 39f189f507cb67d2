import { listExports, type ListExportsAnswer } from "../client.ts";
import { usePages } from "../ui/use-pages.ts";
import type { ExportSearch } from "./export-search.ts";

const exportsOf = ({ exports }: ListExportsAnswer) => exports;

/** What left as a file and fits, the newest first, read on as far as one scrolls. */
export function useExports(search: ExportSearch) {
  const { first, ...pages } = usePages({
    queryKey: ["exports", search],
    read: (after, options) => listExports({ ...search, after }, options),
    rowsOf: exportsOf,
  });
  return { ...pages, data: first, refetch: pages.again, people: first?.people ?? [] };
}
