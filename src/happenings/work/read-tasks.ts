import { sql } from "kysely";
import { compareDays, daysAfter } from "#calendar/days";
import { survivorIdOf } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { DueTask } from "#work/worklist";
import { isReaders } from "./agreeing.ts";
import type { Reader } from "./due-entries.ts";

const tasksMax = 50;
/** So far ahead one sees what is to be done. */
const daysAhead = 7;

/** What a reader is to do by a day of the next week for a debtor, what is overdue first. */
export async function readTasks(tx: Queries, reader: Reader): Promise<DueTask[]> {
  const { on } = reader;
  const { rows } = await sql<Omit<DueTask, "isLate">>`
    select t.task_id as "taskId", d.debtor_id as "debtorId", d.name as debtor, d.number, t.kind, t.due_on as "dueOn",
           t.because
      from task t join debtor d on d.debtor_id = ${survivorIdOf(sql`t.debtor_id`)}
     where t.done_at is null and t.due_on <= ${daysAfter(on, daysAhead)} and ${isReaders(sql`t.login_id`, reader)}
     order by t.due_on, d.debtor_id limit ${tasksMax}`.execute(tx);
  return rows.map((row) => ({ ...row, isLate: compareDays(row.dueOn, on) < 0 }));
}
