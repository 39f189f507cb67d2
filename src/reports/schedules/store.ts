import { sql } from "kysely";
import { assert } from "#base/assert";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { Rhythm, Timing } from "./moments.ts";
import type { Schedule, Wanted } from "./schedule.ts";

type Acting = { readonly by: Id<"login">; readonly at: Temporal.Instant };

/** Keeps a schedule. One that a person has already for the same moments breaks `schedule_is_kept_already`. */
export async function addSchedule(tx: Queries, kept: Omit<Schedule, "version" | "tries"> & Acting): Promise<void> {
  const { scheduleId, report, choices, period, receiverId, timing, dueOn, by, at } = kept;
  const { every, weekday, monthDay, closedDays, time } = columnsOf(timing);
  await sql`
    insert into report_schedule (schedule_id, version, report, choices, period, receiver_id, every, weekday, month_day,
                                 closed_days, due_time, due_on, tries, kept_at, kept_by, changed_at, changed_by)
    values (${scheduleId}, 1, ${report}, ${JSON.stringify(choices)}::jsonb, ${period}, ${receiverId}, ${every},
            ${weekday}, ${monthDay}, ${closedDays}, ${time}::time, ${dueOn}::date, 0, ${at}, ${by}, ${at}, ${by})`.execute(
    tx,
  );
}

/** Waits for whoever schedules something for the same person, so that their number is counted once. */
export async function countSchedules(tx: Queries, receiverId: Id<"login">): Promise<number> {
  // The number is this program's own, chosen once.
  await sql`select pg_advisory_xact_lock(hashtextextended(${receiverId}, 4400038))`.execute(tx);
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from report_schedule
     where receiver_id = ${receiverId} and ended_at is null`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** A schedule, whoever changes or sends it waiting for one another; with whether it has ended. */
export async function lockSchedule(tx: Queries, scheduleId: string) {
  const { rows } = await sql<Row & { isEnded: boolean }>`
    select ${columns}, ended_at is not null as "isEnded" from report_schedule
     where schedule_id = ${scheduleId} for update`.execute(tx);
  return rows[0] && { ...scheduleOf(rows[0]), isEnded: rows[0].isEnded };
}

type Changing = Pick<Wanted, "period" | "timing"> & Pick<Schedule, "scheduleId" | "dueOn"> & Acting;

/** Gives a schedule other days and moments. What had broken before is forgotten. */
export async function changeSchedule(tx: Queries, changed: Changing): Promise<void> {
  const { scheduleId, period, timing, dueOn, by, at } = changed;
  const { every, weekday, monthDay, closedDays, time } = columnsOf(timing);
  await sql`
    update report_schedule
       set version = version + 1, period = ${period}, every = ${every}, weekday = ${weekday}, month_day = ${monthDay},
           closed_days = ${closedDays}, due_time = ${time}::time, due_on = ${dueOn}::date, tries = 0, try_at = null,
           trouble = null, changed_at = ${at}, changed_by = ${by}
     where schedule_id = ${scheduleId}`.execute(tx);
}

type Ending = {
  readonly scheduleIds: readonly string[];
  readonly by: Id<"login"> | null;
  readonly because: string;
  readonly at: Temporal.Instant;
};

export async function endSchedules(tx: Queries, { scheduleIds, by, because, at }: Ending): Promise<void> {
  await sql`
    update report_schedule
       set ended_at = greatest(${at}::timestamptz, kept_at), ended_by = ${by}, ended_because = ${because}
     where schedule_id = any(${scheduleIds}::uuid[]) and ended_at is null`.execute(tx);
}

type Clocks = { readonly now: Temporal.Instant; readonly local: Temporal.PlainDateTime };

/** The schedule that has been due for longest, on the office's clock. */
export async function dueSchedule(tx: Queries, { now, local }: Clocks): Promise<Schedule | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from report_schedule
     where ended_at is null and due_on + due_time <= ${local.toString()}::timestamp
       and (try_at is null or try_at <= ${now})
     order by due_on, due_time, schedule_id limit 1`.execute(tx);
  return rows[0] && scheduleOf(rows[0]);
}

type Made = {
  readonly schedule: Schedule;
  readonly on: Temporal.PlainDate;
  readonly missed: number;
  readonly mailId: string | null;
  readonly because: string | null;
  readonly at: Temporal.Instant;
};

/** Whether a moment has had its mailing: a clock that is put back shows it twice. */
export async function isMailingMade(
  tx: Queries,
  { schedule: { scheduleId, timing }, on }: Pick<Made, "schedule" | "on">,
): Promise<boolean> {
  const { rows } = await sql`
    select from report_mailing
     where schedule_id = ${scheduleId} and due_on = ${on}::date and due_time = ${timing.time.toString()}::time`.execute(
    tx,
  );
  return rows.length > 0;
}

/** Writes down what became of a moment. */
export async function mailingMade(tx: Queries, made: Made): Promise<void> {
  const { schedule, on, missed, mailId, because, at } = made;
  const { scheduleId, timing } = schedule;
  await sql`
    insert into report_mailing (schedule_id, due_on, due_time, made_at, missed, mail_id, because)
    values (${scheduleId}, ${on}::date, ${timing.time.toString()}::time, ${at}, ${missed}, ${mailId}, ${because})`.execute(
    tx,
  );
}

/** Says on which day a schedule is due next. What had broken before is over. */
export async function nextDueOn(tx: Queries, scheduleId: string, on: Temporal.PlainDate): Promise<void> {
  await sql`
    update report_schedule set due_on = ${on}::date, tries = 0, try_at = null, trouble = null
     where schedule_id = ${scheduleId}`.execute(tx);
}

type PutOff = { readonly scheduleId: string; readonly trouble: string; readonly tryAt: Temporal.Instant };

/** Says that a mailing has broken, and when it is tried again. */
export async function mailingPutOff(tx: Queries, { scheduleId, trouble, tryAt }: PutOff): Promise<void> {
  await sql`
    update report_schedule set tries = tries + 1, try_at = ${tryAt}, trouble = ${trouble}
     where schedule_id = ${scheduleId} and ended_at is null`.execute(tx);
}

type Row = Omit<Schedule, "timing"> & RhythmColumns & { readonly time: string };

const columns = sql`
  schedule_id as "scheduleId", version, report, choices, period, receiver_id as "receiverId", every, weekday,
  month_day as "monthDay", closed_days as "closedDays", due_time::text as time, due_on as "dueOn", tries`;

function scheduleOf({ every, weekday, monthDay, closedDays, time, ...row }: Row): Schedule {
  const rhythm = rhythmOf({ every, weekday, monthDay, closedDays });
  return { ...row, timing: { rhythm, time: Temporal.PlainTime.from(time) } };
}

/** A rhythm as its columns hold it. */
export type RhythmColumns = {
  readonly every: Rhythm["every"];
  readonly weekday: number | null;
  readonly monthDay: number | null;
  readonly closedDays: "moved" | "same" | null;
};

/** The rhythm that columns hold; their constraints say that each has what it needs. */
export function rhythmOf({ every, weekday, monthDay, closedDays }: RhythmColumns): Rhythm {
  if (closedDays === null) return { every: "working-day" };
  if (every === "week" && weekday !== null) return { every, weekday, closedDays };
  assert(every === "month" && monthDay !== null, "a monthly schedule has its day");
  return { every, monthDay, closedDays };
}

function columnsOf({ rhythm, time }: Timing): RhythmColumns & { readonly time: string } {
  return {
    ...{ every: rhythm.every, time: time.toString() },
    weekday: rhythm.every === "week" ? rhythm.weekday : null,
    monthDay: rhythm.every === "month" ? rhythm.monthDay : null,
    closedDays: rhythm.every === "working-day" ? null : rhythm.closedDays,
  };
}

/** A report of a creditor goes on being that creditor's, whatever it is called. */
export async function renameInSchedules(tx: Queries, before: string, after: string): Promise<void> {
  await sql`
    update report_schedule set choices = jsonb_set(choices, '{creditor}', to_jsonb(${after}::text))
     where lower(choices ->> 'creditor') = lower(${before}) and ended_at is null`.execute(tx);
}
