import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { readTimeline } from "../client.ts";
import { Empty } from "../ui/empty.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { Panel } from "../ui/panel.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { foldTimeline, takenBackAmong } from "./fold-timeline.ts";
import { TimelineChoice } from "./timeline-choice.tsx";
import { TimelineEntryLine, TimelineNoise } from "./timeline-entry.tsx";
import "./timeline.css";

/** Everything that happened, newest first, words before all; what the system did by itself is folded. */
export function TimelinePanel() {
  const { debtorId } = useDebtorDesk();
  const [kind, setKind] = useState("");
  const timeline = useTimeline(debtorId, kind);
  const { takenBack } = timeline;
  return (
    <Panel
      title={words.debtor.timeline}
      aside={<TimelineChoice kind={kind} kinds={timeline.kinds} onChange={setKind} />}
    >
      {timeline.error === null ? null : <ReadTrouble error={timeline.error} again={timeline.again} />}
      {timeline.isPending ? <SkeletonRows count={5} height={44} /> : null}
      {timeline.isEmpty ? <Empty title={words.debtor.noTimeline}>{words.debtor.noTimelineWords}</Empty> : null}
      <ol className="plain-list timeline">
        {timeline.lines.map((line) =>
          line.kind === "entry" ? (
            <TimelineEntryLine
              key={line.entry.number}
              entry={line.entry}
              permit={line.permit}
              isTakenBack={takenBack.has(line.entry.number)}
            />
          ) : (
            <TimelineNoise key={line.entries[0]?.number} entries={line.entries} />
          ),
        )}
      </ol>
      <LoadMore hasMore={timeline.hasMore} busy={timeline.busy} more={timeline.more} />
    </Panel>
  );
}

function useTimelineQuery(debtorId: string, kind: string) {
  return useInfiniteQuery({
    queryKey: ["timeline", debtorId, kind],
    queryFn: ({ pageParam, signal }) =>
      readTimeline({ debtorId, before: pageParam ?? undefined, kind: kind === "" ? undefined : kind }, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
  });
}

/** What is taken back is said by a later entry, whichever are shown: the whole timeline is looked at for it. */
function useTimeline(debtorId: string, kind: string) {
  const query = useTimelineQuery(debtorId, kind);
  const whole = useTimelineQuery(debtorId, "");
  const entries = useMemo(() => query.data?.pages.flatMap((page) => page.entries) ?? [], [query.data]);
  const lines = useMemo(() => foldTimeline(entries), [entries]);
  const { fetchNextPage } = query;
  return {
    lines,
    takenBack: takenBackAmong(whole.data?.pages.flatMap((page) => page.entries) ?? []),
    kinds: whole.data?.pages[0]?.kinds ?? [],
    isPending: query.isPending,
    isEmpty: query.isSuccess && entries.length === 0,
    error: query.error,
    hasMore: query.hasNextPage,
    busy: query.isFetchingNextPage,
    more: useCallback(() => void fetchNextPage(), [fetchNextPage]),
    again: () => void query.refetch(),
  };
}
