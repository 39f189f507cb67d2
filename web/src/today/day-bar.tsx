import { Skeleton } from "@mantine/core";
import type { ReactNode } from "react";
import type { ReadWorklistAnswer } from "../client.ts";
import { Amounts } from "../ui/amount.tsx";
import { words } from "../words.ts";

/** How the day goes: what is done and left, what was promised and what came in. */
export function DayBar({ bar }: { readonly bar: ReadWorklistAnswer["bar"] | undefined }) {
  const all = bar === undefined ? 0 : bar.done + bar.left;
  return (
    <section className="day-bar" aria-label={words.today.title}>
      <div className="day-bar-progress">
        <div className="day-bar-counts">
          <Figure label={words.today.done}>{bar && words.ui.count(bar.done)}</Figure>
          <Figure label={words.today.left}>{bar && words.today.leftMax(bar.left)}</Figure>
        </div>
        <div className="day-bar-track" aria-hidden="true" title={words.today.progress(bar?.done ?? 0, bar?.left ?? 0)}>
          <span style={{ width: `${all === 0 ? 0 : ((bar?.done ?? 0) / all) * 100}%` }} />
        </div>
      </div>
      <Figure label={words.today.promised}>{bar && <Amounts values={bar.promised} />}</Figure>
      <Figure label={words.today.collected}>{bar && <Amounts values={bar.collected} tone="in" />}</Figure>
    </section>
  );
}

function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="day-bar-figure">
      <span className="day-bar-label">{label}</span>
      <span className="day-bar-value figures">{children ?? <Skeleton width={64} height={20} my={4} />}</span>
    </div>
  );
}
