import { Button } from "@mantine/core";
import { Link, Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { useRef } from "react";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Empty } from "../ui/empty.tsx";
import { KeyCap } from "../ui/key-cap.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { useRowKeys } from "../ui/row-keys.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ActTrouble, ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { Callbacks } from "./callbacks.tsx";
import { DayBar } from "./day-bar.tsx";
import { ListHead } from "./list-head.tsx";
import { Selection } from "./selection.tsx";
import { useTakeNext } from "./take-next.ts";
import type { TodaySearch } from "./today-search.ts";
import { useActing } from "./use-acting.ts";
import { useTodayKeys } from "./use-today-keys.ts";
import { useWorklist } from "./use-worklist.ts";
import { WorklistRow } from "./worklist-row.tsx";
import "./today.css";

/** What is to be done today; whoever has no worklist begins at the book. */
export function TodayScreen() {
  const may = useMay();
  return may("readWorklist") ? <Today /> : <Navigate to={paths.book} replace />;
}

/** The worklist, in the order in which it is worth doing, and above it whom one is to call back. */
function Today() {
  const asked = useSearch({ from: paths.today });
  const navigate = useNavigate();
  const worklist = useWorklist(asked);
  const take = useTakeNext();
  const may = useMay();
  const rows = useRowKeys();
  const field = useRef<HTMLInputElement>(null);
  const selection = useActing({ entries: worklist.entries, place: rows.place, again: worklist.again });
  useTodayKeys({
    move: rows.move,
    next: () => take.run(undefined),
    filter: () => field.current?.focus(),
    ...selection,
  });
  const ask = (next: TodaySearch) => void navigate({ to: paths.today, search: next, replace: true });
  return (
    <div className="screen">
      <div className="screen-head">
        <h1>{words.today.title}</h1>
        <Button
          loading={take.busy}
          disabled={!may("takeNext")}
          rightSection={<KeyCap>N</KeyCap>}
          onClick={() => take.run(undefined)}
        >
          {words.today.next}
        </Button>
      </div>
      <DayBar bar={worklist.bar} />
      <ActTrouble error={take.error} />
      {worklist.error === null ? null : <ReadTrouble error={worklist.error} again={worklist.again} />}
      <Callbacks callbacks={worklist.callbacks} again={worklist.again} />
      <ListHead asked={asked} ask={ask} field={field} />
      <Selection {...selection} />
      <Rows worklist={worklist} list={rows.list} selection={selection} isFiltered={asked.find !== undefined} />
    </div>
  );
}

type RowsProps = {
  readonly worklist: ReturnType<typeof useWorklist>;
  readonly list: ReturnType<typeof useRowKeys<HTMLOListElement>>["list"];
  readonly selection: ReturnType<typeof useActing>;
  readonly isFiltered: boolean;
};

function Rows({ worklist, list, selection, isFiltered }: RowsProps) {
  const { entries, bar, isPending, hasMore, busy, more } = worklist;
  if (isPending) return <SkeletonRows count={8} height={60} />;
  if (entries.length === 0 && worklist.error === null) {
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
        {entries.map((entry) => (
          <WorklistRow
            key={entry.caseId}
            entry={entry}
            isSelected={selection.has(entry.debtorId)}
            select={selection.toggle}
          />
        ))}
      </ol>
      <LoadMore hasMore={hasMore} busy={busy} load={more} />
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
