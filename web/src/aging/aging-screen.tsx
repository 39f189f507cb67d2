import { SegmentedControl, TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { readAging } from "../client.ts";
import { paths } from "../paths.ts";
import { Empty } from "../ui/empty.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { agingBys } from "./aging-by.ts";
import { AgingTable } from "./aging-table.tsx";
import "./aging.css";

/** What was open on any day, by how long past due it was; its rows open the debtor. */
export function AgingScreen() {
  const { on, by = "debtor" } = useSearch({ from: paths.aging });
  const { today } = useOfficeClock();
  const navigate = useNavigate();
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ["aging", on ?? today, by],
    queryFn: ({ signal }) => readAging({ on: on ?? today, by }, { signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <h1>{words.aging.title}</h1>
          <p className="aging-lead">{words.aging.lead}</p>
        </div>
        <div className="aging-choices">
          <TextInput
            type="date"
            aria-label={words.aging.on}
            value={on ?? today}
            onChange={(event) =>
              void navigate({ to: paths.aging, search: { by, on: event.currentTarget.value }, replace: true })
            }
          />
          <SegmentedControl
            aria-label={words.aging.by}
            value={by}
            onChange={(next) =>
              void navigate({
                to: paths.aging,
                search: { on, by: agingBys.find((each) => each === next) },
                replace: true,
              })
            }
            data={agingBys.map((value) => ({ value, label: words.aging.byNames[value] }))}
          />
        </div>
      </div>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={12} height={36} /> : null}
      {data?.length === 0 ? <Empty title={words.aging.empty}>{words.aging.emptyWords}</Empty> : null}
      <div aria-busy={isPlaceholderData}>
        {data?.map((aging) => (
          <AgingTable key={aging.currency} aging={aging} isByCreditor={by === "creditor"} />
        ))}
      </div>
    </div>
  );
}
