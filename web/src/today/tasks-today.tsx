import { Link } from "@tanstack/react-router";
import type { ReadWorklistAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { NearDay } from "../ui/day.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";

type Task = ReadWorklistAnswer["tasks"][number];

/** What is opened at the debtor, where the task is done by it. */
const doneBy: Readonly<Record<Task["kind"], "letter" | undefined>> = {
  "validation-notice": "letter",
  "dispute-answer": undefined,
  "original-creditor": undefined,
};

/** What the law or the office wants to be done by a day of the next week, what is overdue first. */
export function TasksToday({ tasks }: { readonly tasks: readonly Task[] }) {
  const says = words.notices;
  if (tasks.length === 0) return null;
  return (
    <section className="callbacks" aria-label={says.tasks}>
      <h2>{says.tasks}</h2>
      <ul className="plain-list">
        {tasks.map(({ taskId, debtorId, debtor, number, kind, dueOn, because, isLate }) => (
          <li key={taskId} className="callback">
            <span className="callback-when">
              <span>
                {says.kindsOfTasks[kind]}, <NearDay on={dueOn} />
              </span>
              {isLate ? <Tag tone="red">{says.late}</Tag> : null}
            </span>
            <Link to={paths.debtor} params={{ debtorId }} search={{ do: doneBy[kind] }} className="callback-who">
              {debtor} <span className="soft figures">{number}</span>
            </Link>
            <span className="soft callback-why">{sentenceText(because)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
