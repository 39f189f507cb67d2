import { useQuery } from "@tanstack/react-query";
import { listDuplicates } from "../client.ts";
import { Empty } from "../ui/empty.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { PairRow } from "./pair-row.tsx";
import "./duplicates.css";

/** Debtors who may be one person, the surest first. Nobody is merged until somebody says so. */
export function DuplicatesScreen() {
  const { data, error, refetch } = useQuery({
    queryKey: ["duplicates"],
    queryFn: ({ signal }) => listDuplicates({}, { signal }),
  });
  return (
    <div className="screen">
      <ScreenHead title={words.people.duplicates} lead={words.people.duplicatesLead} />
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={6} height={64} /> : null}
      {data?.pairs.length === 0 ? (
        <Empty title={words.people.noDuplicates}>{words.people.noDuplicatesWords}</Empty>
      ) : null}
      <ul className="plain-list duplicates" aria-label={words.people.duplicates}>
        {data?.pairs.map((pair) => (
          <PairRow key={`${pair.one.debtorId} ${pair.other.debtorId}`} pair={pair} again={refetch} />
        ))}
      </ul>
    </div>
  );
}
