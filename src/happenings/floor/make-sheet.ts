import { closingTime, thoseWithSheet } from "#access/people/store";
import { isBusinessDay } from "#calendar/business-days";
import { htmlOf, partsOf, textOf, type DaySheet } from "#floor/sheet";
import { findSheet, keepSheet } from "#floor/store";
import type { Queries } from "#platform/database";
import { workbookType, writeWorkbook } from "#platform/workbook";
import type { Desk } from "#happenings/desk/desk";
import { theOffice } from "#happenings/desk/office-day";
import { planOfficeMail } from "#happenings/mail/office-mail";
import { readFiguresOfSheet } from "./read-sheet.ts";

type MailDesk = Pick<Desk, "chance" | "vault" | "mail">;
type Making = { readonly now: Temporal.Instant; readonly loginId: string | null };

/**
 * Makes the sheet of today and writes it down for each who is to have it, in the caller's transaction: what breaks off
 * has made nothing. False where the day has its sheet.
 */
export async function makeSheet(desk: MailDesk, tx: Queries, { now, loginId }: Making): Promise<boolean> {
  const { zone } = await theOffice(tx);
  const on = now.toZonedDateTimeISO(zone).toPlainDate();
  if ((await findSheet(tx, on)) !== undefined) return false;
  const sheet = await readFiguresOfSheet(tx, { on, zone, now });
  if (!(await keepSheet(tx, sheet, { on, by: loginId, at: now }))) return false;
  const letter = {
    ...{ subject: `The day's sheet of ${sheet.on}`, text: textOf(sheet), html: htmlOf(sheet) },
    attachments: [{ name: `day-sheet-${sheet.on}.xlsx`, mediaType: workbookType, bytes: await workbookOf(sheet) }],
  };
  for (const to of await thoseWithSheet(tx)) await planOfficeMail(desk, tx, { ...letter, to, now });
  return true;
}

/** The sheet as a workbook, a part to a sheet, with numbers that are numbers. */
function workbookOf(sheet: DaySheet): Promise<Buffer> {
  return writeWorkbook(
    partsOf(sheet).map(({ name, columns, rows }) => ({
      ...{ name, columns },
      rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    })),
  );
}

/** Asked every minute: makes the sheet when the office has closed. On a day on which it is closed there is none. */
export async function makeSheetAtClosing(desk: MailDesk & Pick<Desk, "database" | "clock">): Promise<boolean> {
  const closing = await closingTime(desk.database.queries);
  if (closing === undefined) return false;
  const now = desk.clock.now();
  const here = now.toZonedDateTimeISO(closing.zone);
  if (!isBusinessDay(here.toPlainDate())) return false;
  if (Temporal.PlainTime.compare(here.toPlainTime(), Temporal.PlainTime.from(closing.closesAt)) < 0) return false;
  return desk.database.transaction((tx) => makeSheet(desk, tx, { now, loginId: null }));
}
