import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { listDayCases, listDays, readDay, runDay, type RunDayBody } from "../client.ts";
import { paths } from "../paths.ts";
import { useAct } from "../ui/use-act.ts";
import type { DaySearch } from "./day-search.ts";

const whileRunningMs = 1_000;
const elseMs = 30_000;

/** The runs, newest first, read on as far as one scrolls. */
export function useDays() {
  const query = useInfiniteQuery({
    queryKey: ["days", "list"],
    queryFn: ({ pageParam, signal }) => listDays({ after: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) =>
      state.data?.pages[0]?.runs.some((run) => run.state === "running") === true ? whileRunningMs : elseMs,
  });
  const { fetchNextPage } = query;
  return {
    runs: useMemo(() => query.data?.pages.flatMap((page) => page.runs) ?? [], [query.data]),
    error: query.error,
    isPending: query.isPending,
    isEmpty: query.isSuccess && query.data.pages[0]?.runs.length === 0,
    hasMore: query.hasNextPage,
    busy: query.isFetchingNextPage,
    more: useCallback(() => void fetchNextPage(), [fetchNextPage]),
    again: () => void query.refetch(),
  };
}

/** One run with its counts: asked again while it is under way. */
export function useDay(runId: string) {
  return useQuery({
    queryKey: ["days", runId],
    queryFn: ({ signal }) => readDay({ runId }, { signal }),
    refetchInterval: ({ state }) => (state.data?.run.state === "running" ? whileRunningMs : false),
  });
}

/** The cases of a run that fit, read on as far as one scrolls. `done` is how far the run is: more may fit then. */
export function useDayCases(runId: string, { debtor, ...asked }: DaySearch, done: number) {
  const query = useInfiniteQuery({
    queryKey: ["days", runId, "cases", debtor, asked, done],
    queryFn: ({ pageParam, signal }) =>
      listDayCases({ runId, ...asked, debtorId: debtor, after: pageParam ?? undefined }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const { fetchNextPage } = query;
  return {
    cases: useMemo(() => query.data?.pages.flatMap((page) => page.cases) ?? [], [query.data]),
    error: query.error,
    isPending: query.isPending,
    hasMore: query.hasNextPage,
    busy: query.isFetchingNextPage,
    more: useCallback(() => void fetchNextPage(), [fetchNextPage]),
    again: () => void query.refetch(),
  };
}

/** Begins a run, and opens its page as soon as it is under way. */
export function useRunDay() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useAct({
    send: (body: RunDayBody, options) => runDay({ body }, options),
    done: async ({ runId }) => {
      void queries.invalidateQueries({ queryKey: ["days", "list"] });
      await navigate({ to: paths.day, params: { runId } });
    },
  });
}
