import { compareDays } from "#calendar/days";
import { findOffice } from "#access/store";
import type { StatementRhythm } from "#letters/statements/statement-run";
import { moveStatementSchedule, statementSchedules } from "#letters/statements/store";
import { dayAfter } from "#reports/schedules/moments";
import type { Desk } from "#happenings/desk/desk";
import { runStatements } from "./run-statements.ts";

/**
 * Asked every minute, once the office's day has run: sends what is due by a schedule, each day of it once. A time that was
 * cut off is gone on with, and leaves out who had a statement in the same week or month.
 */
export async function sendDueStatements(desk: Desk): Promise<void> {
  const { queries } = desk.database;
  const office = await findOffice(queries);
  if (office === undefined) return;
  const here = desk.clock.now().toZonedDateTimeISO(office.zone);
  if (Temporal.PlainTime.compare(here.toPlainTime(), Temporal.PlainTime.from(office.dayRunAt)) < 0) return;
  const today = here.toPlainDate();
  for (const { scheduleId, creditorId, sentBy, dueOn, ...rhythm } of await statementSchedules(queries)) {
    if (compareDays(dueOn, today) > 0) continue;
    const asked = { creditorId, sentBy, dryRun: false, loginId: null, scheduled: { scheduleId, dueOn } };
    const begun = await runStatements(desk, { ...asked, sinceOn: periodBegins(rhythm, today) });
    // Somebody sends statements by hand just now: it is asked again in a minute.
    if (!begun.ok) return;
    await begun.value.ended;
    await moveStatementSchedule(queries, { scheduleId, from: dueOn, to: nextDay(rhythm, today) });
  }
}

/** The first day after a day on which statements go; one on which the office is closed is moved to a working day. */
export function nextDay({ every, day }: StatementRhythm, after: Temporal.PlainDate): Temporal.PlainDate {
  const closedDays = "moved";
  return dayAfter(every === "week" ? { every, weekday: day, closedDays } : { every, monthDay: day, closedDays }, after);
}

/** Since when nobody gets a second statement: the beginning of the week or month. */
function periodBegins({ every }: StatementRhythm, on: Temporal.PlainDate): Temporal.PlainDate {
  return every === "week" ? on.subtract({ days: on.dayOfWeek - 1 }) : on.with({ day: 1 });
}
