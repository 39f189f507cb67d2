import type { Id } from "#base/id";
import { newId } from "#platform/chance";
import { debtorsWithPromiseDue } from "#promises/store";
import { addSummaries, emptyDay, type DaySummary } from "#strategy/day-summary";
import type { DayCase } from "#strategy/day-case";
import { beginRun, debtorsResuming, dueDebtors, endRun } from "#strategy/runs/store";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { readMembersOfDay } from "#happenings/lookouts/read-members";
import { readChances } from "#happenings/work/read-chances";
import { runDebtors, type DayPart, type RunningDay } from "./run-debtors.ts";

export type DayAsked = {
  /** The day to run; without it the office's today. */
  readonly on?: Temporal.PlainDate | undefined;
  readonly dryRun: boolean;
  readonly loginId: Id<"login"> | null;
  /** As many debtors as one transaction holds: few enough that a person who waits for one of them hardly notices. */
  readonly debtorsAtOnceMax?: number;
  /** Is told what was done with each case: a dry run leaves it nowhere else. */
  readonly see?: (cases: readonly DayCase[]) => void;
};

class DryRun extends Error {}

/**
 * Runs what is due on a day: settles promises, decides the cases whose day has come, and writes the automatic steps
 * down. It reads those cases only, in transactions of their own, so that a run that was killed is finished by the next
 * one, and a second run of the same day finds nothing to do. A dry run does the same and lets none of it stand.
 */
export async function runDay(desk: Desk, asked: DayAsked): Promise<DaySummary> {
  const { on, dryRun, loginId, debtorsAtOnceMax = 2_000, see } = asked;
  const { queries } = desk.database;
  const office = await theOffice(queries);
  const startedAt = desk.clock.now();
  const today = on ?? dayAt(office, startedAt);
  const since = today.toZonedDateTime(office.zone).toInstant();
  const runId = newId(startedAt, desk.chance);
  const day: RunningDay = { today, since, now: startedAt, zone: office.zone, runId: dryRun ? null : runId };
  if (!dryRun) await beginRun(queries, { runId, runOn: today, startedAt, loginId });

  const began = performance.now();
  const promised = await debtorsWithPromiseDue(queries, today);
  const resuming = await debtorsResuming(queries, { on: today, zone: office.zone });
  const due = await dueDebtors(queries, { on: today, since });
  const debtorIds = [...new Set([...due, ...promised, ...resuming])].toSorted();
  const ran = await inLanes(partsOf(debtorIds, debtorsAtOnceMax), async (part) => {
    const { summary: done, cases } = await inOneTransaction(desk, { day, debtorIds: part, dryRun });
    see?.(cases);
    return done;
  });
  const summary = { ...ran.reduce(addSummaries, emptyDay), seconds: Math.round(performance.now() - began) / 1000 };
  if (dryRun) return summary;
  await endRun(queries, { runId, endedAt: desk.clock.now(), summary });
  await desk.database.transaction((tx) => readChances(tx, { on: today, zone: office.zone }));
  await readMembersOfDay(desk);
  return summary;
}

function partsOf<Value>(values: readonly Value[], max: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / max) }, (_, part) =>
    values.slice(part * max, (part + 1) * max),
  );
}

/** So many transactions at once: while one of them is decided here, the database reads and writes for the other. */
const lanesMax = 2;

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

type Chunk = { readonly day: RunningDay; readonly debtorIds: readonly Id<"debtor">[]; readonly dryRun: boolean };

async function inOneTransaction(desk: Desk, { day, debtorIds, dryRun }: Chunk): Promise<DayPart> {
  let ran: DayPart = { summary: emptyDay, cases: [] };
  try {
    await desk.database.transaction(async (tx) => {
      ran = await runDebtors(desk, tx, { ...day, debtorIds });
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  return ran;
}
