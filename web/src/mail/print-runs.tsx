import { useQuery } from "@tanstack/react-query";
import { listPrintRuns, type PrintRun } from "../client.ts";
import { printRunPath } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Moment, TableDay } from "../ui/day.tsx";
import { Panel } from "../ui/panel.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { Posted } from "./posted.tsx";

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

function Run({ run: { printRunId, madeAt, madeBy, letters, takenOut, postedOn } }: { readonly run: PrintRun }) {
  const may = useMay();
  return (
    <li>
      <Moment at={madeAt} />
      <span className="soft small">{madeBy ?? words.mail.commandLine}</span>
      <span>
        {words.mail.letters(letters)}
        {takenOut === 0 ? null : <span className="soft small"> {words.mail.takenOut(takenOut)}</span>}
      </span>
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
