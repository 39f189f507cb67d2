import type { Caller } from "#access/caller";
import { contactRoutes, contactShapes, detailOf, gateRefusals } from "#contact/routes";
import { contactEvidenceRoutes } from "#contact/evidence/routes";
import { recordingRoutes } from "#contact/recording/routes";
import { voiceRoutes } from "#contact/voice/routes";
import { replayRoutes } from "#contact/replay/routes";
import { evidenceRoutes } from "#evidence/routes";
import { letterRoutes } from "#letters/routes";
import type { AnyOperation } from "#platform/operation";
import { stopAnswerRoutes } from "#parties/stops/answers/routes";
import { stopRoutes } from "#parties/stops/routes";
import { policyRefusals } from "#settings/house-policy/said-policy";
import { addNote } from "./add-note.ts";
import { askPermit } from "./ask-permit.ts";
import type { Desk } from "#happenings/desk/desk";
import { makeStatement } from "#happenings/statements/make-statements";
import { officeToday } from "#happenings/desk/office-day";
import type { Id } from "#base/id";
import { accepted } from "#base/outcome";
import { makeHandOverPack } from "#happenings/letters/make-hand-over-pack";
import { makeLetter, type LetterMade } from "#happenings/letters/make-letter";
import { remakeLetter } from "#happenings/letters/remake-letter";
import { writeForMany } from "#happenings/letters/write-for-many";
import { readEvidence } from "./evidence/read-evidence.ts";
import { amendStop, answerStop, liftStop, takeBackStop } from "./held-stop.ts";
import { readVoiceMessage } from "./read-voice-message.ts";
import { recordEffort } from "./record-effort.ts";
import { recordStop } from "./record-stop.ts";
import { replayLaw, tryPolicy } from "./replay/answer-replay.ts";
import { takeBackEffort } from "./take-back-effort.ts";
import { readStanding } from "./read-standing.ts";
import { reportOutcome } from "./report-outcome.ts";

/** The operations of contact, letters and notes, wired to what happens. */
export function contactOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...contactRoutes({
      askPermit: ({ tx, caller, ...asked }) => askPermit(desk, tx, { ...asked, kind: "now", loginId: caller.loginId }),
      readStanding,
      reportOutcome: ({ tx, caller, ...asked }) => reportOutcome(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
    ...recordingRoutes({
      shapes: contactShapes,
      recordEffort: ({ tx, caller, ...told }) => recordEffort(desk, tx, { ...told, loginId: caller.loginId }),
      takeBackEffort: ({ tx, ...asked }) => takeBackEffort(desk, tx, asked),
    }),
    ...voiceRoutes({ readVoiceMessage: ({ tx, ...asked }) => readVoiceMessage(tx, asked) }),
    ...contactEvidenceRoutes({ readEvidence }),
    ...replayRoutes({
      policyRefusals: {
        policy_is_unfit: { status: 422, says: policyRefusals.policy_is_unfit },
        policy_leaves_no_hour: { status: 422, says: policyRefusals.policy_leaves_no_hour },
      },
      tryPolicy: ({ tx, ...asked }) => tryPolicy(tx, asked),
      replayLaw: ({ tx, ...asked }) => replayLaw(tx, asked),
    }),
    ...letterRoutes({
      writeForMany: ({ tx, ...asked }) => writeForMany(desk, tx, asked),
      gateRefusals,
      readStatement: async ({ tx, now, debtorId, creditorId, on }) => {
        const day = on ?? (await officeToday(tx, now));
        const made = await makeStatement(desk, tx, { debtorId: debtorId as Id<"debtor">, creditorId, on: day });
        return made.ok
          ? accepted({ bytes: made.value, mediaType: "application/pdf", name: `statement-${day}.pdf` })
          : made;
      },
      makeHandOverPack: ({ tx, caller, ...asked }) => makeHandOverPack(desk, tx, { ...asked, loginId: caller.loginId }),
      makeLetter: async ({ tx, caller, ...asked }) =>
        answerOf(await makeLetter(desk, tx, { ...asked, loginId: caller.loginId })),
      remakeLetter: async ({ tx, caller, ...asked }) =>
        answerOf(await remakeLetter(desk, tx, { ...asked, loginId: caller.loginId })),
    }),
    ...stopOperations(desk),
    ...evidenceRoutes({
      addNote: ({ tx, caller, ...asked }) => addNote(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
  ];
}

/** A letter that was made; or why not, with the findings of the law where it was asked. */
function answerOf<Refusal extends string>(made: LetterMade | { readonly ok: false; readonly refusal: Refusal }) {
  return made.ok ? made : { ok: false as const, refusal: made.refusal, detail: detailOf(made) };
}

function stopOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...stopRoutes({
      recordStop: ({ tx, caller, ...asked }) => recordStop(desk, tx, { ...asked, loginId: caller.loginId }),
      liftStop: ({ tx, caller, ...asked }) => liftStop(desk, tx, { ...asked, loginId: caller.loginId }),
      takeBackStop: ({ tx, caller, ...asked }) => takeBackStop(desk, tx, { ...asked, loginId: caller.loginId }),
      amendStop: ({ tx, caller, ...asked }) => amendStop(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
    ...stopAnswerRoutes({
      answerStop: ({ tx, caller, ...asked }) => answerStop(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
  ];
}
