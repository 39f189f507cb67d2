import { startOfDay } from "#calendar/zone-clock";
import type { Id } from "#base/id";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { debtorsWithPromiseDue } from "#promises/store";
import { ladderWasDecided } from "#strategy/ladder-versions/store";
import { addSummaries, emptyDay, type DaySummary } from "#strategy/day-summary";
import type { DaySource } from "#strategy/day-figures";
import { addDayCases, beginRun, countDebtors, endRun, expectDebtors, removeDryRuns } from "#strategy/runs/record/store";
import { debtorsResuming, dueDebtors } from "#strategy/runs/store";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { readMembersOfDay } from "#happenings/lookouts/read-members";
import { learn } from "#happenings/work/learn";
import { debtorsUnder, type ChangedLadder } from "./changed-ladder.ts";
import { runDebtors, type DayPart, type RunningDay } from "./run-debtors.ts";

export type DayAsked = {
  /** The day to run; without it the office's today. */
  readonly on?: Temporal.PlainDate | undefined;
  readonly dryRun: boolean;
  readonly loginId: Id<"login"> | null;
  /** As many debtors as one transaction holds: few enough that a person who waits for one of them hardly notices. */
  readonly debtorsAtOnceMax?: number;
  /** Who began it, where it was neither the clock nor a person at the desk. */
  readonly source?: DaySource;
  /** Whether the law is asked beforehand of what is due: always, but where measuring leaves it out. */
  readonly asksLaw?: boolean;
  /** A ladder that was changed: all cases under it are decided, and nothing else that is due. */
  readonly ladder?: ChangedLadder;
  /** Is told under which id the run stands in the record, as soon as it does. */
  readonly began?: (runId: string) => void;
};

class DryRun extends Error {}

/**
 * Runs what is due on a day: settles promises, decides the cases whose day has come, and writes the automatic steps
 * down. It reads those cases only, in transactions of their own, so that a run that was killed is finished by the next
 * one, and a second run of the same day finds nothing to do. A dry run does the same and lets none of it stand but its
 * record, which is kept for a week.
 */
export async function runDay(desk: Desk, asked: DayAsked): Promise<DaySummary> {
  const { queries } = desk.database;
  const day = await beginDay(desk, asked);
  const began = performance.now();
  const ran = await inLanes(await partsOfDay(desk, day, asked), async (debtorIds) => {
    const part = await inOneTransaction(desk, { day, debtorIds });
    await countDebtors(queries, day.runId, debtorIds.length);
    return part;
  });
  const summary = { ...ran.reduce(addSummaries, emptyDay), seconds: Math.round(performance.now() - began) / 1000 };
  if (day.ladder !== null) {
    await ladderWasDecided(queries, { ...day.ladder, at: desk.clock.now() });
  } else if (!day.isDry) {
    await desk.database.transaction((tx) => learn(tx, { on: day.today, zone: day.zone }));
    await readMembersOfDay(desk);
  }
  await endRun(queries, { runId: day.runId, endedAt: desk.clock.now(), summary });
  return summary;
}

const dryDaysKept = 7;

/** Writes down that the day's run begins, and by whom. */
async function beginDay(desk: Desk, asked: DayAsked): Promise<RunningDay> {
  const { on, dryRun: isDry, loginId, source, began, asksLaw = true, ladder = null } = asked;
  const { queries } = desk.database;
  const office = await theOffice(queries);
  const startedAt = desk.clock.now();
  const today = on ?? dayAt(office, startedAt);
  const since = startOfDay(today, office.zone);
  const runId = newId(startedAt, desk.chance);
  const from = source ?? (loginId === null ? "clock" : "desk");
  if (isDry) await removeDryRuns(queries, startedAt.subtract({ hours: 24 * dryDaysKept }));
  await beginRun(queries, { runId, runOn: today, startedAt, loginId, source: from, isDry, ladder });
  began?.(runId);
  return { today, since, now: startedAt, zone: office.zone, runId, isDry, asksLaw, ladder };
}

/** The debtors with whom something is to be done, in parts of one transaction each. */
async function partsOfDay(desk: Desk, day: RunningDay, { debtorsAtOnceMax = 5_000 }: DayAsked) {
  const debtorIds = await debtorsOfDay(desk.database.queries, day);
  await expectDebtors(desk.database.queries, day.runId, debtorIds.length);
  const evenly = Math.max(debtorsAtOnceMin, Math.ceil(debtorIds.length / (2 * lanesMax)));
  return partsOf(debtorIds, Math.min(debtorsAtOnceMax, evenly));
}

async function debtorsOfDay(queries: Queries, { today, since, zone, ladder }: RunningDay): Promise<Id<"debtor">[]> {
  if (ladder !== null) return debtorsUnder(queries, ladder, today);
  const promised = await debtorsWithPromiseDue(queries, today);
  const resuming = await debtorsResuming(queries, { on: today, zone });
  const due = await dueDebtors(queries, { on: today, since });
  return [...new Set([...due, ...promised, ...resuming])].toSorted();
}

/** A day with little to do is shared out among the lanes as well, but not so that its statements cost more than its cases. */
const debtorsAtOnceMin = 250;

function partsOf<Value>(values: readonly Value[], max: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / max) }, (_, part) =>
    values.slice(part * max, (part + 1) * max),
  );
}

/**
 * So many transactions at once: while one of them is decided here, the database reads and writes for others. With two, one
 * of two cores was idle for a sixth of the time.
 */
const lanesMax = 4;

/** Works the parts in lanes. Where one fails nothing new is begun, and what was begun ends before that is said. */
async function inLanes<Part, Value>(parts: readonly Part[], work: (part: Part) => Promise<Value>): Promise<Value[]> {
  const left = [...parts].toReversed();
  const done: Value[] = [];
  const lane = async () => {
    for (let part = left.pop(); part !== undefined; part = left.pop()) {
      try {
        done.push(await work(part));
      } catch (error) {
        left.length = 0;
        throw error;
      }
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: lanesMax }, lane));
  for (const ended of lanes) if (ended.status === "rejected") throw ended.reason;
  return done;
}

type Chunk = { readonly day: RunningDay; readonly debtorIds: readonly Id<"debtor">[] };

async function inOneTransaction(desk: Desk, { day, debtorIds }: Chunk): Promise<DaySummary> {
  let ran: DayPart = { summary: emptyDay, cases: [] };
  try {
    await desk.database.transaction(async (tx) => {
      ran = await runDebtors(desk, tx, { ...day, debtorIds });
      if (day.isDry) throw new DryRun();
      await addDayCases(tx, day.runId, ran.cases);
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
    await desk.database.transaction((tx) => addDayCases(tx, day.runId, ran.cases));
  }
  return ran.summary;
}
