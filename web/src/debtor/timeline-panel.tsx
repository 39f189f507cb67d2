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
      <LoadMore {...timeline} />
    </Panel>
  );
}

const entriesOf = ({ entries }: ReadTimelineAnswer) => entries;

function useEntries(debtorId: string, kind: string) {
  return usePages({
    queryKey: ["timeline", debtorId, kind],
    read: (before, options) => readTimeline({ debtorId, before, kind: kind === "" ? undefined : kind }, options),
    rowsOf: entriesOf,
  });
}

/** What is taken back is said by a later entry, whichever are shown: the whole timeline is looked at for it. */
function useTimeline(debtorId: string, kind: string) {
  const shown = useEntries(debtorId, kind);
  const whole = useEntries(debtorId, "");
  return {
    ...shown,
    lines: useMemo(() => foldTimeline(shown.rows), [shown.rows]),
    takenBack: takenBackAmong(whole.rows),
    kinds: whole.first?.kinds ?? [],
  };
}
