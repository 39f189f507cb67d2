import type { StatementRun } from "../client.ts";
import { Moment } from "../ui/day.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { Tag } from "../ui/tag.tsx";
import { words } from "../words.ts";

const says = words.mail.statements;

type RunsProps = { readonly runs: readonly StatementRun[]; readonly isUnderWay: boolean };

/** The last times that statements were sent to many or tried, the newest first, with what the law or else said against some. */
export function StatementRuns({ runs, isUnderWay }: RunsProps) {
  if (runs.length === 0) return <p className="soft">{says.runsNone}</p>;
  return (
    <ul className="plain-list mail-runs" aria-label={says.runs}>
      {runs.map((run, place) => (
        <li key={run.runId}>
          <Moment at={run.beganAt} />
          <span className="soft small">{run.beganBy ?? says.bySchedule}</span>
          <span>{run.creditor}</span>
          {run.isDry ? <Tag>{says.tried}</Tag> : null}
          <CameOf run={run} isRunning={isUnderWay && place === 0} />
        </li>
      ))}
    </ul>
  );
}

function CameOf({ run, isRunning }: { readonly run: StatementRun; readonly isRunning: boolean }) {
  const { endedAt, trouble, isDry, debtors, byPost, byEmail, refused } = run;
  if (endedAt === null) {
    return <span>{trouble === null ? (isRunning ? says.underWay : says.cutOff) : sentenceText(trouble)}</span>;
  }
  return (
    <div className="mail-came-of">
      <p>{says.cameOf({ isDry, debtors, byPost, byEmail })}</p>
      {refused.map(({ reason, because, count }) => (
        <p key={reason} className="small">
          {says.not(count)} {sentenceText(because)}
        </p>
      ))}
    </div>
  );
}
