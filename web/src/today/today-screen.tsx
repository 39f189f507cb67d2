import { Button } from "@mantine/core";
import { Link, Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { useRef } from "react";
import { DebtorSelection } from "../assigning/debtor-selection.tsx";
import { actingKeys, useActing } from "../assigning/use-acting.ts";
import { exportWorklist } from "../client.ts";
import { paths } from "../paths.ts";
import { useErrand } from "../shell/errands.tsx";
import { ExcelButton } from "../shell/excel-button.tsx";
import { useMay } from "../shell/session.ts";
import { Empty } from "../ui/empty.tsx";
import { KeyCap } from "../ui/key-cap.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { ScreenTitle } from "../ui/screen-title.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ActTrouble, ReadTrouble } from "../ui/trouble.tsx";
import { useList, type List } from "../ui/use-list.ts";
import { ViewTabs } from "../views/view-tabs.tsx";
import { words } from "../words.ts";
import { Callbacks } from "./callbacks.tsx";
import { DayBar } from "./day-bar.tsx";
import { ListHead } from "./list-head.tsx";
import { useTakeNext } from "./take-next.ts";
import { TasksToday } from "./tasks-today.tsx";
import type { TodaySearch } from "./today-search.ts";
import { useWorklist, type Entry } from "./use-worklist.ts";
import { VisitsToday } from "./visits-today.tsx";
import { WorklistByValueFold } from "./worklist-by-value.tsx";
import { WorklistRow } from "./worklist-row.tsx";
import "./today.css";

/** What is to be done today; whoever has no worklist begins at the book, and whoever only looks at others' at the reports. */
export function TodayScreen() {
  const may = useMay();
  const { of } = useSearch({ from: paths.today });
  if (may("takeNext") || (may("readWorklist") && of !== undefined)) return <Today />;
  return <Navigate to={may("readWorklist") ? paths.reports : paths.book} replace />;
}

/** The worklist, in the order in which it is worth doing, and above it whom one is to call back. */
function Today() {
  const asked = useSearch({ from: paths.today });
  const navigate = useNavigate();
  const worklist = useWorklist(asked);
  const take = useTakeNext();
  useErrand("take-next", () => take.run(undefined));
  const may = useMay();
  const field = useRef<HTMLInputElement>(null);
  const acting = useActing(worklist.again);
  const listed = { title: words.today.list, rows: worklist.rows, keyOf: debtorOf, selects: acting.acts.length > 0 };
  const list = useList(listed, (grip) => [
    ...(may("takeNext") ? [{ key: "n", label: words.today.keys.next, run: () => take.run(undefined) }] : []),
    { key: "/", label: words.sharing.keys.filter, run: () => field.current?.focus() },
    ...actingKeys(acting, grip),
  ]);
  const { selected } = list;
  const ask = (next: TodaySearch) => void navigate({ to: paths.today, search: next, replace: true });
  return (
    <div className="screen">
      <Head asked={asked} take={take} />
      <DayBar bar={worklist.bar} />
      <WorklistByValueFold asked={asked} />
      <ActTrouble error={take.error} />
      {worklist.error === null ? null : <ReadTrouble error={worklist.error} again={worklist.again} />}
      <TasksToday tasks={worklist.tasks} />
      <Callbacks callbacks={worklist.callbacks} again={worklist.again} />
      <VisitsToday visits={worklist.visits} of={asked.of} />
      <ViewTabs screen="today" search={asked} whole={words.sharing.mine} />
      <ListHead asked={asked} ask={ask} field={field} />
      <DebtorSelection debtorIds={[...new Set(selected.chosen.map(debtorOf))]} acting={acting} clear={selected.clear} />
      <Rows worklist={worklist} list={list} isFiltered={asked.find !== undefined} />
    </div>
  );
}

type HeadProps = { readonly asked: TodaySearch; readonly take: ReturnType<typeof useTakeNext> };

function Head({ asked, take }: HeadProps) {
  const may = useMay();
  const { today } = useOfficeClock();
  return (
    <div className="screen-head">
      <ScreenTitle>{words.today.title}</ScreenTitle>
      <div className="screen-acts">
        <ExcelButton
          by="exportWorklist"
          name={`worklist-${today}`}
          fetch={(options) => exportWorklist(asked, options)}
        />
        <Button
          loading={take.busy}
          disabled={!may("takeNext")}
          rightSection={<KeyCap>N</KeyCap>}
          onClick={() => take.run(undefined)}
        >
          {words.today.next}
        </Button>
      </div>
    </div>
  );
}

const debtorOf = ({ debtorId }: Entry) => debtorId;

type RowsProps = {
  readonly worklist: ReturnType<typeof useWorklist>;
  readonly list: List<Entry>;
  readonly isFiltered: boolean;
};

function Rows({ worklist, list: { list, selected }, isFiltered }: RowsProps) {
  const { rows, bar, isPending } = worklist;
  if (isPending) return <SkeletonRows count={8} height={60} />;
  if (rows.length === 0 && worklist.error === null) {
    return isFiltered ? <NothingFound /> : <NothingToday forSupervisor={bar?.forSupervisor ?? 0} />;
  }
  return (
    <>
      <div className="worklist-head" aria-hidden="true">
        <span />
        <span>{words.today.who}</span>
        <span>{words.today.whatToDo}</span>
        <span>{words.today.whyNow}</span>
        <span className="worklist-head-owed">{words.today.owed}</span>
      </div>
      <ol className="row-list" ref={list} aria-label={words.today.list}>
        {rows.map((entry) => (
          <WorklistRow key={entry.caseId} entry={entry} isSelected={selected.has(entry)} select={selected.toggle} />
        ))}
      </ol>
      <LoadMore {...worklist} />
    </>
  );
}

function NothingFound() {
  return <Empty title={words.sharing.nothingFound}>{words.sharing.nothingFoundWords}</Empty>;
}

function NothingToday({ forSupervisor }: { readonly forSupervisor: number }) {
  return (
    <Empty
      title={forSupervisor === 0 ? words.today.empty : words.today.emptyForYou}
      action={<Button renderRoot={(props) => <Link to={paths.book} {...props} />}>{words.today.toBook}</Button>}
    >
      {forSupervisor === 0 ? words.today.emptyWords : words.today.forSupervisor(forSupervisor)}
    </Empty>
  );
}
