import { useQuery } from "@tanstack/react-query";
import { readFloor } from "../client.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { BoardTable } from "./board-table.tsx";
import { WaitingPanels } from "./waiting-panels.tsx";
import "./floor.css";

/** The floor: what everybody did today and has still to do, and what waits. It reads itself again, and moves nothing. */
export function FloorScreen() {
  const query = useQuery({
    queryKey: ["floor"],
    queryFn: ({ signal }) => readFloor({}, { signal }),
    refetchInterval: 30_000,
  });
  const board = query.data;
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <h1>{words.floor.title}</h1>
          <p className="floor-lead">{words.floor.lead}</p>
        </div>
      </div>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isPending ? <SkeletonRows count={6} height={40} /> : null}
      {board === undefined ? null : (
        <>
          <BoardTable
            label={words.floor.people}
            first={words.floor.person}
            rows={[
              ...board.people.map((person) => ({
                ...person,
                key: person.loginId ?? "",
                title: person.name ?? words.floor.nobody,
              })),
              { ...board.all, key: "all", title: words.floor.all, on: undefined },
            ]}
          />
          <BoardTable
            label={words.floor.teams}
            first={words.floor.team}
            rows={board.teams.map((team) => ({
              ...team,
              key: team.team ?? "",
              title: team.team ?? words.floor.noTeam,
              on: undefined,
            }))}
          />
        </>
      )}
      <WaitingPanels />
    </div>
  );
}
