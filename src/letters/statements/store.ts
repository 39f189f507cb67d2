import { sql } from "kysely";
import type { Queries } from "#platform/database";
import type { StatementCounts, StatementRun, StatementSchedule } from "./statement-run.ts";

type Begun = Pick<StatementRun, "runId" | "creditorId" | "sentBy" | "isDry" | "sinceOn" | "beganAt"> & {
  readonly beganBy: string | null;
  readonly scheduled: { readonly scheduleId: string; readonly dueOn: Temporal.PlainDate } | null;
};

/** Writes down that a run begins. Of a schedule that one of the day began before, and was cut off, that one goes on. */
export async function beginStatementRun(tx: Queries, begun: Begun): Promise<string> {
  const { runId, creditorId, sentBy, isDry, sinceOn, beganAt, beganBy, scheduled } = begun;
  const { rows } = await sql<{ run_id: string }>`
    insert into statement_run (run_id, creditor_id, sent_by, is_dry, since_on, schedule_id, due_on, began_at, began_by,
                               debtors, by_post, by_email, refused)
    values (${runId}, ${creditorId}, ${sentBy}, ${isDry}, ${sinceOn}, ${scheduled?.scheduleId ?? null},
            ${scheduled?.dueOn ?? null}, ${beganAt}, ${beganBy}, 0, 0, 0, '[]')
    on conflict (schedule_id, due_on) do update set trouble = null
    returning run_id`.execute(tx);
  return rows[0]?.run_id ?? runId;
}

type Ended = StatementCounts & { readonly runId: string; readonly at: Temporal.Instant };

/** Says what came of a run: what went before it was cut off counts as well. */
export async function endStatementRun(tx: Queries, { runId, at, debtors, byPost, byEmail, refused }: Ended) {
  await sql`
    update statement_run set ended_at = ${at}, debtors = ${debtors}, by_post = by_post + ${byPost},
                             by_email = by_email + ${byEmail}, refused = ${JSON.stringify(refused)}
     where run_id = ${runId}`.execute(tx);
}

export async function breakStatementRun(tx: Queries, { runId, because }: { runId: string; because: string }) {
  await sql`update statement_run set trouble = ${because} where run_id = ${runId}`.execute(tx);
}

const schedule = sql`schedule_id as "scheduleId", creditor_id as "creditorId", sent_by as "sentBy", every, day,
  due_on as "dueOn"`;

/** The schedules in force. */
export async function statementSchedules(tx: Queries): Promise<StatementSchedule[]> {
  const { rows } = await sql<StatementSchedule>`
    select ${schedule} from statement_schedule where ended_at is null order by due_on, schedule_id`.execute(tx);
  return rows;
}

type Kept = StatementSchedule & { readonly at: Temporal.Instant; readonly by: string };

/** Keeps when statements go by themselves; another of the same creditor ends. */
export async function keepStatementSchedule(tx: Queries, kept: Kept): Promise<void> {
  const { scheduleId, creditorId, sentBy, every, day, dueOn, at, by } = kept;
  await sql`
    update statement_schedule set ended_at = ${at}, ended_by = ${by}
     where creditor_id = ${creditorId} and ended_at is null`.execute(tx);
  await sql`
    insert into statement_schedule (schedule_id, creditor_id, sent_by, every, day, due_on, kept_at, kept_by)
    values (${scheduleId}, ${creditorId}, ${sentBy}, ${every}, ${day}, ${dueOn}, ${at}, ${by})`.execute(tx);
}

type Ending = { readonly scheduleId: string; readonly at: Temporal.Instant; readonly by: string };

/** Ends a schedule: true where it was in force. */
export async function endStatementSchedule(tx: Queries, { scheduleId, at, by }: Ending): Promise<boolean> {
  const { rows } = await sql`
    update statement_schedule set ended_at = ${at}, ended_by = ${by}
     where schedule_id = ${scheduleId} and ended_at is null returning schedule_id`.execute(tx);
  return rows.length > 0;
}

type Moved = { readonly scheduleId: string; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** The next day of a schedule, once what was due is sent. */
export async function moveStatementSchedule(tx: Queries, { scheduleId, from, to }: Moved): Promise<void> {
  await sql`
    update statement_schedule set due_on = ${to} where schedule_id = ${scheduleId} and due_on = ${from}`.execute(tx);
}
