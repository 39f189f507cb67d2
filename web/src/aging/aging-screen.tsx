import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { exportAging, readAging } from "../client.ts";
import { paths } from "../paths.ts";
import { ExcelButton } from "../shell/excel-button.tsx";
import { Empty } from "../ui/empty.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import type { AgingSearch } from "./aging-by.ts";
import { AgingChoices } from "./aging-choices.tsx";
import { AgingTable } from "./aging-table.tsx";
import "./aging.css";

/** What was open on any day, by how old it was; its rows open the debtor. */
export function AgingScreen() {
  const search = useSearch({ from: paths.aging });
  const { on, by = "debtor", aged = "due", buckets } = search;
  const { today } = useOfficeClock();
  const navigate = useNavigate();
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ["aging", on ?? today, by, aged, buckets],
    queryFn: ({ signal }) => readAging({ on: on ?? today, by, agedBy: aged, buckets }, { signal }),
    placeholderData: keepPreviousData,
  });
  const choose = (next: AgingSearch) =>
    void navigate({ to: paths.aging, search: { ...search, ...next }, replace: true });
  return (
    <div className="screen">
      <ScreenHead title={words.aging.title} lead={words.aging.lead}>
        <ExcelButton
          by="exportAging"
          name={`aging-${on ?? today}`}
          fetch={(options) => exportAging({ on: on ?? today, by, agedBy: aged, buckets }, options)}
        />
      </ScreenHead>
      <AgingChoices on={on ?? today} by={by} aged={aged} buckets={buckets} choose={choose} />
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={12} height={36} /> : null}
      {data?.length === 0 ? <Empty title={words.aging.empty}>{words.aging.emptyWords}</Empty> : null}
      <div aria-busy={isPlaceholderData}>
        {data?.map((aging) => (
          <AgingTable key={aging.currency} aging={aging} opensDebtor={by !== "creditor" && by !== "collector"} />
        ))}
      </div>
    </div>
  );
}
