import { Button } from "@mantine/core";
import { Link, Navigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { paths } from "../paths.ts";
import { useMay } from "../shell/session.ts";
import { Empty } from "../ui/empty.tsx";
import { useKeys } from "../ui/key-bindings.ts";
import { KeyCap } from "../ui/key-cap.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { useRowKeys } from "../ui/row-keys.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ActTrouble, ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { DayBar } from "./day-bar.tsx";
import { useTakeNext } from "./take-next.ts";
import { useWorklist } from "./use-worklist.ts";
import { WorklistRow } from "./worklist-row.tsx";
import "./today.css";

/** What is to be done today; whoever has no worklist begins at the book. */
export function TodayScreen() {
  const may = useMay();
  return may("readWorklist") ? <Today /> : <Navigate to={paths.book} replace />;
}

/** The worklist, in the order in which it is worth doing. */
function Today() {
  const worklist = useWorklist();
  const take = useTakeNext();
  const may = useMay();
  const rows = useRowKeys();
  useKeys(words.today.list, [
    { key: "j", label: words.today.keys.down, run: () => rows.move(1) },
    { key: "k", label: words.today.keys.up, run: () => rows.move(-1) },
    ...(may("takeNext") ? [{ key: "n", label: words.today.keys.next, run: () => take.run(undefined) }] : []),
  ]);
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
      <Rows worklist={worklist} list={rows.list} />
    </div>
  );
}

type RowsProps = {
  readonly worklist: ReturnType<typeof useWorklist>;
  readonly list: ReturnType<typeof useRowKeys>["list"];
};

function Rows({ worklist, list }: RowsProps) {
  const { entries, isPending, hasMore, busy, more } = worklist;
  const rows = useMemo(() => entries.map((entry) => <WorklistRow key={entry.caseId} entry={entry} />), [entries]);
  if (isPending) return <SkeletonRows count={8} height={60} />;
  if (entries.length === 0 && worklist.error === null) return <NothingToday />;
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
        {rows}
      </ol>
      <LoadMore hasMore={hasMore} busy={busy} load={more} />
    </>
  );
}

function NothingToday() {
  return (
    <Empty
      title={words.today.empty}
      action={<Button renderRoot={(props) => <Link to={paths.book} {...props} />}>{words.today.toBook}</Button>}
    >
      {words.today.emptyWords}
    </Empty>
  );
}
