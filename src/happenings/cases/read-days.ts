import { sql } from "kysely";
import { compareInstants } from "#calendar/instants";
import type { Queries } from "#platform/database";
import type { DayFigures, DaySource } from "#strategy/day-figures";
import type { DaySummary } from "#strategy/day-summary";
import { figuresOfRuns, noFigures } from "#strategy/runs/record/store";
import { dayIsRunning } from "./start-day.ts";

const pageMax = 30;

/** A run as people read it. One that has no end is under way, or was cut off, and the next one did what it left. */
export type ShownRun = {
  readonly runId: string;
  readonly on: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly source: DaySource;
  readonly by: string | null;
  readonly isDry: boolean;
  /** Of which ladder the cases were decided, because it was changed; null of a run of the day itself. */
  readonly ladder: string | null;
  readonly ladderVersion: number | null;
  readonly state: "running" | "ended" | "cut-off";
  readonly brokeBecause: string | null;
  readonly debtors: number;
  readonly debtorsDone: number;
  readonly figures: DayFigures;
  /** Of its letters, those that the law refused when they were to leave. */
  readonly refused: number;
  readonly summary: DaySummary | null;
};

type Row = Omit<ShownRun, "on" | "startedAt" | "endedAt" | "state" | "figures" | "refused"> & {
  readonly on: Temporal.PlainDate;
  readonly startedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  readonly figures: DayFigures | null;
  readonly isNewest: boolean;
};

/** The newest runs, dry ones among them, a page at a time: from the first, or from behind a run on. */
export async function listDays(
  queries: Queries,
  after: string | undefined,
): Promise<{ readonly runs: ShownRun[]; readonly next: string | null }> {
  const behind =
    after === undefined
      ? sql`true`
      : sql`(r.started_at, r.run_id) < (select started_at, run_id from day_run where run_id = ${after})`;
  const runs = await shownRuns(queries, async () => {
    const { rows } = await sql<Row>`
      ${runColumns} where ${behind} order by r.started_at desc, r.run_id desc limit ${pageMax + 1}`.execute(queries);
    return rows;
  });
  const page = runs.slice(0, pageMax);
  return { runs: page, next: runs.length > pageMax ? (page.at(-1)?.runId ?? null) : null };
}

/** One run; undefined where there is none of that id. */
export async function findDay(queries: Queries, runId: string): Promise<ShownRun | undefined> {
  const [run] = await shownRuns(queries, async () => {
    const { rows } = await sql<Row>`${runColumns} where r.run_id = ${runId}`.execute(queries);
    return rows;
  });
  return run;
}

const runColumns = sql`
  select r.run_id as "runId", r.run_on as on, r.started_at as "startedAt", r.ended_at as "endedAt", r.source,
         l.name as by, r.is_dry as "isDry", r.ladder, r.ladder_version as "ladderVersion", r.broke_because as "brokeBecause", r.debtors,
         r.debtors_done as "debtorsDone", r.figures, r.summary,
         not exists (select from day_run n where n.is_dry = r.is_dry and n.started_at > r.started_at) as "isNewest"
    from day_run r left join login l on l.login_id = r.login_id`;

/**
 * Whether a run is under way is asked before its row is read, and outside of a snapshot: it ends before it gives up its
 * turn, so that none that has just ended is taken to be cut off.
 */
async function shownRuns(queries: Queries, read: () => Promise<Row[]>): Promise<ShownRun[]> {
  const busy = [await dayIsRunning(queries, false), await dayIsRunning(queries, true)] as const;
  const rows = await read();
  const uncounted = rows.filter(({ figures }) => figures === null).map(({ runId }) => runId);
  const counted = new Map((await figuresOfRuns(queries, uncounted)).map(({ runId, figures }) => [runId, figures]));
  const refused = await refusedLetters(queries, rows);
  return rows.map((row) => {
    const { isNewest: _newest, on, startedAt, endedAt, figures, ...run } = row;
    return {
      ...run,
      ...{ on: on.toString(), startedAt: startedAt.toString(), endedAt: endedAt?.toString() ?? null },
      state: stateOf(row, busy[row.isDry ? 1 : 0]),
      figures: figures ?? counted.get(run.runId) ?? noFigures,
      refused: refused.get(startedAt.toString()) ?? 0,
    };
  });
}

/** What has neither ended nor broken and is the newest of its sort runs, where somebody has its turn. */
function stateOf({ endedAt, brokeBecause, isNewest }: Row, isBusy: boolean): ShownRun["state"] {
  if (endedAt !== null) return "ended";
  return isBusy && isNewest && brokeBecause === null ? "running" : "cut-off";
}

/** How many letters that were planned at these instants the law refused: by the index of those that did not leave. */
async function refusedLetters(tx: Queries, runs: readonly Row[]): Promise<ReadonlyMap<string, number>> {
  const planned = runs.filter(({ isDry }) => !isDry).map(({ startedAt }) => startedAt);
  if (planned.length === 0) return new Map();
  const since = planned.toSorted((a, b) => compareInstants(a, b))[0];
  const { rows } = await sql<{ at: Temporal.Instant; count: number }>`
    select planned_at as at, count(*)::integer as count
      from letter
     where state = 'refused' and decided_at >= ${since}
       and planned_at = any(${planned.map((at) => at.toString())}::timestamptz[])
     group by planned_at`.execute(tx);
  return new Map(rows.map(({ at, count }) => [at.toString(), count]));
}
