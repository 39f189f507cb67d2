import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { readWorklist } from "../client.ts";
import type { TodaySearch } from "./today-search.ts";

/** A callback shows that its time has come within so long. */
const readEveryMs = 30_000;

/** The worklist of the day, read on as far as one scrolls, and the bar that says how the day goes. */
export function useWorklist({ of, team, find }: TodaySearch) {
  const query = useInfiniteQuery({
    queryKey: ["worklist", of, team, find],
    queryFn: ({ pageParam, signal }) =>
      readWorklist({ of, team, find, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: readEveryMs,
    placeholderData: keepPreviousData,
  });
  const { fetchNextPage } = query;
  const entries = useMemo(() => query.data?.pages.flatMap((page) => page.entries) ?? [], [query.data]);
  return {
    entries,
    bar: query.data?.pages[0]?.bar,
    callbacks: query.data?.pages[0]?.callbacks ?? [],
    error: query.error,
    isPending: query.isPending,
    hasMore: query.hasNextPage,
    busy: query.isFetchingNextPage,
    more: useCallback(() => void fetchNextPage(), [fetchNextPage]),
    again: () => void query.refetch(),
  };
}
