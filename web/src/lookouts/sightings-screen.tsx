import { Button } from "@mantine/core";
import type { ListSightingsAnswer } from "../client.ts";
import { Empty } from "../ui/empty.tsx";
import { KeyCap } from "../ui/key-cap.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { ScreenHead } from "../ui/screen-head.tsx";
import { SelectionBar } from "../ui/selection-bar.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ActTrouble, ReadTrouble } from "../ui/trouble.tsx";
import { useList, type List } from "../ui/use-list.ts";
import { words } from "../words.ts";
import { LookoutsPanel } from "./lookouts-panel.tsx";
import { SightingRow } from "./sighting-row.tsx";
import { useReading } from "./use-reading.ts";
import { useSightings } from "./use-sightings.ts";
import "./lookouts.css";

type Sighting = ListSightingsAnswer["sightings"][number];

const sightingOf = ({ sightingId }: Sighting) => sightingId;

/** As many as are read or put away at once. */
const readMax = 200;

/** What was seen, newest first, and below it what is looked out for. */
export function SightingsScreen() {
  const pages = useSightings();
  const { rows: sightings, error, isPending, isEmpty, again } = pages;
  const reading = useReading();
  const mark = (some: readonly Sighting[], isPutAway: boolean) => {
    if (some.length > 0) reading.run({ sightingIds: some.slice(0, readMax).map(sightingOf), isPutAway });
  };
  const { list, selected } = useSightingList(sightings, (some) => mark(some, true));
  const unread = sightings.filter(({ isRead }) => !isRead);
  return (
    <div className="screen">
      <ScreenHead title={words.lookouts.title} lead={words.lookouts.lead}>
        <Button
          variant="default"
          size="compact-sm"
          disabled={unread.length === 0}
          loading={reading.busy}
          onClick={() => mark(unread, false)}
        >
          {words.lookouts.readAll}
        </Button>
      </ScreenHead>
      {error === null ? null : <ReadTrouble error={error} again={again} />}
      <ActTrouble error={reading.error} />
      {isPending ? <SkeletonRows count={6} height={44} /> : null}
      {isEmpty ? <Empty title={words.lookouts.none}>{words.lookouts.noneWords}</Empty> : null}
      <Selected
        chosen={selected.chosen}
        clear={selected.clear}
        busy={reading.busy}
        putAway={(some) => mark(some, true)}
      />
      <Sightings sightings={sightings} list={list} selected={selected} />
      <LoadMore {...pages} />
      <LookoutsPanel />
    </div>
  );
}

type SightingsProps = Pick<List<Sighting>, "list" | "selected"> & {
  readonly sightings: readonly Sighting[];
};

function Sightings({ sightings, list, selected }: SightingsProps) {
  if (sightings.length === 0) return null;
  return (
    <ol className="row-list" ref={list} aria-label={words.lookouts.list}>
      {sightings.map((sighting) => (
        <SightingRow
          key={sighting.sightingId}
          sighting={sighting}
          isSelected={selected.has(sighting)}
          select={() => selected.toggle(sighting)}
        />
      ))}
    </ol>
  );
}

function useSightingList(rows: readonly Sighting[], putAway: (some: readonly Sighting[]) => void) {
  const listed = { title: words.lookouts.title, rows, keyOf: sightingOf, selects: true };
  return useList(listed, ({ targets }) => [
    { key: "e", label: words.lookouts.putAwayKey, run: () => putAway(targets()) },
  ]);
}

type SelectedProps = {
  readonly chosen: readonly Sighting[];
  readonly clear: () => void;
  readonly busy: boolean;
  readonly putAway: (some: readonly Sighting[]) => void;
};

function Selected({ chosen, clear, busy, putAway }: SelectedProps) {
  if (chosen.length === 0) return null;
  const act = (
    <Button size="compact-sm" loading={busy} rightSection={<KeyCap>E</KeyCap>} onClick={() => putAway(chosen)}>
      {words.lookouts.putAwayKey}
    </Button>
  );
  return <SelectionBar says={words.ui.selected(chosen.length)} clear={clear} acts={act} />;
}
