import { Link } from "@tanstack/react-router";
import type { DayRun } from "../client.ts";
import { paths } from "../paths.ts";
import { Empty } from "../ui/empty.tsx";
import { dayText } from "../ui/day-text.ts";
import { Moment, TableDay } from "../ui/day.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { ScrollRegion } from "../ui/scroll-region.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { locale } from "../ui/locale.ts";
import { ScreenHead } from "../ui/screen-head.tsx";
import { useList } from "../ui/use-list.ts";
import { words } from "../words.ts";
import { dayFigures, figureOf } from "./day-figures.tsx";
import { RunButtons } from "./run-buttons.tsx";
import { begunBy, changeOf, RunState } from "./run-state.tsx";
import { useDays } from "./use-days.ts";
import "./days.css";

/** The days that ran: when, by whom, and how much each did. */
export function DaysScreen() {
  const days = useDays();
  const { rows: runs, error, isPending, isEmpty, again } = days;
  return (
    <div className="screen">
      <ScreenHead title={words.days.title} lead={words.days.lead}>
        <RunButtons />
      </ScreenHead>
      {error === null ? null : <ReadTrouble error={error} again={again} />}
      {isPending ? <SkeletonRows count={8} height={36} /> : null}
      {isEmpty ? <Empty title={words.days.none}>{words.days.noneWords}</Empty> : null}
      {runs.length === 0 ? null : <Runs runs={runs} />}
      <LoadMore {...days} />
    </div>
  );
}

const runOf = ({ runId }: DayRun) => runId;

function Runs({ runs }: { readonly runs: readonly DayRun[] }) {
  const { list } = useList<DayRun, HTMLTableSectionElement>({ title: words.days.title, rows: runs, keyOf: runOf });
  const { day, started, by, is, took } = words.days;
  return (
    <ScrollRegion className="days-sheet" label={words.days.table}>
      <table className="table days-table">
        <thead>
          <tr>
            {[day, is, started, by].map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
            {[took, ...dayFigures.map((figure) => words.days[figure])].map((heading) => (
              <th scope="col" key={heading} className="number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={list}>
          {runs.map((run) => (
            <RunRow key={run.runId} run={run} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function RunRow({ run }: { readonly run: DayRun }) {
  const { runId, on, startedAt, summary, brokeBecause } = run;
  const change = changeOf(run);
  return (
    <tr>
      <th scope="row">
        <Link to={paths.day} params={{ runId }} aria-label={words.days.open(dayText(on))} data-row>
          <TableDay on={on} />
        </Link>
      </th>
      <td title={brokeBecause ?? undefined}>
        <RunState run={run} />
      </td>
      <td>
        <Moment at={startedAt} />
      </td>
      <td className="days-by">
        {begunBy(run)}
        {change === null ? null : <small> {words.days.ladderChanged(change.ladder, change.version)}</small>}
      </td>
      <td className="number">{summary === null ? "" : words.days.seconds(summary.seconds)}</td>
      {dayFigures.map((figure) => {
        const value = figureOf(run, figure);
        return (
          <td key={figure} className={value === 0 ? "number soft" : "number"}>
            {value.toLocaleString(locale)}
          </td>
        );
      })}
    </tr>
  );
}
