import { Link, useSearch } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { TableDayOf } from "../ui/day.tsx";
import { Empty } from "../ui/empty.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { useList } from "../ui/use-list.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { LadderPage } from "./ladder-page.tsx";
import { useLadders, type Ladder } from "./use-ladders.ts";
import "../ui/side-list.css";
import "./ladders.css";

/** How each kind of debt is worked: the ladders in force, and the one that is open. */
export function LaddersScreen() {
  const { name, edit } = useSearch({ from: "/office/ladders" });
  const { data, error, refetch } = useLadders();
  const open = data?.ladders.find((ladder) => ladder.name === name);
  return (
    <div className="screen">
      <ScreenHead title={words.ladders.title} lead={words.ladders.lead} />
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={7} height={48} /> : null}
      {data === undefined ? null : (
        <div className={edit === undefined ? "beside-list" : "ladder-alone"}>
          {edit === undefined ? <LadderList ladders={data.ladders} open={name} /> : null}
          {open === undefined ? (
            <Empty title={words.ladders.title}>{name === undefined ? words.ladders.pick : words.ladders.none}</Empty>
          ) : (
            <LadderPage key={`${open.name} ${edit}`} ladder={open} edit={edit} />
          )}
        </div>
      )}
    </div>
  );
}

type ListProps = { readonly ladders: readonly Ladder[]; readonly open: string | undefined };

const nameOf = ({ name }: Ladder) => name;

function LadderList({ ladders, open }: ListProps) {
  const { list } = useList({ title: words.ladders.title, rows: ladders, keyOf: nameOf });
  return (
    <nav className="side-list" aria-label={words.ladders.title}>
      <ol className="plain-list" ref={list}>
        {ladders.map(({ name, version, openCases, savedAt, savedBy, because }) => (
          <li key={name}>
            <Link
              to={paths.ladders}
              search={{ name }}
              aria-current={name === open ? "true" : undefined}
              title={words.said(because)}
              data-row
            >
              <span>{words.kinds.other(name)}</span>
              <span className="small">{words.ladders.cases(openCases)}</span>
              <small>
                {words.ladders.version(version)},{" "}
                {savedBy === null ? words.ladders.shipped : words.ladders.savedBy(savedBy)}, <TableDayOf at={savedAt} />
              </small>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
