import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted, refused } from "#base/outcome";
import { appendTimeline } from "#evidence/store";
import { outgoingRoutes } from "#letters/sending/routes";
import { printingRoutes } from "#letters/printing/routes";
import { letterIsKnown, letterStopped, stillWaits } from "#letters/store";
import { lockDebtor } from "#parties/store";
import type { Queries } from "#platform/database";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { exportOutgoing } from "./export-outgoing.ts";
import { countOutgoing, outgoingLetters } from "./list-outgoing.ts";
import { givePermitBack } from "./permit-holder.ts";
import { markHandedOver, markNotHandedOver } from "./mark-taken-out.ts";
import { takeOut } from "./take-out.ts";
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
      listOutgoing: async ({ tx, caller, now, which }) => ({
        sendsEmail: desk.mail.from !== null,
        counts: await countOutgoing(tx, now),
        letters: await outgoingLetters(tx, { reader: caller, which, now, max: listedMax }),
      }),
      exportOutgoing: ({ tx, ...asked }) => exportOutgoing(desk, tx, asked),
      takeOutLetter: ({ tx, caller, ...asked }) => takeOut(desk, tx, { ...asked, loginId: caller.loginId }),
      markHandedOver: ({ tx, ...asked }) => markHandedOver(desk, tx, asked),
      markNotHandedOver: ({ tx, ...asked }) => markNotHandedOver(desk, tx, asked),
      withdrawLetter: ({ tx, caller, ...asked }) => withdraw(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
    ...printingRoutes({
      listPrintRuns: ({ tx }) => printRuns(tx, { max: runsMax }),
      makePrintRun: ({ tx, caller, now }) => makePrintRun(desk, tx, { loginId: caller.loginId, now }),
      readPrintRun: ({ tx, ...asked }) => printRunFile(desk, tx, asked),
      sheetsToTakeOut: ({ tx, ...asked }) => sheetsToTakeOut(desk, tx, asked),
      postPrintRun: ({ tx, caller, ...asked }) => postPrintRun(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
  ];
}

type Withdrawing = {
  readonly debtorId: string;
  readonly letterId: string;
  readonly because: string;
  readonly loginId: string;
  readonly now: Temporal.Instant;
};

/** Takes back a letter that waits. Its case has taken the step, and goes on from there. */
async function withdraw(desk: Desk, tx: Queries, { debtorId, letterId, because, loginId, now }: Withdrawing) {
  await lockDebtor(tx, debtorId as Id<"debtor">);
  const letter = await stillWaits(tx, { debtorId, letterId });
  if (letter === undefined) {
    return refused((await letterIsKnown(tx, { debtorId, letterId })) ? "letter_has_left" : "letter_is_unknown");
  }
  const { permitId } = letter;
  if (permitId !== null) await givePermitBack(tx, { debtorId, permitId, at: now, because });
  await letterStopped(tx, { debtorId, letterId, state: "withdrawn", permitId: null, because, at: now });
  const { template, creditorId, sentBy } = letter;
  await appendTimeline(tx, desk.vault, [
    {
      ...{ debtorId, kind: "letter-refused", happenedAt: now, recordedAt: now, loginId },
      subject: { letterId, template, creditorId, sentBy, refusal: "withdrawn" },
      words: `${sentBy === "email" ? "An e-mail" : "A letter"} that waited was taken back. ${because}`,
    },
  ]);
  return accepted(undefined);
}
