import { z } from "zod";
import { taskKinds } from "#strategy/tasks/task";
import { Day } from "#platform/answers";
import type { DueTask } from "#work/worklist";

/** A task as a worklist shows it. */
export const ShownTask = z.object({
  taskId: z.uuid(),
  debtorId: z.uuid(),
  debtor: z.string(),
  number: z.string(),
  kind: z.enum(taskKinds),
  dueOn: Day,
  because: z.string(),
  isLate: z.boolean(),
});

/** The same as JSON. */
export function taskAnswer({ dueOn, ...task }: DueTask): z.input<typeof ShownTask> {
  return { ...task, dueOn: dueOn.toString() };
}
