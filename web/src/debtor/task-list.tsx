import { Button } from "@mantine/core";
import type { ReadDebtorAnswer } from "../client.ts";
import { StepProcedure } from "../procedures/procedure-beside.tsx";
import { useMay } from "../shell/session.ts";
import { NearDay } from "../ui/day.tsx";
import { KeyCap } from "../ui/key-cap.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { Panel } from "../ui/panel.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";

type Task = ReadDebtorAnswer["tasks"][number];

/** What is to be done for the debtor by a day, with the page that says how. It is over once it was done. */
export function TaskList() {
  const { view } = useDebtorDesk();
  if (view.tasks.length === 0) return null;
  const says = words.notices;
  return (
    <Panel title={says.tasks}>
      <ul className="plain-list facts">
        {view.tasks.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
      {[...new Set(view.tasks.map(({ kind }) => kind))].map((kind) => (
        <StepProcedure key={kind} name={`task.${kind}`} beside={says.kindsOfTasks[kind]} />
      ))}
    </Panel>
  );
}

function TaskLine({ task: { kind, dueOn, because } }: { readonly task: Task }) {
  const { composing, compose } = useDebtorDesk();
  const { today } = useOfficeClock();
  const may = useMay();
  const says = words.notices;
  return (
    <li>
      <span className="facts-main">
        {says.kindsOfTasks[kind]}, {says.by} <NearDay on={dueOn} />{" "}
        {dueOn < today ? <Tag tone="red">{says.late}</Tag> : null}
      </span>
      <span className="soft small">{sentenceText(because)}</span>
      {kind === "validation-notice" && may("makeLetter") ? (
        <Button
          size="compact-xs"
          aria-expanded={composing === "letter"}
          onClick={() => compose(composing === "letter" ? undefined : "letter")}
          rightSection={<KeyCap>L</KeyCap>}
        >
          {says.write}
        </Button>
      ) : null}
    </li>
  );
}
