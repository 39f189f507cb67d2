import type { Caller } from "#access/caller";
import { contactRoutes, contactShapes, detailOf, gateRefusals } from "#contact/routes";
import { recordingRoutes } from "#contact/recording/routes";
import { evidenceRoutes } from "#evidence/routes";
import { letterRoutes } from "#letters/routes";
import type { AnyOperation } from "#platform/operation";
import { addNote } from "./add-note.ts";
import { askPermit } from "./ask-permit.ts";
import type { Desk } from "#happenings/desk/desk";
import { makeLetter } from "#happenings/letters/make-letter";
import { recordEffort } from "./record-effort.ts";
import { takeBackEffort } from "./take-back-effort.ts";
import { reportOutcome } from "./report-outcome.ts";

/** The operations of contact, letters and notes, wired to what happens. */
export function contactOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...contactRoutes({
      askPermit: ({ tx, caller, ...asked }) => askPermit(desk, tx, { ...asked, kind: "now", loginId: caller.loginId }),
      reportOutcome: ({ tx, caller, ...asked }) => reportOutcome(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
    ...recordingRoutes({
      shapes: contactShapes,
      recordEffort: ({ tx, caller, ...told }) => recordEffort(desk, tx, { ...told, loginId: caller.loginId }),
      takeBackEffort: ({ tx, ...asked }) => takeBackEffort(desk, tx, asked),
    }),
    ...letterRoutes({
      gateRefusals,
      makeLetter: async ({ tx, caller, ...asked }) => {
        const made = await makeLetter(desk, tx, { ...asked, loginId: caller.loginId });
        return made.ok ? made : { ok: false, refusal: made.refusal, detail: detailOf(made) };
      },
    }),
    ...evidenceRoutes({
      addNote: ({ tx, caller, ...asked }) => addNote(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
  ];
}
