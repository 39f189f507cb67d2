import { compareDays } from "#calendar/days";
import { accepted, refused, type Outcome } from "#base/outcome";
import { log } from "#platform/log";
import { isBusy } from "#platform/turn";
import { troubleOf } from "#platform/trouble";
import type { Queries } from "#platform/database";
import type { DaySummary } from "#strategy/day-summary";
import type { DayRefusal } from "#strategy/runs/refusals";
import { breakRun } from "#strategy/runs/record/store";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { runDay, type DayAsked } from "./run-day.ts";

/** A run that has begun: where it stands in the record, and what will have come of it. */
export type StartedDay = { readonly runId: string; readonly ended: Promise<DaySummary> };

/** Of each sort one is under way at a time, so that nobody who tries a day out holds up the office's. */
const turnOf = (isDry: boolean) => (isDry ? 4400043 : 4400042);

/** Starts the day's run where none is under way, and gives it while it runs. Why it broke off stands in its record. */
export async function startDay(desk: Desk, asked: Omit<DayAsked, "began">): Promise<Outcome<StartedDay, DayRefusal>> {
  if (!asked.dryRun && asked.on !== undefined) {
    const today = await officeToday(desk.database.queries, desk.clock.now());
    if (compareDays(asked.on, today) > 0) return refused("day_has_not_come");
  }
  const begun = Promise.withResolvers<string>();
  const ended = desk.database.unlessBusy(turnOf(asked.dryRun), () => runRecorded(desk, asked, begun.resolve));
  const runId = await Promise.race([begun.promise, ended.then(() => undefined)]);
  if (runId === undefined) return refused("day_is_running");
  return accepted({ runId, ended: ended as Promise<DaySummary> });
}

async function runRecorded(
  desk: Desk,
  asked: Omit<DayAsked, "began">,
  began: (runId: string) => void,
): Promise<DaySummary> {
  let recordedAs: string | undefined;
  try {
    return await runDay(desk, { ...asked, began: (runId) => began((recordedAs = runId)) });
  } catch (error) {
    const because = troubleOf(error) ?? "Something broke in the program; its log says what.";
    if (recordedAs !== undefined) await breakRun(desk.database.queries, recordedAs, because).catch(() => undefined);
    throw error;
  }
}

/** The same for somebody who does not wait for it: what they will see of it stands in its record. */
export async function startDayBehind(
  desk: Desk,
  asked: Omit<DayAsked, "began">,
): Promise<Outcome<Pick<StartedDay, "runId">, DayRefusal>> {
  const started = await startDay(desk, asked);
  if (!started.ok) return started;
  const { runId, ended } = started.value;
  void ended.catch((error: unknown) => log.error("The day's run broke off", error));
  return accepted({ runId });
}

/** Whether a run of this sort is under way. */
export function dayIsRunning(tx: Queries, isDry: boolean): Promise<boolean> {
  return isBusy(tx, turnOf(isDry));
}
