import { Button, SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { readOwnDay, type OwnEntry } from "../client.ts";
import { timelineGroups, type TimelineGroup } from "../debtor/timeline-groups.ts";
import { paths } from "../paths.ts";
import { DayChoice } from "../ui/day-choice.tsx";
import { Moment } from "../ui/day.tsx";
import { addDays } from "../ui/days.ts";
import { Empty } from "../ui/empty.tsx";
import { useOfficeClock } from "../ui/office-clock.ts";
import { ScreenHead } from "../ui/screen-head.tsx";
import { sentenceText } from "../ui/sentence-text.ts";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { useList } from "../ui/use-list.ts";
import { words } from "../words.ts";
import { shownGroups, type OwnDaySearch } from "./own-day-search.ts";
import "./own-day.css";

/** What one did oneself on a day, the newest first; each opens its debtor. */
export function OwnDayScreen() {
  const search = useSearch({ from: paths.ownDay });
  const { on, show } = search;
  const navigate = useNavigate();
  const query = useQuery({
    queryKey: ["own-day", on],
    queryFn: ({ signal }) => readOwnDay({ on }, { signal }),
    refetchOnMount: "always",
  });
  const { entries = [], elsewhere = 0, more = false } = query.data ?? {};
  const go = (next: OwnDaySearch) => void navigate({ to: paths.ownDay, search: next, replace: true });
  const shown = show === undefined ? entries : entries.filter((entry) => isOf(show, entry));
  return (
    <div className="screen">
      <ScreenHead title={words.ownDay.title} lead={words.ownDay.lead}>
        <DayButtons on={on} go={(day) => go({ on: day, show })} />
      </ScreenHead>
      {query.error === null ? null : <ReadTrouble error={query.error} again={() => void query.refetch()} />}
      {query.isPending ? <SkeletonRows count={6} height={44} /> : null}
      {entries.length === 0 ? null : (
        <SegmentedControl
          className="own-day-groups"
          aria-label={words.ownDay.show}
          value={show ?? ""}
          onChange={(value) => go({ on, show: shownGroups.find((group) => group === value) })}
          data={[
            { value: "", label: labelOf(words.ownDay.all, entries.length) },
            ...shownGroups.map((group) => ({
              value: group,
              label: labelOf(words.debtor.timelineGroups[group], entries.filter((entry) => isOf(group, entry)).length),
            })),
          ]}
        />
      )}
      {query.isSuccess && shown.length === 0 ? (
        <Empty title={words.ownDay.none}>{words.ownDay.noneWords}</Empty>
      ) : (
        <Entries entries={shown} />
      )}
      {more ? <p className="soft">{words.ownDay.more(entries.length + elsewhere)}</p> : null}
      {elsewhere === 0 ? null : <p className="soft">{words.ownDay.elsewhere(elsewhere)}</p>}
    </div>
  );
}

const labelOf = (name: string, count: number) => `${name} ${words.ui.count(count)}`;

function isOf(group: TimelineGroup, { kind }: OwnEntry): boolean {
  return timelineGroups[group].split(",").includes(kind);
}

type DayButtonsProps = { readonly on: string | undefined; readonly go: (on: string | undefined) => void };

/** Today, the day before, or any other. */
function DayButtons({ on, go }: DayButtonsProps) {
  const { today } = useOfficeClock();
  const yesterday = addDays(today, -1);
  const pressed = (day: string) => ({
    "aria-pressed": (on ?? today) === day,
    variant: (on ?? today) === day ? "light" : "default",
  });
  return (
    <div className="screen-acts">
      <Button {...pressed(today)} onClick={() => go(undefined)}>
        {words.ownDay.today}
      </Button>
      <Button {...pressed(yesterday)} onClick={() => go(yesterday)}>
        {words.ownDay.yesterday}
      </Button>
      <DayChoice
        label={words.floor.day}
        max={today}
        value={on ?? today}
        choose={(day) => go(day === today ? undefined : day)}
      />
    </div>
  );
}

const entryOf = ({ debtorId, place }: OwnEntry) => `${debtorId} ${place}`;

function Entries({ entries }: { readonly entries: readonly OwnEntry[] }) {
  const { list } = useList<OwnEntry>({ title: words.ownDay.title, rows: entries, keyOf: entryOf });
  return (
    <ol className="row-list" ref={list} aria-label={words.ownDay.title}>
      {entries.map((entry) => (
        <li key={entryOf(entry)} className="own-day-entry">
          <span className="soft small figures">
            <Moment at={entry.happenedAt} />
          </span>
          <Link to={paths.debtor} params={{ debtorId: entry.debtorId }} data-row>
            {entry.debtor} <span className="figures soft small">{entry.number}</span>
          </Link>
          <span className="soft small">{words.kinds.other(entry.kind)}</span>
          <span className="own-day-words">{wordsOf(entry)}</span>
        </li>
      ))}
    </ol>
  );
}

/** What a person wrote stays as they wrote it; what the server says is set as people write it. */
function wordsOf({ kind, words: said }: OwnEntry): string {
  return kind === "note" ? (said ?? "") : sentenceText(said ?? "");
}
