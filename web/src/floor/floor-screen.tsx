import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { exportFloor, readFloor, type ReadFloorAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { ExcelButton } from "../shell/excel-button.tsx";
import { DayChoice } from "../ui/day-choice.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { BoardTable } from "./board-table.tsx";
import { FigureRows } from "./figure-rows.tsx";
import type { FloorSearch, OpenFigure } from "./floor-search.ts";
import { WaitingPanels } from "./waiting-panels.tsx";
import "./floor.css";

/** The floor: what everybody did on a day, and of today what waits. It reads itself again, and moves nothing. */
export function FloorScreen() {
  const search = useSearch({ from: paths.floor });
  const { today } = useOfficeClock();
  const navigate = useNavigate();
  const query = useQuery({
    queryKey: ["floor", search.on],
    queryFn: ({ signal }) => readFloor({ on: search.on }, { signal }),
    refetchInterval: search.on === undefined ? 30_000 : false,
  });
  const go = (next: FloorSearch) => void navigate({ to: paths.floor, search: next, resetScroll: false });
  const board = query.data;
  return (
    <div className="screen">
      <ScreenHead
        title={board?.isOver === true ? words.floor.titleOver : words.floor.title}
        lead={board?.isOver === true ? words.floor.leadOver : words.floor.lead}
      >
        <div className="screen-acts">
          <DayChoice
            label={words.floor.day}
            max={today}
            value={search.on ?? today}
            choose={(on) => go({ on: on === today ? undefined : on })}
          />
          <ExcelButton
            by="exportFloor"
            name={`floor-${search.on ?? today}`}
            fetch={(options) => exportFloor({ on: search.on }, options)}
          />
        </div>
      </ScreenHead>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isPending ? <SkeletonRows count={6} height={40} /> : null}
      {board === undefined ? null : <Board board={board} search={search} close={() => go({ on: search.on })} />}
      {board?.isOver === false ? <WaitingPanels /> : null}
    </div>
  );
}

type BoardProps = { readonly board: ReadFloorAnswer; readonly search: FloorSearch; readonly close: () => void };

function Board({ board, search, close }: BoardProps) {
  const open = openOf(search);
  const { isOver } = board;
  return (
    <>
      {open === undefined ? null : (
        <FigureRows key={JSON.stringify(open)} on={board.on} open={open} whose={nameOf(board, open)} close={close} />
      )}
      <BoardTable
        {...{ label: words.floor.people, first: words.floor.person, search, isOver }}
        rows={[
          ...board.people.map((person) => ({
            ...person,
            key: person.loginId ?? "",
            title: person.name ?? words.floor.nobody,
            whose: { by: "person" as const, id: person.loginId ?? undefined },
          })),
          { ...board.all, key: "all", title: words.floor.all, whose: { by: "all" as const }, on: undefined },
        ]}
      />
      <BoardTable
        {...{ label: words.floor.teams, first: words.floor.team, search, isOver }}
        rows={board.teams.map((team) => ({
          ...team,
          key: team.teamId ?? "",
          title: team.team ?? words.floor.noTeam,
          whose: { by: "team" as const, id: team.teamId ?? undefined },
          on: undefined,
        }))}
      />
    </>
  );
}

function openOf({ figure, by, id }: FloorSearch): OpenFigure | undefined {
  return figure === undefined ? undefined : { figure, by: by ?? "all", id };
}

function nameOf({ people, teams }: ReadFloorAnswer, { by, id }: OpenFigure): string {
  if (by === "all") return words.floor.all;
  if (by === "team") return teams.find(({ teamId }) => teamId === (id ?? null))?.team ?? words.floor.noTeam;
  return people.find(({ loginId }) => loginId === (id ?? null))?.name ?? words.floor.nobody;
}
