import { Button } from "@mantine/core";
import { useKeys } from "../ui/key-bindings.ts";
import { Empty } from "../ui/empty.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { useRowKeys } from "../ui/row-keys.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { LookoutsPanel } from "./lookouts-panel.tsx";
import { SightingRow } from "./sighting-row.tsx";
import { useReading } from "./use-reading.ts";
import { useSightings } from "./use-sightings.ts";
import "./lookouts.css";

/** What was seen, newest first, and below it what is looked out for. */
export function SightingsScreen() {
  const query = useSightings();
  const reading = useReading();
  const { list, move } = useRowKeys();
  useKeys(words.lookouts.title, [
    { key: "j", label: words.book.keys.down, run: () => move(1) },
    { key: "k", label: words.book.keys.up, run: () => move(-1) },
  ]);
  const sightings = query.data?.pages.flatMap((page) => page.sightings) ?? [];
  const unread = sightings.filter(({ isRead }) => !isRead).map(({ sightingId }) => sightingId);
  return (
    <div className="screen">
      <div className="screen-head">
        <div>
          <h1>{words.lookouts.title}</h1>
          <p className="lookouts-lead">{words.lookouts.lead}</p>
        </div>
        <Button
          variant="default"
          size="compact-sm"
          disabled={unread.length === 0}
          loading={reading.busy}
          onClick={() => reading.run({ sightingIds: unread.slice(0, 200), isPutAway: false })}
        >
          {words.lookouts.readAll}
        </Button>
      </div>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isPending ? <SkeletonRows count={6} height={44} /> : null}
      {query.isSuccess && sightings.length === 0 ? (
        <Empty title={words.lookouts.none}>{words.lookouts.noneWords}</Empty>
      ) : null}
      {sightings.length === 0 ? null : (
        <ol className="row-list" ref={list} aria-label={words.lookouts.list}>
          {sightings.map((sighting) => (
            <SightingRow key={sighting.sightingId} sighting={sighting} read={reading.run} />
          ))}
        </ol>
      )}
      <LoadMore hasMore={query.hasNextPage} busy={query.isFetchingNextPage} load={() => void query.fetchNextPage()} />
      <LookoutsPanel />
    </div>
  );
}
