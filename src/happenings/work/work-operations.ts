import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import type { Queries } from "#platform/database";
import type { AnyOperation } from "#platform/operation";
import { byValueRoutes } from "#work/by-value/routes";
import { workRoutes } from "#work/routes";
import { sharingOperations } from "./sharing-operations.ts";
import { bestCallsOf } from "./best-calls.ts";
import { callbacksOf } from "./callbacks.ts";
import { dayBar } from "./day-bar.ts";
import type { Desk } from "#happenings/desk/desk";
import { readTasks } from "./read-tasks.ts";
import { readWorklist } from "./read-worklist.ts";
import { visitsOf } from "./round.ts";
import { visitOperations } from "./visit-operations.ts";
import { readerOf, whoseWorklist, type Asking, type Whose } from "./whose-worklist.ts";
import { exportWorklist } from "./export-worklist.ts";
import { giveUp, takeLease, takeNext } from "./take-next.ts";
import { worklistByValue } from "./worklist-by-value.ts";

const pageMax = 50;

/** The operations of worklists and of how a day is shared out, wired to what happens. */
export function workOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
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
          tasks: after === null ? await readTasks(tx, reader) : [],
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
