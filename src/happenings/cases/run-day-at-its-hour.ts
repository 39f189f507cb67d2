import { sql } from "kysely";
import { compareInstants } from "#calendar/instants";
import { findOffice } from "#access/store";
import { brokenDay } from "#strategy/runs/record/store";
import { waitsUntil } from "#strategy/runs/trying-again";
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
 * from the next minute on. The office's day is run once, whatever its hour was when it ran; where it breaks it is tried
 * again after a while that grows each time.
 */
export async function runDayAtItsHour(desk: Desk): Promise<void> {
  const office = await findOffice(desk.database.queries);
  if (office === undefined) return;
  const here = desk.clock.now().toZonedDateTimeISO(office.zone);
  if (Temporal.PlainTime.compare(here.toPlainTime(), Temporal.PlainTime.from(office.dayRunAt)) < 0) return;
  const on = here.toPlainDate();
  if (await dayIsDone(desk, on)) {
    // What stood in somebody's way when the day ran is read now.
    await readMembersOfDay(desk, { since: here.withPlainTime(office.dayRunAt).toInstant() });
    // Where the program was killed between the day's end and its root; else it stands already.
    await writeRootOf(desk, on);
    return;
  }
  const until = waitsUntil(await brokenDay(desk.database.queries, on));
  if (until !== undefined && compareInstants(desk.clock.now(), until) < 0) return;
  const started = await startDay(desk, { on, dryRun: false, loginId: null });
  // Somebody runs it by hand just now: it is asked again in a minute.
  if (!started.ok) return;
  await started.value.ended;
  await writeRootOf(desk, on);
  await keepMonths(desk);
  await keepForecasts(desk, { max: forecastsANightMax });
}

async function writeRootOf({ database, dataFolder, clock }: Desk, on: Temporal.PlainDate): Promise<void> {
  // An hour back, so that no transaction that began before it is still open.
  await writeDailyRoot(database.queries, dataFolder, { on, at: clock.now().subtract({ hours: 1 }) });
}

/** A run by hand or a dry one is not the office's: what is done with that one beside the cases is still to do. */
async function dayIsDone(desk: Desk, on: Temporal.PlainDate): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select exists (select from day_run
                    where run_on = ${on}::date and ended_at is not null and source = 'clock' and not is_dry) as done
  `.execute(desk.database.queries);
  return rows[0]?.done === true;
}
