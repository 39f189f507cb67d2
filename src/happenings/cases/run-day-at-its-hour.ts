import { sql } from "kysely";
import { findOffice } from "#access/store";
import type { Desk } from "#happenings/desk/desk";
import { writeDailyRoot } from "#happenings/audit/write-daily-root";
import { readMembersOfDay } from "#happenings/lookouts/read-members";
import { keepForecasts } from "#happenings/reports/forecast/keep-forecasts";
import { keepMonths } from "#happenings/reports/keep-months";
import { startDay } from "./start-day.ts";

/** So many are made up for in a night, that letters do not wait for a long history. */
const forecastsANightMax = 4;

/**
 * Asked every minute, so that a day whose hour passed while nothing ran is caught up, and another hour or zone holds
 * from the next minute on. The office's day is run once, whatever its hour was when it ran.
 */
export async function runDayAtItsHour(desk: Desk): Promise<void> {
  const office = await findOffice(desk.database.queries);
  if (office === undefined) return;
  const here = desk.clock.now().toZonedDateTimeISO(office.zone);
  if (Temporal.PlainTime.compare(here.toPlainTime(), Temporal.PlainTime.from(office.dayRunAt)) < 0) return;
  if (await dayIsDone(desk, here.toPlainDate())) {
    // What stood in somebody's way when the day ran is read now.
    await readMembersOfDay(desk, { since: here.withPlainTime(office.dayRunAt).toInstant() });
    return;
  }
  const started = await startDay(desk, { on: here.toPlainDate(), dryRun: false, loginId: null });
  // Somebody runs it by hand just now: it is asked again in a minute.
  if (!started.ok) return;
  await started.value.ended;
  // An hour back, so that no transaction that began before it is still open.
  const at = desk.clock.now().subtract({ hours: 1 });
  await writeDailyRoot(desk.database.queries, desk.dataFolder, { on: here.toPlainDate(), at });
  await keepMonths(desk);
  await keepForecasts(desk, { max: forecastsANightMax });
}

/** A run by hand or a dry one is not the office's: what is done with that one beside the cases is still to do. */
async function dayIsDone(desk: Desk, on: Temporal.PlainDate): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select exists (select from day_run
                    where run_on = ${on}::date and ended_at is not null and source = 'clock' and not is_dry) as done
  `.execute(desk.database.queries);
  return rows[0]?.done === true;
}
