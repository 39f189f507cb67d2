import { Button, Popover, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { listPrintRuns, postPrintRun, type PrintRun } from "../client.ts";
import { printRunPath } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { ActForm } from "../ui/act-form.tsx";
import { Moment, TableDay } from "../ui/day.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { Panel } from "../ui/panel.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useAct } from "../ui/use-act.ts";
import { words } from "../words.ts";

/** What was printed together, newest first: its PDF as often as a printer jams, and the day on which it was posted. */
export function PrintRuns() {
  const query = useQuery({
    queryKey: ["mail", "print-runs"],
    queryFn: ({ signal }) => listPrintRuns({}, { signal }),
  });
  const runs = query.data?.runs ?? [];
  return (
    <Panel title={words.mail.runs}>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isSuccess && runs.length === 0 ? <p className="soft">{words.mail.runsNone}</p> : null}
      <ul className="plain-list mail-runs mail-print-runs">
        {runs.map((run) => (
          <Run key={run.printRunId} run={run} />
        ))}
      </ul>
    </Panel>
  );
}

function Run({ run: { printRunId, madeAt, madeBy, letters, postedOn } }: { readonly run: PrintRun }) {
  const may = useMay();
  return (
    <li>
      <Moment at={madeAt} />
      <span className="soft small">{madeBy ?? words.mail.commandLine}</span>
      <span>{words.mail.letters(letters)}</span>
      {may("readPrintRun") ? (
        <span className="mail-files">
          <a href={printRunPath(printRunId)} target="_blank" rel="noreferrer">
            {words.mail.openRun}
          </a>
          <a href={printRunPath(printRunId, { bothSides: true })} target="_blank" rel="noreferrer">
            {words.mail.openBothSides}
          </a>
        </span>
      ) : null}
      {postedOn === null ? (
        <Posted printRunId={printRunId} />
      ) : (
        <span className="soft small">
          {words.mail.postedOn} <TableDay on={postedOn} />
        </span>
      )}
    </li>
  );
}

function Posted({ printRunId }: Pick<PrintRun, "printRunId">) {
  const { today } = useOfficeClock();
  const queries = useQueryClient();
  const may = useMay()("postPrintRun");
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(today);
  const act = useAct({
    send: (day: string, options) => postPrintRun({ printRunId, body: { on: day } }, options),
    done: () => queries.invalidateQueries({ queryKey: ["mail", "print-runs"] }),
  });
  if (!may) return null;
  return (
    <Popover opened={open} onChange={setOpen} width={280} trapFocus returnFocus shadow="md" position="bottom-end">
      <Popover.Target>
        <Button size="compact-xs" variant="default" onClick={() => setOpen(!open)}>
          {words.mail.posted}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.mail.posted}>
        <ActForm
          label={words.mail.posted}
          act={act}
          isWhole={on !== ""}
          send={() => act.run(on)}
          cancel={() => setOpen(false)}
        >
          <TextInput
            type="date"
            label={words.mail.postedOn}
            value={on}
            max={today}
            onChange={(event) => setOn(event.currentTarget.value)}
            data-autofocus
          />
        </ActForm>
      </Popover.Dropdown>
    </Popover>
  );
}
