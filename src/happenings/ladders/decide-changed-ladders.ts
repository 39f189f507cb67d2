import { accepted, refused, type Outcome } from "#base/outcome";
import { log } from "#platform/log";
import { ladderWasDecided } from "#strategy/ladder-versions/store";
import { changedLadders, debtorsUnder, type ChangedLadder } from "#happenings/cases/changed-ladder";
import { startDay, type StartedDay } from "#happenings/cases/start-day";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";

/**
 * Decides the cases under every ladder that was changed, one ladder after another, each by a run of its own. Asked every
 * minute: what was cut off, or had to wait for another run, is done then.
 */
export async function decideChangedLadders(desk: Desk): Promise<void> {
  for (const ladder of await changedLadders(desk.database.queries)) {
    const started = await startUnder(desk, ladder);
    if (!started.ok) return;
    await started.value?.ended;
  }
}

/** Begins to decide the cases under a ladder that was just saved; null where nothing is under it, or a run is under way. */
export async function startUnderChanged(desk: Desk, name: string): Promise<StartedDay | null> {
  const ladder = (await changedLadders(desk.database.queries)).find((each) => each.name === name);
  const started = ladder && (await startUnder(desk, ladder));
  return started?.ok === true ? started.value : null;
}

/** The same for somebody who does not wait for it. The ladder is saved by then: what goes wrong is tried again by itself. */
export async function startUnderChangedBehind(desk: Desk, name: string): Promise<string | null> {
  const failed = (error: unknown) => log.error(`The cases under the ladder "${name}" were not all decided`, error);
  try {
    const started = await startUnderChanged(desk, name);
    void started?.ended.catch(failed);
    return started?.runId ?? null;
  } catch (error) {
    failed(error);
    return null;
  }
}

async function startUnder(desk: Desk, ladder: ChangedLadder): Promise<Outcome<StartedDay | null, "day_is_running">> {
  const { queries } = desk.database;
  const now = desk.clock.now();
  const debtorIds = await debtorsUnder(queries, ladder, await officeToday(queries, now));
  if (debtorIds.length === 0) {
    await ladderWasDecided(queries, { ...ladder, at: now });
    return accepted(null);
  }
  const { savedBy } = ladder;
  const source = savedBy === null ? "command" : "desk";
  const started = await startDay(desk, { dryRun: false, loginId: savedBy, source, ladder });
  return started.ok ? started : refused("day_is_running");
}
