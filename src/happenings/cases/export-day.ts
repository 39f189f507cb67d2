import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { workbookLinesMax, type SheetCell, type SheetColumn, type WorkbookRefusal } from "#platform/workbook";
import type { Desk } from "#happenings/desk/desk";
import { leaveAsWorkbook } from "#happenings/exports/leave";
import { readDayCases, type CasesAsked, type CasePlace, type ShownDayCase } from "./read-day-cases.ts";
import { findDay } from "./read-days.ts";

const pieceMax = 5_000;

type Leaving = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };

const columns: readonly SheetColumn[] = [
  { heading: "Debtor", is: "text" },
  { heading: "Number", is: "text" },
  { heading: "Creditor", is: "text" },
  { heading: "Ladder", is: "text" },
  { heading: "Version", is: "count" },
  { heading: "Was", is: "text" },
  { heading: "Came to", is: "text" },
  { heading: "By step", is: "text" },
  { heading: "Next", is: "text" },
  { heading: "Next on", is: "day" },
  { heading: "Why", is: "text" },
  { heading: "Not that day by", is: "text" },
  { heading: "Written in", is: "text" },
  { heading: "Could be done from", is: "text" },
];

/** What a run did with each case that is asked for, as a workbook. That it left is put on record beside it. */
export async function exportDay(
  desk: Pick<Desk, "chance" | "database">,
  { tx, caller, now, ...asked }: CasesAsked & Leaving,
): Promise<Outcome<FileAnswer, WorkbookRefusal | "not_found">> {
  const run = await findDay(desk.database.queries, asked.runId);
  if (run === undefined) return refused("not_found");
  const rows: SheetCell[][] = [];
  for (let after: CasePlace | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    const piece = await readDayCases(tx, asked, { after, max: pieceMax });
    rows.push(...piece.cases.map(rowOf));
    if (rows.length > workbookLinesMax) return refused("export_is_too_large");
    after = piece.next;
  }
  const sheet = { name: "Day", columns, rows };
  const leaving = { what: "day", asked, lines: rows.length, loginId: caller.loginId, now } as const;
  const name = `day-${run.on}${run.isDry ? "-dry" : ""}`;
  return accepted(await leaveAsWorkbook(desk, { sheets: [sheet], name }, leaving));
}

function rowOf(one: ShownDayCase): SheetCell[] {
  const { debtor, number, creditor, ladder, version, was, did, cameTo, next, nextOn, because, refused, lawfulAt } = one;
  const what = [debtor, number, creditor, ladder, version, was, cameTo, did ?? next, next, nextOn, because.join(" ")];
  return [...what, refused?.rule ?? null, refused?.cite ?? refused?.because ?? null, lawfulAt];
}
