import type { Caller } from "#access/caller";
import { findLanguage } from "#access/store";
import { accepted, type Outcome } from "#base/outcome";
import { gateRefusals } from "#contact/routes";
import { visitSheet, visitSheetTemplate } from "#letters/visit-sheet";
import { readWritten } from "#money/written-money";
import type { AnyOperation, FileAnswer } from "#platform/operation";
import { visitRoutes, type RoundAsked } from "#work/visits/routes";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { leaveAsFile } from "#happenings/exports/leave";
import { roundOf, type ShownVisit } from "./round.ts";
import { dropVisit, planVisit, putOffVisit } from "./visits.ts";
import { readerOf, whoseWorklist } from "./whose-worklist.ts";

/** The operations of visits, wired to what happens. */
export function visitOperations(desk: Desk): AnyOperation<Caller>[] {
  return visitRoutes({
    gateRefusals,
    planVisit: ({ tx, ...asked }) => planVisit(desk, tx, asked),
    putOffVisit: ({ tx, ...asked }) => putOffVisit(desk, tx, asked),
    dropVisit: ({ tx, ...asked }) => dropVisit(desk, tx, asked),
    readRound: async (asked) => {
      const round = await readRound(desk, asked);
      return round.ok ? accepted({ on: `${round.value.on}`, visits: round.value.visits }) : round;
    },
    readRoundSheet: (asked) => roundSheet(desk, asked),
  });
}

type Round = { readonly on: Temporal.PlainDate; readonly whose: Caller; readonly visits: ShownVisit[] };
type NotYours = "worklist_is_not_yours" | "person_is_unknown";

async function readRound(desk: Desk, asked: RoundAsked): Promise<Outcome<Round, NotYours>> {
  const { tx, now, on } = asked;
  const whose = await whoseWorklist(tx, { ...asked, ofTeamId: undefined });
  if (!whose.ok) return whose;
  const { zone, ...reader } = await readerOf(tx, { caller: whose.value, now, on }, "readWorklist");
  const isToday = dayAt({ zone }, now).equals(reader.on);
  return accepted({
    ...{ on: reader.on, whose: whose.value },
    visits: await roundOf(tx, desk.vault, { reader, zone, isToday }),
  });
}

/** The round as a PDF. It names debtors and leaves the desk: that it left is put on record. */
async function roundSheet(desk: Desk, asked: RoundAsked): Promise<Outcome<FileAnswer, NotYours>> {
  const { tx, caller, now } = asked;
  const round = await readRound(desk, asked);
  if (!round.ok) return round;
  const { on, whose, visits } = round.value;
  const { name: office } = await theOffice(tx);
  const language = (await findLanguage(tx, caller.loginId)) ?? "en";
  const page = visitSheet({ on, office, goes: whose.name, language }, visits.map(sheetVisit));
  const bytes = await desk.typesetter.typeset(visitSheetTemplate, page);
  const file = { bytes, mediaType: "application/pdf", name: `visits-${on}.pdf` };
  const left = {
    what: "visits",
    asked: { on, of: asked.ofLoginId },
    lines: visits.length,
    loginId: caller.loginId,
    now,
  } as const;
  return accepted(await leaveAsFile(desk, file, left));
}

function sheetVisit({ fromAt, owed, ...visit }: ShownVisit) {
  return { ...visit, fromAt: Temporal.Instant.from(fromAt), owed: owed.map(readWritten) };
}
