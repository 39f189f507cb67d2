import type { Caller } from "#access/caller";
import type { AnyOperation } from "#platform/operation";
import { callbackRoutes } from "#work/callbacks/routes";
import { calendarRoutes } from "#work/calendar/routes";
import { endFeed, feedMadeAt } from "#work/calendar/store";
import { presenceRoutes } from "#work/presence/routes";
import { sharingRoutes } from "#work/sharing/routes";
import { snoozeRoutes } from "#work/snoozes/routes";
import type { Desk } from "#happenings/desk/desk";
import { assignDebtors, balanceWork, listAssignments } from "./assign-debtors.ts";
import { makeFeed, readFeed } from "./calendar-feed.ts";
import { dropCallback, placeCallback } from "./callbacks.ts";
import { beAbsent, bePresent } from "./presence.ts";
import { listWorkers, previewBalance, setWorker } from "./share-out.ts";
import { endSnooze, snoozeDebtors } from "./snooze-debtors.ts";

/** The operations by which a day is arranged and shared out, wired to what happens. */
export function sharingOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...snoozeRoutes({
      snoozeDebtors: ({ tx, ...asked }) => snoozeDebtors(desk, tx, asked),
      endSnooze: ({ tx, ...asked }) => endSnooze(desk, tx, asked),
    }),
    ...callbackRoutes({
      placeCallback: ({ tx, ...asked }) => placeCallback(desk, tx, asked),
      dropCallback: ({ tx, ...asked }) => dropCallback(desk, tx, asked),
    }),
    ...presenceRoutes({
      bePresent: ({ tx, ...asked }) => bePresent(tx, asked),
      beAbsent: ({ tx, ...asked }) => beAbsent(tx, asked),
    }),
    ...sharingRoutes({
      assignDebtors: ({ tx, ...asked }) => assignDebtors(desk, tx, asked),
      listAssignments: ({ tx, debtorId }) => listAssignments(tx, debtorId),
      listWorkers: ({ tx, ...asked }) => listWorkers(tx, asked),
      setWorker: ({ tx, ...working }) => setWorker(tx, working),
      previewBalance: ({ tx, ...asked }) => previewBalance(tx, asked),
      balanceWork: ({ tx, ...asked }) => balanceWork(desk, tx, asked),
    }),
    ...calendarRoutes({
      feedMadeAt: ({ tx, caller }) => feedMadeAt(tx, caller.loginId),
      makeFeed: ({ tx, ...asked }) => makeFeed(desk, tx, asked),
      endFeed: ({ tx, caller }) => endFeed(tx, caller.loginId),
      readFeed: ({ tx, ...asked }) => readFeed(tx, asked),
    }),
  ];
}
