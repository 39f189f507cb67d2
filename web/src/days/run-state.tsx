import type { DayRun } from "../client.ts";
import { Tag, type Tone } from "../ui/tag.tsx";
import { words } from "../words.ts";

const toneOf: Record<DayRun["state"], Tone> = { running: "accent", ended: "plain", "cut-off": "red" };

/** Whether a run is done, under way or cut off, and whether it was a dry one. */
export function RunState({ run: { state, isDry } }: { readonly run: DayRun }) {
  return (
    <span className="days-tags">
      {isDry ? <Tag tone="amber">{words.days.dryTag}</Tag> : null}
      <Tag tone={toneOf[state]}>{words.days.states[state]}</Tag>
    </span>
  );
}

/** Who began a run. */
export function begunBy({ by, source }: DayRun): string {
  return by ?? words.days.source[source];
}

/** Of which change of a ladder a run was, where it was of one. */
export function changeOf({ ladder, ladderVersion }: DayRun) {
  return ladder === null || ladderVersion === null
    ? null
    : { ladder: words.kinds.other(ladder), version: ladderVersion };
}
