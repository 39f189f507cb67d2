import { keepPreviousData, useInfiniteQuery, type QueryKey } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";

/** So many rows of a list are kept on the page; whoever wants one further on narrows the list. */
export const rowsMax = 3000;

type Page = { readonly next: string | number | null };

type Cursor<Read extends Page> = NonNullable<Read["next"]>;

type Paging<Read extends Page, Row> = {
  readonly queryKey: QueryKey;
  readonly read: (cursor: Cursor<Read> | undefined, options: { readonly signal: AbortSignal }) => Promise<Read>;
  /** The rows of a page: the same function each time, so that they are gathered once. */
  readonly rowsOf: (page: Read) => readonly Row[];
  readonly enabled?: boolean | undefined;
  /** After how many milliseconds it reads itself again; by its first page, where that says so. */
  readonly again?: number | ((first: Read | undefined) => number) | undefined;
};

/** A list that is read on as far as one scrolls, page by page. The last answer stays until the next is there. */
export function usePages<Read extends Page, Row>({ queryKey, read, rowsOf, enabled, again }: Paging<Read, Row>) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => read((pageParam ?? undefined) as Cursor<Read> | undefined, { signal }),
    initialPageParam: null as Page["next"],
    getNextPageParam: (page: Read) => page.next,
    placeholderData: keepPreviousData,
    ...(enabled === undefined ? {} : { enabled }),
    refetchInterval: ({ state }) => (typeof again === "function" ? again(state.data?.pages[0]) : (again ?? false)),
  });
  const { data, fetchNextPage } = query;
  const rows = useMemo(() => data?.pages.flatMap(rowsOf) ?? [], [data, rowsOf]);
  const isLong = rows.length >= rowsMax;
  return {
    rows,
    first: data?.pages[0],
    error: query.isFetchNextPageError ? null : query.error,
    /** Why it could not be read on. */
    moreTrouble: query.isFetchNextPageError ? query.error : null,
    isPending: query.isPending,
    isStale: query.isPlaceholderData,
    isEmpty: query.isSuccess && rows.length === 0,
    isFull: isLong && query.hasNextPage,
    hasMore: query.hasNextPage && !isLong,
    busy: query.isFetchingNextPage,
    more: useCallback(() => void fetchNextPage(), [fetchNextPage]),
    again: () => void query.refetch(),
  };
}
