import { useMemo, useState } from "react";
import { readTimeline, type ReadTimelineAnswer } from "../client.ts";
import { Empty } from "../ui/empty.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { Panel } from "../ui/panel.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { usePages } from "../ui/use-pages.ts";
import { words } from "../words.ts";
import { useDebtorDesk } from "./debtor-desk.ts";
import { foldTimeline, lineOf, undoneAmong } from "./fold-timeline.ts";
import { isAsked, TimelineChoice, type TimelineAsked } from "./timeline-choice.tsx";
import { TimelineEntryLine, TimelineNoise } from "./timeline-entry.tsx";
import "./timeline.css";

/** Everything that happened, newest first, words before all; what the system did by itself is folded. */
export function TimelinePanel() {
  const { debtorId } = useDebtorDesk();
  const [asked, setAsked] = useState<TimelineAsked>({ kind: "", words: "" });
  const timeline = useTimeline(debtorId, asked);
  return (
    <Panel
      title={words.debtor.timeline}
      aside={<TimelineChoice asked={asked} kinds={timeline.kinds} choose={setAsked} />}
    >
      {timeline.error === null ? null : <ReadTrouble error={timeline.error} again={timeline.again} />}
      {timeline.isPending ? <SkeletonRows count={5} height={44} /> : null}
      {timeline.isEmpty ? <Nothing isAsked={isAsked(asked)} /> : null}
      <ol className="plain-list timeline">
        {timeline.lines.map((line) =>
          line.kind === "entry" ? (
            <TimelineEntryLine
              key={line.entry.number}
              entry={line.entry}
              permit={line.permit}
              undone={timeline.undone.get(line.entry.number)}
            />
          ) : (
            <TimelineNoise key={line.entries[0]?.number} entries={line.entries} />
          ),
        )}
      </ol>
      <LoadMore {...timeline} />
    </Panel>
  );
}

function Nothing({ isAsked }: { readonly isAsked: boolean }) {
  const { noneFits, noTimeline, noTimelineWords } = words.debtor;
  return isAsked ? <p className="soft">{noneFits}</p> : <Empty title={noTimeline}>{noTimelineWords}</Empty>;
}

const entriesOf = ({ entries }: ReadTimelineAnswer) => entries;

function useEntries(debtorId: string, asked: TimelineAsked) {
  const [kind, sought] = [asked.kind || undefined, asked.words || undefined];
  return usePages({
    queryKey: ["timeline", debtorId, kind, sought],
    read: (before, options) => readTimeline({ debtorId, before, kind, words: sought }, options),
    rowsOf: entriesOf,
  });
}

/** What is taken back or reversed is said by a later entry, whichever are shown: the whole timeline is looked at for it. */
function useTimeline(debtorId: string, asked: TimelineAsked) {
  const shown = useEntries(debtorId, asked);
  const whole = useEntries(debtorId, { kind: "", words: "" });
  // What is asked for is shown, also where the system did it.
  const isWhole = !isAsked(asked);
  return {
    ...shown,
    lines: useMemo(() => (isWhole ? foldTimeline(shown.rows) : shown.rows.map(lineOf)), [shown.rows, isWhole]),
    undone: undoneAmong(whole.rows),
    kinds: whole.first?.kinds ?? [],
  };
}
