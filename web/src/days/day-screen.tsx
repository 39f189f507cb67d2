import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { DayRun } from "../client.ts";
import { paths } from "../paths.ts";
import { Banner } from "../ui/banner.tsx";
import { Moment } from "../ui/day.tsx";
import { wholeDayText } from "../ui/day-text.ts";
import { ScreenTitle } from "../ui/screen-title.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { DayCases } from "./day-cases.tsx";
import { DayFigures } from "./day-figures.tsx";
import { DayGroups } from "./day-groups.tsx";
import type { DaySearch } from "./day-search.ts";
import { RulesAgainst } from "./rules-against.tsx";
import { RunButtons } from "./run-buttons.tsx";
import { begunBy, changeOf, RunState } from "./run-state.tsx";
import { useDay } from "./use-days.ts";
import "./days.css";

/** One run of the day: how far it is, what it made of its cases, and each of them with why. */
export function DayScreen() {
  const { runId } = useParams({ from: paths.day });
  const search = useSearch({ from: paths.day });
  const navigate = useNavigate();
  const { data, error, refetch } = useDay(runId);
  const choose = (next: DaySearch) =>
    void navigate({ to: paths.day, params: { runId }, search: next, replace: true, resetScroll: false });
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <Link to={paths.days} className="no-print">
            {words.days.all}
          </Link>
          <ScreenTitle>{data === undefined ? words.days.title : wholeDayText(data.run.on)}</ScreenTitle>
          {data === undefined ? null : <About run={data.run} />}
        </div>
        <RunButtons />
      </div>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined ? (
        <SkeletonRows count={6} height={48} />
      ) : (
        <>
          <Standing run={data.run} />
          <DayFigures run={data.run} />
          <RulesAgainst against={data.against} choose={choose} />
          <DayGroups groups={data.groups} choose={choose} />
          <DayCases run={data.run} groups={data.groups} against={data.against} search={search} choose={choose} />
        </>
      )}
    </div>
  );
}

function About({ run }: { readonly run: DayRun }) {
  const { startedAt, summary } = run;
  const change = changeOf(run);
  return (
    <p className="lead">
      <RunState run={run} /> {words.days.begunBy(begunBy(run))}, <Moment at={startedAt} />
      {summary === null ? null : `, ${words.days.took.toLowerCase()} ${words.days.seconds(summary.seconds)}`}
      {change === null ? null : (
        <>
          <br />
          {words.days.ladderRun(change.ladder, change.version)}
        </>
      )}
    </p>
  );
}

/** What is to be known before the figures are read: that it is under way, was cut off, or was only tried out. */
function Standing({ run }: { readonly run: DayRun }) {
  const { state, isDry, brokeBecause, debtors, debtorsDone, figures, ladder } = run;
  if (state === "running") {
    return (
      <label className="days-progress">
        <span aria-live="polite">{words.days.progress(debtorsDone, debtors)}</span>
        <progress value={debtorsDone} max={Math.max(1, debtors)} />
      </label>
    );
  }
  return (
    <>
      {state === "cut-off" ? (
        <Banner tone="red" title={words.days.cutOff(debtorsDone, debtors)}>
          {brokeBecause === null ? null : <span>{brokeBecause}</span>}
          <span>{ladder === null ? words.days.cutOffWords : words.days.ladderCutOffWords}</span>
        </Banner>
      ) : null}
      {isDry ? <Banner tone="amber">{words.days.dryStands}</Banner> : null}
      {state === "ended" && figures.lookedAt === 0 ? <Banner tone="plain">{words.days.nothingDue}</Banner> : null}
    </>
  );
}
