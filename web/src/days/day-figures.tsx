import type { DayRun } from "../client.ts";
import { locale } from "../ui/locale.ts";
import { words } from "../words.ts";

/** What is counted of a run, in the order in which it is shown. */
export const dayFigures = ["lookedAt", "moved", "letters", "refused", "people", "waiting", "closed"] as const;

export function figureOf({ refused, figures }: DayRun, figure: (typeof dayFigures)[number]): number {
  return figure === "refused" ? refused : figures[figure];
}

/** What a run came to, in numbers that say what they count. */
export function DayFigures({ run }: { readonly run: DayRun }) {
  return (
    <dl className="days-figures" aria-label={words.days.figures}>
      {dayFigures.map((figure) => (
        <div key={figure}>
          <dt>{words.days[figure]}</dt>
          <dd className="figures">{figureOf(run, figure).toLocaleString(locale)}</dd>
          <dd className="soft small">{words.days.figureHelp[figure]}</dd>
        </div>
      ))}
    </dl>
  );
}
