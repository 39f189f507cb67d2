import type { Caller } from "#access/caller";
import type { AnyOperation } from "#platform/operation";
import { promiseRoutes } from "#promises/routes";
import { pauseRoutes } from "#strategy/pauses/routes";
import { strategyRoutes } from "#strategy/routes";
import { groupsOfRun } from "#strategy/runs/record/store";
import { dayRoutes } from "#strategy/runs/routes";
import type { Desk } from "#happenings/desk/desk";
import { exportDay } from "./export-day.ts";
import { pauseDebtors } from "./pause-debtors.ts";
import { endPause, pauseCollecting } from "./pauses.ts";
import { readDayCases } from "./read-day-cases.ts";
import { findDay, listDays } from "./read-days.ts";
import { recordReview } from "./record-review.ts";
import { rulesAgainst } from "./rules-against.ts";
import { startDayBehind } from "./start-day.ts";
import { takePromise } from "./take-promise.ts";
import { withdrawPromise } from "./withdraw-promise.ts";

const dayCasesMax = 100;

/** The operations of promises, reviews and pauses, and of the daily run that decides cases, wired to what happens. */
export function caseOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...promiseRoutes({
      takePromise: ({ tx, ...given }) => takePromise(desk, tx, given),
      withdrawPromise: ({ tx, ...withdrawal }) => withdrawPromise(desk, tx, withdrawal),
    }),
    ...strategyRoutes({
      recordReview: ({ tx, caller: { loginId, role }, ...review }) =>
        recordReview(desk, tx, { ...review, loginId, role }),
    }),
    ...dayRoutes({
      runDay: (asked) => startDayBehind(desk, asked),
      listDays: (after) => listDays(desk.database.queries, after),
      findDay: (runId) => findDay(desk.database.queries, runId),
      groupsOfRun,
      rulesAgainst,
      readDayCases: (tx, asked, after) => readDayCases(tx, asked, { after, max: dayCasesMax }),
      exportDay: (asked) => exportDay(desk, asked),
    }),
    ...pauseRoutes({
      pauseCollecting: ({ tx, caller, ...asked }) => pauseCollecting(desk, tx, { ...asked, loginId: caller.loginId }),
      pauseDebtors: ({ tx, ...asked }) => pauseDebtors(desk, tx, asked),
      endPause: ({ tx, caller, ...asked }) => endPause(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
  ];
}
