import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { listDebtors } from "../client.ts";
import type { BookSearch } from "./book-search.ts";

/** The debtors that fit a search and a monitor, read on as far as one scrolls; the last answer stays until the next is there. */
export function useBook({ find, monitor }: BookSearch) {
  const query = useInfiniteQuery({
    queryKey: ["debtors", "book", find, monitor],
    queryFn: ({ pageParam, signal }) => listDebtors({ find, monitor, cursor: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const { fetchNextPage } = query;
  const debtors = useMemo(() => query.data?.pages.flatMap((page) => page.debtors) ?? [], [query.data]);
  return {
    debtors,
    error: query.error,
    isPending: query.isPending,
    isStale: query.isPlaceholderData,
    isEmpty: query.isSuccess && debtors.length === 0,
    hasMore: query.hasNextPage,
    busy: query.isFetchingNextPage,
    more: useCallback(() => void fetchNextPage(), [fetchNextPage]),
    again: () => void query.refetch(),
  };
}
