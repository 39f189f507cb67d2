import type { Caller } from "#access/caller";
import { lettersAtOnceRoutes } from "#letters/sending/at-once/routes";
import { outgoingRoutes } from "#letters/sending/routes";
import { printingRoutes } from "#letters/printing/routes";
import { returnedRoutes } from "#letters/returned/routes";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { exportOutgoing } from "./export-outgoing.ts";
import { countOutgoing, outgoingLetters } from "./list-outgoing.ts";
import { letterCameBack } from "./letter-came-back.ts";
import { markHandedOver, markNotHandedOver } from "./mark-taken-out.ts";
import { takeOut } from "./take-out.ts";
import { markManyHandedOver, takenOutArchive, takeOutMany } from "./take-out-many.ts";
import { withdrawLetter, withdrawLetters } from "./withdraw-letters.ts";
import { printRuns } from "./print-runs.ts";
import { makePrintRun } from "./make-print-run.ts";
import { postPrintRun, sheetsToTakeOut } from "./post-print-run.ts";
import { printRunFile } from "./print-run-file.ts";

const listedMax = 200;
const runsMax = 20;

/** The operations of letters that leave: the outbox, and print runs. */
export function letterOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...outgoingRoutes({
      listOutgoing: async ({ tx, caller, now, ...listing }) => ({
        sendsEmail: desk.mail.from !== null,
        counts: await countOutgoing(tx, now),
        letters: await outgoingLetters(tx, { ...listing, reader: caller, now, max: listedMax }),
      }),
      exportOutgoing: ({ tx, ...asked }) => exportOutgoing(desk, tx, asked),
      takeOutLetter: ({ tx, caller, ...asked }) => takeOut(desk, tx, { ...asked, loginId: caller.loginId }),
      markHandedOver: ({ tx, ...asked }) => markHandedOver(desk, tx, asked),
      markNotHandedOver: ({ tx, ...asked }) => markNotHandedOver(desk, tx, asked),
      withdrawLetter: ({ tx, caller, ...asked }) => withdrawLetter(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
    ...lettersAtOnceRoutes({
      withdrawLetters: ({ tx, ...asked }) => withdrawLetters(desk, tx, asked),
      takeOutLetters: (asked) => takeOutMany(desk, asked),
      readTakenOut: ({ tx, ...asked }) => takenOutArchive(desk, tx, asked),
      markAllHandedOver: (asked) => markManyHandedOver(desk, asked),
    }),
    ...returnedRoutes({ letterCameBack: ({ tx, ...asked }) => letterCameBack(desk, tx, asked) }),
    ...printingRoutes({
      listPrintRuns: ({ tx }) => printRuns(tx, { max: runsMax }),
      makePrintRun: ({ tx, caller, now }) => makePrintRun(desk, tx, { loginId: caller.loginId, now }),
      readPrintRun: ({ tx, ...asked }) => printRunFile(desk, tx, asked),
      sheetsToTakeOut: ({ tx, ...asked }) => sheetsToTakeOut(desk, tx, asked),
      postPrintRun: ({ tx, caller, ...asked }) => postPrintRun(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
  ];
}
