import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { describeBook, listDebtors } from "../client.ts";
import { paths } from "../paths.ts";
import type { BookSearch } from "./book-search.ts";

/** So many lines are kept on the page; whoever wants one further on filters, or begins at its letter. */
export const linesMax = 3000;

/** What the address asks for, and how to ask for something else. */
export function useBookSearch() {
  const asked = useSearch({ from: paths.book });
  const navigate = useNavigate();
  const ask = useCallback(
    (next: BookSearch) => void navigate({ to: paths.book, search: (now) => ({ ...now, ...next }), replace: true }),
    [navigate],
  );
  return { asked, ask };
}

/** The lines that fit, read on as far as one scrolls; the last answer stays until the next is there. */
export function useBook(asked: BookSearch) {
  const query = useInfiniteQuery({
    queryKey: ["debtors", "book", asked],
    queryFn: ({ pageParam, signal }) => listDebtors({ ...asked, cursor: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const { fetchNextPage } = query;
  // What was read last stays also when the next filter cannot be read: one is still typing it.
  const [kept, setKept] = useState(query.data);
  if (query.data !== undefined && query.data !== kept) setKept(query.data);
  const data = query.data ?? kept;
  const lines = useMemo(() => data?.pages.flatMap((page) => page.debtors) ?? [], [data]);
  const isFull = lines.length >= linesMax;
  return {
    lines,
    columns: data?.pages[0]?.columns ?? [],
    filter: data?.pages[0]?.filter,
    error: query.error,
    isPending: query.isPending,
    isStale: query.isPlaceholderData,
    isEmpty: query.isSuccess && lines.length === 0,
    isFull: isFull && query.hasNextPage,
    hasMore: query.hasNextPage && !isFull,
    busy: query.isFetchingNextPage,
    more: useCallback(() => void fetchNextPage(), [fetchNextPage]),
    again: () => void query.refetch(),
  };
}

/** By what the book can be filtered, and which columns there are. It is the same all day. */
export function useLanguage() {
  return useQuery({
    queryKey: ["book", "language"],
    queryFn: ({ signal }) => describeBook({}, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
