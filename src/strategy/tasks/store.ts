import { sql } from "kysely";
import { uuids } from "#platform/binary-lists";
import type { Queries } from "#platform/database";
import type { OpenTask, Task } from "./task.ts";

/** The tasks of these debtors that are open, the earliest first. */
export async function openTasks(tx: Queries, debtorIds: readonly string[]): Promise<OpenTask[]> {
  const { rows } = await sql<OpenTask>`
    select debtor_id as "debtorId", task_id as "taskId", kind, about_id as "aboutId", due_on as "dueOn", because
      from task where debtor_id = any(${uuids(debtorIds)}) and done_at is null
     order by due_on, task_id`.execute(tx);
  return rows;
}

/** Writes tasks down. One that is open already is open once. */
export async function addTasks(
  tx: Queries,
  tasks: readonly (Task & { readonly taskId: string })[],
  at: Temporal.Instant,
): Promise<void> {
  if (tasks.length === 0) return;
  await sql`
    insert into task (debtor_id, task_id, kind, about_id, due_on, because, created_at)
    select "debtorId", "taskId", kind, "aboutId", "dueOn", because, ${at}
      from json_to_recordset(${JSON.stringify(tasks)}::json)
        as new ("debtorId" uuid, "taskId" uuid, kind text, "aboutId" uuid, "dueOn" date, because text)
        on conflict do nothing`.execute(tx);
}

/** Says of tasks that they were done. */
export async function endTasks(tx: Queries, tasks: readonly OpenTask[], at: Temporal.Instant): Promise<void> {
  if (tasks.length === 0) return;
  await sql`
    update task set done_at = ${at}
      from unnest(${uuids(tasks.map(({ debtorId }) => debtorId))},
                  ${uuids(tasks.map(({ taskId }) => taskId))}) as ended (debtor_id, task_id)
     where task.debtor_id = ended.debtor_id and task.task_id = ended.task_id`.execute(tx);
}

/** Says of tasks that they are due on another day. */
export async function moveTasks(tx: Queries, tasks: readonly OpenTask[]): Promise<void> {
  if (tasks.length === 0) return;
  await sql`
    update task set due_on = moved."dueOn", because = moved.because
      from json_to_recordset(${JSON.stringify(tasks)}::json)
        as moved ("debtorId" uuid, "taskId" uuid, "dueOn" date, because text)
     where task.debtor_id = moved."debtorId" and task.task_id = moved."taskId"`.execute(tx);
}
