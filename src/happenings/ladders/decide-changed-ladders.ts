import { compareInstants } from "#calendar/instants";
import { accepted, refused, type Outcome } from "#base/outcome";
import { log } from "#platform/log";
import { ladderWasDecided } from "#strategy/ladder-versions/store";
import { waitsUntil } from "#strategy/runs/trying-again";
import { brokenRuns } from "#strategy/runs/record/store";
import { changedLadders, debtorsUnder, type ChangedLadder } from "#happenings/cases/changed-ladder";
import { startDay, type StartedDay } from "#happenings/cases/start-day";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";

/**
 * Decides the cases under every ladder that was changed, one ladder after another, each by a run of its own. Asked every
 * minute: what was cut off, or had to wait for another run, is done then. What broke holds up no other ladder, and is tried
 * again after a while that grows each time.
 */
export async function decideChangedLadders(desk: Desk): Promise<void> {
  const { queries } = desk.database;
  const waiting = await changedLadders(queries);
  const broken = waiting.length === 0 ? [] : await brokenRuns(queries);
  for (const ladder of waiting) {
    const { name, version } = ladder;
    const until = waitsUntil(broken.find((each) => each.ladder === name && each.version === version));
    if (until !== undefined && compareInstants(desk.clock.now(), until) < 0) continue;
    if (!(await hasTurn(desk, ladder))) return;
  }
}

/** Decides what is under a ladder; false where another run has the turn. */
async function hasTurn(desk: Desk, ladder: ChangedLadder): Promise<boolean> {
  try {
    const started = await startUnder(desk, ladder);
    if (started.ok) await started.value?.ended;
    return started.ok;
  } catch (error) {
    notAllDecided(ladder.name, error);
    return true;
  }
}

function notAllDecided(name: string, error: unknown): void {
  log.error(`The cases under the ladder "${name}" were not all decided`, error);
}

/** Begins to decide the cases under a ladder that was just saved; null where nothing is under it, or a run is under way. */
export async function startUnderChanged(desk: Desk, name: string): Promise<StartedDay | null> {
  const ladder = (await changedLadders(desk.database.queries)).find((each) => each.name === name);
  const started = ladder && (await startUnder(desk, ladder));
  return started?.ok === true ? started.value : null;
}

/** The same for somebody who does not wait for it. The ladder is saved by then: what goes wrong is tried again by itself. */
export async function startUnderChangedBehind(desk: Desk, name: string): Promise<string | null> {
  const failed = (error: unknown) => notAllDecided(name, error);
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
