import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { readWorklist } from "../client.ts";

/** The worklist of the day, read on as far as one scrolls, and the bar that says how the day goes. */
export function useWorklist() {
  const query = useInfiniteQuery({
    queryKey: ["worklist"],
    queryFn: ({ pageParam, signal }) => readWorklist(pageParam === null ? {} : { cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: 60_000,
  });
  const { fetchNextPage } = query;
  const entries = useMemo(() => query.data?.pages.flatMap((page) => page.entries) ?? [], [query.data]);
  return {
    entries,
    bar: query.data?.pages[0]?.bar,
    error: query.error,
    isPending: query.isPending,
    hasMore: query.hasNextPage,
    busy: query.isFetchingNextPage,
    more: useCallback(() => void fetchNextPage(), [fetchNextPage]),
    again: () => void query.refetch(),
  };
}
