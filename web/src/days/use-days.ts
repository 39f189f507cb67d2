import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import {
  listDayCases,
  listDays,
  readDay,
  runDay,
  type ListDayCasesAnswer,
  type ListDaysAnswer,
  type RunDayBody,
} from "../client.ts";
import { paths } from "../paths.ts";
import { useAct } from "../ui/use-act.ts";
import { usePages } from "../ui/use-pages.ts";
import type { DaySearch } from "./day-search.ts";

const whileRunningMs = 1_000;
const elseMs = 30_000;

const runsOf = ({ runs }: ListDaysAnswer) => runs;

/** The runs, newest first, read on as far as one scrolls. */
export function useDays() {
  return usePages({
    queryKey: ["days", "list"],
    read: (after, options) => listDays({ after }, options),
    rowsOf: runsOf,
    again: (first) => (first?.runs.some((run) => run.state === "running") === true ? whileRunningMs : elseMs),
  });
}

/** One run with its counts: asked again while it is under way. */
export function useDay(runId: string) {
  return useQuery({
    queryKey: ["days", runId],
    queryFn: ({ signal }) => readDay({ runId }, { signal }),
    refetchInterval: ({ state }) => (state.data?.run.state === "running" ? whileRunningMs : false),
  });
}

const casesOf = ({ cases }: ListDayCasesAnswer) => cases;

/** The cases of a run that fit, read on as far as one scrolls. `done` is how far the run is: more may fit then. */
export function useDayCases(runId: string, { debtor, ...asked }: DaySearch, done: number) {
  return usePages({
    queryKey: ["days", runId, "cases", debtor, asked, done],
    read: (after, options) => listDayCases({ runId, ...asked, debtorId: debtor, after }, options),
    rowsOf: casesOf,
  });
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
