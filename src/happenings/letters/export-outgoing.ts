import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { OutgoingLetter, WhichLetters } from "#letters/sending/outgoing";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { told, workbookLinesMax, type Telling, type WorkbookRefusal } from "#platform/workbook";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { leaveAsWorkbook } from "#happenings/exports/leave";
import { outgoingLetters } from "./list-outgoing.ts";

type Leaving = {
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly which: WhichLetters;
  readonly find: string;
};

const tellings: readonly Telling<OutgoingLetter>[] = [
  { heading: "Debtor", is: "text", of: ({ debtor }) => debtor },
  { heading: "Number", is: "text", of: ({ number }) => number },
  { heading: "Creditor", is: "text", of: ({ creditor }) => creditor },
  { heading: "Template", is: "text", of: ({ template }) => template },
  { heading: "By", is: "text", of: ({ sentBy }) => sentBy },
  { heading: "State", is: "text", of: ({ state }) => state },
  { heading: "Why", is: "text", of: ({ because }) => because },
  { heading: "In its way", is: "text", of: ({ trouble }) => trouble },
  { heading: "Planned at", is: "moment", of: ({ plannedAt }) => plannedAt },
  { heading: "Tried at", is: "moment", of: ({ tryAt }) => tryAt },
  { heading: "Decided at", is: "moment", of: ({ decidedAt }) => decidedAt },
  { heading: "Taken out by", is: "text", of: ({ takenBy }) => takenBy },
  { heading: "Taken out at", is: "moment", of: ({ takenAt }) => takenAt },
];

/** Letters of one kind as a workbook, all of them: those that wait, that did not leave, or that are to be printed. */
export async function exportOutgoing(
  desk: Pick<Desk, "chance" | "database">,
  tx: Queries,
  { caller, now, which, find }: Leaving,
): Promise<Outcome<FileAnswer, WorkbookRefusal>> {
  const letters = await outgoingLetters(tx, { reader: caller, which, find, now, max: workbookLinesMax + 1 });
  if (letters.length > workbookLinesMax) return refused("export_is_too_large");
  const office = await theOffice(tx);
  const lines = letters.length;
  const below = lines === 0 ? [] : [["Letters", { formula: "ROWS({0:})", gives: String(lines) }]];
  const sheets = [{ name: "Letters", ...told(tellings, letters), zone: office.zone, below }];
  const left = { what: "outbox", asked: { which, find }, lines, loginId: caller.loginId, now } as const;
  return accepted(await leaveAsWorkbook(desk, { sheets, name: `letters-${which}-${dayAt(office, now)}` }, left));
}
