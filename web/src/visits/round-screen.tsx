import { Button, NativeSelect } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { usePeople } from "../assigning/use-people.ts";
import { readRound } from "../client.ts";
import { paths, roundSheetPath } from "../paths.ts";
import { useMay, useSession } from "../shell/session.ts";
import { DayChoice } from "../ui/day-choice.tsx";
import { Empty } from "../ui/empty.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { ScreenHead } from "../ui/screen-head.tsx";
import { WhenRead } from "../ui/when-read.tsx";
import { words } from "../words.ts";
import type { RoundSearch } from "./round-search.ts";
import { VisitRow } from "./visit-row.tsx";
import "./visits.css";

/** The visits of a day in the order of their addresses, and the sheet to take along. */
export function RoundScreen() {
  const says = words.visits;
  const navigate = useNavigate();
  const may = useMay();
  const { today } = useOfficeClock();
  const search = useSearch({ from: paths.visits });
  const on = search.on ?? today;
  const query = useQuery({
    queryKey: ["round", on, search.of],
    queryFn: ({ signal }) => readRound({ on, of: search.of }, { signal }),
    placeholderData: keepPreviousData,
  });
  const choose = (next: RoundSearch) => void navigate({ to: paths.visits, search: next, replace: true });
  return (
    <div className="screen">
      <ScreenHead title={says.title} lead={says.lead}>
        {may("readRoundSheet") ? (
          <Button component="a" href={roundSheetPath({ on, of: search.of })} target="_blank" rel="noreferrer">
            {says.sheet}
          </Button>
        ) : null}
      </ScreenHead>
      <RoundChoice search={{ ...search, on }} choose={choose} />
      <WhenRead query={query} rows={4} height={72}>
        {({ visits }) =>
          visits.length === 0 ? (
            <Empty title={says.none}>{says.noneWords}</Empty>
          ) : (
            <ol className="plain-list visits-round" aria-label={says.list}>
              {visits.map((visit, place) => (
                <VisitRow key={visit.visitId} visit={visit} place={place + 1} />
              ))}
            </ol>
          )
        }
      </WhenRead>
    </div>
  );
}

type ChoiceProps = { readonly search: RoundSearch; readonly choose: (next: RoundSearch) => void };

function RoundChoice({ search, choose }: ChoiceProps) {
  const says = words.visits;
  const people = usePeople();
  const { login } = useSession();
  const others = people.data?.people.filter(({ loginId }) => loginId !== login.id) ?? [];
  return (
    <div className="visits-choice">
      <DayChoice label={says.day} value={search.on ?? ""} choose={(on) => choose({ ...search, on })} />
      {others.length === 0 ? null : (
        <NativeSelect
          label={says.whose}
          value={search.of ?? ""}
          onChange={({ currentTarget: { value } }) => choose({ ...search, of: value === "" ? undefined : value })}
          data={[
            { value: "", label: says.mine },
            ...others.map(({ loginId, name }) => ({ value: loginId, label: name })),
          ]}
        />
      )}
    </div>
  );
}
