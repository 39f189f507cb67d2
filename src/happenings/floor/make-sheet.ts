import { closingTime, thoseWithSheet } from "#access/people/store";
import { closedLately, closesLater } from "#floor/closing";
import type { DaySheet } from "#floor/sheet";
import { workbookSheets } from "./workbook-sheets.ts";
import { htmlOf, subjectOf, textOf } from "#floor/sheet/written";
import { daysThatClosed, findSheet, keepSheet } from "#floor/store";
import { assert } from "#base/assert";
import type { Queries } from "#platform/database";
import { workbookType, writeWorkbook } from "#platform/workbook";
import type { Desk } from "#happenings/desk/desk";
import { dayAt } from "#happenings/desk/office-day";
import { planOfficeMail } from "#happenings/mail/office-mail";
import { readFiguresOfSheet } from "./read-sheet.ts";

type MailDesk = Pick<Desk, "chance" | "vault" | "mail">;
type Making = {
  readonly now: Temporal.Instant;
  readonly loginId: string | null;
  /** The day, where it is not today. */
  readonly on?: Temporal.PlainDate;
};

/**
 * Makes the sheet of a day and writes it down for each who is to have it, in the caller's transaction: what breaks off
 * has made nothing. Before the office closes it is provisional, and sent to nobody. False where the day has one that stays.
 */
export async function makeSheet(desk: MailDesk, tx: Queries, { now, loginId, ...making }: Making): Promise<boolean> {
  const closing = await closingTime(tx);
  assert(closing !== undefined, "a sheet is made in an office");
  const { zone, closesAt } = closing;
  const on = making.on ?? dayAt({ zone }, now);
  const kept = await findSheet(tx, on);
  if (kept !== undefined && kept.isProvisional !== true) return false;
  const closedAt = on.toZonedDateTime({ timeZone: zone, plainTime: closesAt }).toInstant();
  const isProvisional = closesLater(on, { now, closedAt });
  const sheet = { ...(await readFiguresOfSheet(tx, { on, zone, now, closedAt })), isProvisional };
  if (!(await keepSheet(tx, sheet, { on, by: loginId, at: now }))) return false;
  if (isProvisional) return true;
  const letter = {
    ...{ subject: subjectOf(sheet), text: textOf(sheet), html: htmlOf(sheet) },
    attachments: [{ name: `day-sheet-${sheet.on}.xlsx`, mediaType: workbookType, bytes: await workbookOf(sheet) }],
  };
  for (const to of await thoseWithSheet(tx)) await planOfficeMail(desk, tx, { ...letter, to, now });
  return true;
}

/** The sheet as a workbook, a part to a sheet, with numbers that are numbers; what nobody knows has none. */
export function workbookOf(sheet: DaySheet): Promise<Buffer> {
  return writeWorkbook(workbookSheets(sheet));
}

/**
 * Asked every minute: makes the sheet when the office has closed, and those of days of work in the week before whose
 * closing hour passed while nothing ran. Gives how many it made.
 */
export async function makeSheetsAtClosing(desk: MailDesk & Pick<Desk, "database" | "clock">): Promise<number> {
  const { queries } = desk.database;
  const closing = await closingTime(queries);
  if (closing === undefined) return 0;
  const now = desk.clock.now();
  const here = (at: Temporal.Instant) => at.toZonedDateTimeISO(closing.zone).toPlainDateTime();
  const hours = { closesAt: Temporal.PlainTime.from(closing.closesAt), since: here(closing.openedAt) };
  const made = new Set(await daysThatClosed(queries));
  let count = 0;
  for (const on of closedLately(here(now), hours).filter((day) => !made.has(day.toString()))) {
    if (await desk.database.transaction((tx) => makeSheet(desk, tx, { now, loginId: null, on }))) count += 1;
  }
  return count;
}
