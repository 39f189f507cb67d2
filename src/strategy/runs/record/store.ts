import { sql } from "kysely";
import { integers, texts } from "#platform/binary-lists";
import { copyRecords, type Queries } from "#platform/database";
import { countDayCases, type DayCase, type DayCount } from "#strategy/day-case";
import type { DayFigures, DayGroup, DaySource } from "#strategy/day-figures";
import type { DaySummary } from "#strategy/day-summary";
import type { Broken, BrokenRuns } from "#strategy/runs/trying-again";

/** The step by which a case `r` of a run came to what it did. */
export const stepDecided = sql`coalesce(r.did, r.next_step)`;

/** Writes down what a run did with each case, and why, and counts them: last in a transaction, for the counts are the run's. */
export async function addDayCases(tx: Queries, runId: string, cases: readonly DayCase[]): Promise<void> {
  await copyRecords(
    tx,
    "day_case",
    cases.map(({ did, next, refused, ...one }) => ({
      ...{ debtor_id: one.debtorId, case_id: one.caseId, run_id: runId, creditor_id: one.creditorId },
      ...{ ladder: one.ladder, ladder_version: one.ladderVersion, was: one.was, came_to: one.cameTo },
      ...{ did: did?.step ?? null, did_action: did?.action ?? null },
      ...{ next_step: next?.step ?? null, next_action: next?.action ?? null },
      ...{ next_on: next?.on ?? null, next_owner: next?.owner ?? null, because: one.because },
      ...{ refused: refused?.rule ?? null, lawful_at: refused?.lawfulAt ?? null },
    })),
  );
  await addGroups(tx, runId, countDayCases(cases));
}

async function addGroups(tx: Queries, runId: string, groups: readonly DayCount[]): Promise<void> {
  if (groups.length === 0) return;
  await sql`
    insert into day_group (run_id, ladder, ladder_version, step, came_to, cases, moved, written)
    select ${runId}, d.* from unnest(${texts(groups.map(({ ladder }) => ladder))},
                                     ${integers(groups.map(({ version }) => version))},
                                     ${texts(groups.map(({ step }) => step ?? ""))},
                                     ${texts(groups.map(({ action }) => action))},
                                     ${integers(groups.map(({ cases }) => cases))},
                                     ${integers(groups.map(({ moved }) => moved))},
                                     ${integers(groups.map(({ written }) => written))})
        as d (ladder, ladder_version, step, came_to, cases, moved, written)
     order by ladder, ladder_version, step, came_to
    on conflict (run_id, ladder, ladder_version, step, came_to) do update
       set cases = day_group.cases + excluded.cases, moved = day_group.moved + excluded.moved,
           written = day_group.written + excluded.written`.execute(tx);
}

type Run = {
  readonly runId: string;
  readonly runOn: Temporal.PlainDate;
  readonly startedAt: Temporal.Instant;
  readonly loginId: string | null;
  readonly source: DaySource;
  readonly isDry: boolean;
  /** Of which ladder the cases are decided, because it was changed; null of a run of the day itself. */
  readonly ladder: { readonly name: string; readonly version: number } | null;
};

/** Writes down that a daily run has begun. One that never ends was cut off; the next one does what it left. */
export async function beginRun(tx: Queries, run: Run): Promise<void> {
  await sql`
    insert into day_run (run_id, run_on, started_at, login_id, source, is_dry, ladder, ladder_version)
    values (${run.runId}, ${run.runOn}, ${run.startedAt}, ${run.loginId}, ${run.source}, ${run.isDry},
            ${run.ladder?.name ?? null}, ${run.ladder?.version ?? null})`.execute(tx);
}

/** How many debtors a run is to look at. */
export async function expectDebtors(tx: Queries, runId: string, debtors: number): Promise<void> {
  await sql`update day_run set debtors = ${debtors} where run_id = ${runId}`.execute(tx);
}

/** So many debtors more were looked at. */
export async function countDebtors(tx: Queries, runId: string, done: number): Promise<void> {
  await sql`update day_run set debtors_done = debtors_done + ${done} where run_id = ${runId}`.execute(tx);
}

/** Writes down that a daily run has ended, and what it did. */
export async function endRun(
  tx: Queries,
  { runId, endedAt, summary }: { runId: string; endedAt: Temporal.Instant; summary: DaySummary },
): Promise<void> {
  const { figures } = (await figuresOfRuns(tx, [runId]))[0] ?? { figures: noFigures };
  await sql`
    update day_run
       set ended_at = ${endedAt}, summary = ${JSON.stringify(summary)}::jsonb, figures = ${JSON.stringify(figures)}::jsonb
     where run_id = ${runId}`.execute(tx);
}

/** Of each version of a ladder whose cases a run began to decide, the runs that broke. */
export async function brokenRuns(tx: Queries): Promise<BrokenRuns[]> {
  const { rows } = await sql<BrokenRuns>`
    select ladder, ladder_version as version, count(*)::integer as times, max(started_at) as "lastAt"
      from day_run where ladder is not null and broke_because is not null and not is_dry
     group by ladder, ladder_version`.execute(tx);
  return rows;
}

/** The runs of a day that its clock began and that broke; undefined where none did. */
export async function brokenDay(tx: Queries, on: Temporal.PlainDate): Promise<Broken | undefined> {
  const { rows } = await sql<Broken>`
    select count(*)::integer as times, max(started_at) as "lastAt"
      from day_run where run_on = ${on}::date and source = 'clock' and broke_because is not null and not is_dry
    having count(*) > 0`.execute(tx);
  return rows[0];
}

/** Writes down why a run could not go on. What it did until then stands. */
export async function breakRun(tx: Queries, runId: string, because: string): Promise<void> {
  await sql`
    update day_run set broke_because = ${because} where run_id = ${runId} and ended_at is null`.execute(tx);
}

/** Takes away what dry runs said that began before an instant: the book has moved on since. */
export async function removeDryRuns(tx: Queries, before: Temporal.Instant): Promise<void> {
  await sql`
    with old as (delete from day_run where is_dry and started_at < ${before} returning run_id),
         counted as (delete from day_group where run_id in (select run_id from old))
    delete from day_case where run_id in (select run_id from old)`.execute(tx);
}

export const noFigures: DayFigures = { lookedAt: 0, moved: 0, letters: 0, people: 0, waiting: 0, closed: 0 };

/** The figures of these runs; a run that looked at no case is not among them. */
export async function figuresOfRuns(
  tx: Queries,
  runIds: readonly string[],
): Promise<{ readonly runId: string; readonly figures: DayFigures }[]> {
  if (runIds.length === 0) return [];
  const { rows } = await sql<{ runId: string } & DayFigures>`
    select run_id as "runId", sum(cases)::integer as "lookedAt", sum(moved)::integer as moved,
           sum(written)::integer as letters,
           coalesce(sum(cases - written) filter (where came_to not in ('wait', 'closed')), 0)::integer as people,
           coalesce(sum(cases) filter (where came_to = 'wait'), 0)::integer as waiting,
           coalesce(sum(cases) filter (where came_to = 'closed'), 0)::integer as closed
      from day_group where run_id = any(${runIds}::uuid[]) group by run_id`.execute(tx);
  return rows.map(({ runId, ...figures }) => ({ runId, figures }));
}

/** As many groups of a run as anybody reads. */
const groupsMax = 500;

/** The cases of a run, counted by ladder and version, step, and what came of them. */
export async function groupsOfRun(tx: Queries, runId: string): Promise<DayGroup[]> {
  const { rows } = await sql<DayGroup>`
    select ladder, ladder_version as version, nullif(step, '') as step, came_to as action, cases from day_group
     where run_id = ${runId}
     order by ladder, ladder_version, cases desc, nullif(day_group.step, ''), came_to limit ${groupsMax}`.execute(tx);
  return rows;
}
