import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import type { Queries } from "#platform/database";
import type { AnyOperation } from "#platform/operation";
import { promiseRoutes } from "#promises/routes";
import { pauseRoutes } from "#strategy/pauses/routes";
import { strategyRoutes } from "#strategy/routes";
import { groupsOfRun } from "#strategy/runs/record/store";
import { dayRoutes } from "#strategy/runs/routes";
import { byValueRoutes } from "#work/by-value/routes";
import { workRoutes } from "#work/routes";
import { sharingOperations } from "./sharing-operations.ts";
import { bestCallsOf } from "./best-calls.ts";
import { callbacksOf } from "./callbacks.ts";
import { dayBar } from "./day-bar.ts";
import type { Desk } from "#happenings/desk/desk";
import { readWorklist } from "./read-worklist.ts";
import { visitsOf } from "./round.ts";
import { visitOperations } from "./visit-operations.ts";
import { readerOf, whoseWorklist, type Asking, type Whose } from "./whose-worklist.ts";
import { recordReview } from "#happenings/cases/record-review";
import { startDayBehind } from "#happenings/cases/start-day";
import { endPause, pauseCollecting } from "#happenings/cases/pauses";
import { pauseDebtors } from "#happenings/cases/pause-debtors";
import { exportDay } from "#happenings/cases/export-day";
import { readDayCases } from "#happenings/cases/read-day-cases";
import { findDay, listDays } from "#happenings/cases/read-days";
import { exportWorklist } from "./export-worklist.ts";
import { giveUp, takeLease, takeNext } from "./take-next.ts";
import { takePromise } from "#happenings/cases/take-promise";
import { worklistByValue } from "./worklist-by-value.ts";
import { withdrawPromise } from "#happenings/cases/withdraw-promise";

const pageMax = 50;
const dayCasesMax = 100;

/** The operations of promises, strategy and work, wired to what happens. */
export function workOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...promiseRoutes({
      takePromise: ({ tx, ...given }) => takePromise(desk, tx, given),
      withdrawPromise: ({ tx, ...withdrawal }) => withdrawPromise(desk, tx, withdrawal),
    }),
    ...strategyRoutes({
      recordReview: ({ tx, caller, ...review }) => recordReview(desk, tx, { ...review, loginId: caller.loginId }),
    }),
    ...dayRoutes({
      runDay: (asked) => startDayBehind(desk, asked),
      listDays: (after) => listDays(desk.database.queries, after),
      findDay: (runId) => findDay(desk.database.queries, runId),
      groupsOfRun,
      readDayCases: (tx, asked, after) => readDayCases(tx, asked, { after, max: dayCasesMax }),
      exportDay: (asked) => exportDay(desk, asked),
    }),
    ...pauseRoutes({
      pauseCollecting: ({ tx, caller, ...asked }) => pauseCollecting(desk, tx, { ...asked, loginId: caller.loginId }),
      pauseDebtors: ({ tx, ...asked }) => pauseDebtors(desk, tx, asked),
      endPause: ({ tx, caller, ...asked }) => endPause(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
    ...workRoutes({
      readWorklist: async ({ tx, after, find = "", ...asked }) => {
        const whose = await whoseWorklist(tx, asked);
        if (!whose.ok) return whose;
        const { zone, ...reader } = await readerOf(tx, { ...asked, caller: whose.value }, "readWorklist");
        const viewed = { ...reader, viewerId: asked.caller.loginId, find };
        const entries = await readWorklist(tx, viewed, { after, max: pageMax });
        return accepted({
          bestCalls: await bestCallsOf(tx, entries, { ...reader, zone }),
          ...{ on: reader.on, entries, isLast: entries.length < pageMax, bar: await dayBar(tx, reader, zone) },
          callbacks: after === null ? await callbacksOf(tx, reader, zone) : [],
          visits: after === null ? await visitsOf(tx, desk.vault, { reader, zone }) : [],
        });
      },
      exportWorklist: (asked) => exportAsked(desk, asked),
      takeNext: async ({ tx, caller, now, after }) => {
        const reader = await readerOf(tx, { caller, now, on: undefined }, "takeNext");
        return takeNext(tx, reader, after);
      },
      takeLease: ({ tx, ...wanted }) => takeLease(tx, wanted),
      giveUpLease: ({ tx, caller, debtorId }) => giveUp(tx, { debtorId, loginId: caller.loginId }),
    }),
    ...byValueRoutes({ worklistByValue: byValueAsked }),
    ...sharingOperations(desk),
    ...visitOperations(desk),
  ];
}

type ByValue = Parameters<Parameters<typeof byValueRoutes>[0]["worklistByValue"]>[0];

/** The worklist that somebody asks for, as they may see it, by what it is worth. */
async function byValueAsked({ tx, find = "", ...asked }: ByValue) {
  const whose = await whoseWorklist(tx, asked);
  if (!whose.ok) return whose;
  const reader = await readerOf(tx, { ...asked, caller: whose.value, on: undefined }, "readWorklist");
  return accepted(await worklistByValue(tx, { ...reader, find }));
}

type Exporting = Whose & Asking & { readonly tx: Queries; readonly find: string | undefined };

/** The worklist that somebody asks for, as they may see it, as a file. */
async function exportAsked(desk: Desk, { tx, find = "", ...asked }: Exporting) {
  const { caller, now, on, ofLoginId, ofTeamId } = asked;
  const whose = await whoseWorklist(tx, asked);
  if (!whose.ok) return whose;
  const reader = await readerOf(tx, { caller: whose.value, now, on }, "readWorklist");
  const said = { on, of: ofLoginId, team: ofTeamId, find };
  return exportWorklist(desk, tx, { reader: { ...reader, viewerId: caller.loginId, find }, caller, asked: said });
}
