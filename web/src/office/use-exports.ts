import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { listExports } from "../client.ts";
import type { ExportSearch } from "./export-search.ts";

/** What left as a file and fits, the newest first, read on as far as one scrolls. */
export function useExports(search: ExportSearch) {
  const query = useInfiniteQuery({
    queryKey: ["exports", search],
    queryFn: ({ pageParam, signal }) => listExports({ ...search, after: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const { fetchNextPage } = query;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  return {
    query,
    exports: useMemo(() => query.data?.pages.flatMap((page) => page.exports) ?? [], [query.data]),
    people: query.data?.pages[0]?.people ?? [],
    more,
  };
}
