import { officeMinute } from "#access/store";
import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import { storedCurrency } from "#ledger/item";
import type { Queries } from "#platform/database";
import type { FileAnswer } from "#platform/operation";
import { workbookLinesMax, type WorkbookRefusal } from "#platform/workbook";
import type { Desk } from "#happenings/desk/desk";
import { leaveAsWorkbook } from "#happenings/exports/leave";
import type { Reader } from "./due-entries.ts";
import { readWorklist } from "./read-worklist.ts";
import { worklistSheet } from "./worklist-sheet.ts";

type Leaving = {
  readonly reader: Reader & { readonly zone: string };
  readonly caller: Caller;
  readonly asked: Readonly<Record<string, unknown>>;
};

/** A worklist as its reader sees it, whole, with the numbers by which it is ranked. */
export async function exportWorklist(
  desk: Pick<Desk, "chance" | "database">,
  tx: Queries,
  { reader, caller, asked }: Leaving,
): Promise<Outcome<FileAnswer, WorkbookRefusal>> {
  const { zone, on, now } = reader;
  const entries = await readWorklist(tx, reader, { after: null, max: workbookLinesMax + 1 });
  if (entries.length > workbookLinesMax) return refused("export_is_too_large");
  const currency = storedCurrency((await officeMinute(tx)).currency);
  const sheets = [worklistSheet(entries, { zone, currency })];
  const left = { what: "worklist", asked, lines: entries.length, loginId: caller.loginId, now } as const;
  return accepted(await leaveAsWorkbook(desk, { sheets, name: `worklist-${on}` }, left));
}
