import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { listLogins, namesOfTeams } from "#access/store";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { assert } from "#base/assert";
import type { AnyOperation } from "#platform/operation";
import type { Queries } from "#platform/database";
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
import { dayAt, theOffice } from "#happenings/desk/office-day";
import type { Reader } from "./due-entries.ts";
import { readWorklist } from "./read-worklist.ts";
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

type Exporting = Omit<Whose, "caller"> & Asking & { readonly tx: Queries; readonly find: string | undefined };

/** The worklist that somebody asks for, as they may see it, as a file. */
async function exportAsked(desk: Desk, { tx, find = "", ...asked }: Exporting) {
  const { caller, now, on, ofLoginId, ofTeamId } = asked;
  const whose = await whoseWorklist(tx, asked);
  if (!whose.ok) return whose;
  const reader = await readerOf(tx, { caller: whose.value, now, on }, "readWorklist");
  const said = { on, of: ofLoginId, team: ofTeamId, find };
  return exportWorklist(desk, tx, { reader: { ...reader, viewerId: caller.loginId, find }, caller, asked: said });
}

type Whose = {
  readonly caller: Caller;
  readonly ofLoginId: string | undefined;
  readonly ofTeamId: string | undefined;
};

/** Whose worklist is read: one's own, or where one answers for others, theirs or a team's. */
async function whoseWorklist(
  tx: Queries,
  { caller, ofLoginId, ofTeamId }: Whose,
): Promise<Outcome<Caller, "worklist_is_not_yours" | "person_is_unknown">> {
  if ((ofLoginId === undefined && ofTeamId === undefined) || ofLoginId === caller.loginId) return accepted(caller);
  if (scopeOf("readWorklist", caller.role) !== "all") return refused("worklist_is_not_yours");
  if (ofTeamId !== undefined) {
    const name = (await namesOfTeams(tx)).get(ofTeamId);
    if (name === undefined) return refused("person_is_unknown");
    const nobody = ofTeamId as Id<string> as Id<"login">;
    return accepted({
      ...{ loginId: nobody, username: name, name, role: "collector", teamId: ofTeamId as Id<"team">, creditorId: null },
    });
  }
  const person = (await listLogins(tx)).find(({ loginId }) => loginId === ofLoginId);
  if (person === undefined || scopeOf("readWorklist", person.role) === undefined) return refused("person_is_unknown");
  return accepted(person);
}

type Asking = Pick<Reader, "caller" | "now"> & { readonly on: Temporal.PlainDate | undefined };

/** Who reads a worklist, within the scope of the operation, of the day asked for or the office's today. */
export async function readerOf(
  tx: Queries,
  { caller, now, on }: Asking,
  operation: "readWorklist" | "takeNext",
): Promise<Reader & { readonly zone: string }> {
  const office = await theOffice(tx);
  const scope = scopeOf(operation, caller.role);
  assert(scope !== undefined, "whoever may not read a worklist was refused before");
  return { caller, scope, now, on: on ?? dayAt(office, now), zone: office.zone };
}
