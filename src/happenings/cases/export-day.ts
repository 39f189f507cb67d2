import type { Caller } from "#access/caller";
import { recordExport } from "#book/exports/store";
import { accepted, refused, type Outcome } from "#base/outcome";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { workbookType, writeWorkbook, type SheetCell, type SheetColumn } from "#platform/workbook";
import type { dayFileRefusals } from "#strategy/runs/refusals";
import type { Desk } from "#happenings/desk/desk";
import { readDayCases, type CasesAsked, type CasePlace, type ShownDayCase } from "./read-day-cases.ts";
import { findDay } from "./read-days.ts";

/** How many cases a workbook of a run holds at most. */
const linesMax = 200_000;
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
  { heading: "Not today by", is: "text" },
  { heading: "Could be done from", is: "text" },
];

/** What a run did with each case that is asked for, as a workbook. That it left is put on record beside it. */
export async function exportDay(
  { chance, database }: Pick<Desk, "chance" | "database">,
  { tx, caller, now, ...asked }: CasesAsked & Leaving,
): Promise<Outcome<FileAnswer, keyof typeof dayFileRefusals | "not_found">> {
  const run = await findDay(database.queries, asked.runId);
  if (run === undefined) return refused("not_found");
  const rows: SheetCell[][] = [];
  for (let after: CasePlace | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    const piece = await readDayCases(tx, asked, { after, max: pieceMax });
    rows.push(...piece.cases.map(rowOf));
    if (rows.length > linesMax) return refused("export_is_too_large");
    after = piece.next;
  }
  const bytes = await writeWorkbook([{ name: "Day", columns, rows }]);
  const said = Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  const left = { exportId: newId<"export">(now, chance), exportedAt: now, lines: rows.length, asked: said };
  // What was read is of a snapshot that takes no writes: the record is a transaction of its own.
  await database.transaction((own) => recordExport(own, { ...left, what: "day", loginId: caller.loginId }));
  return accepted({ bytes, mediaType: workbookType, name: `day-${run.on}${run.isDry ? "-dry" : ""}.xlsx` });
}

function rowOf(one: ShownDayCase): SheetCell[] {
  const { debtor, number, creditor, ladder, version, was, did, cameTo, next, nextOn, because, refused, lawfulAt } = one;
  const what = [debtor, number, creditor, ladder, version, was, cameTo, did ?? next, next, nextOn, because.join(" ")];
  return [...what, refused, lawfulAt];
}
