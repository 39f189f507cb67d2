import type { DayRun } from "../client.ts";
import { locale } from "../ui/locale.ts";
import { words } from "../words.ts";

const figures = ["lookedAt", "moved", "letters", "refused", "people", "waiting", "closed"] as const;

/** What a run came to, in numbers that say what they count. */
export function DayFigures({ run }: { readonly run: DayRun }) {
  return (
    <dl className="days-figures" aria-label={words.days.figures}>
      {figures.map((figure) => (
        <div key={figure}>
          <dt>{words.days[figure]}</dt>
          <dd className="figures">
            {(figure === "refused" ? run.refused : run.figures[figure]).toLocaleString(locale)}
          </dd>
          <dd className="soft small">{words.days.figureHelp[figure]}</dd>
        </div>
      ))}
    </dl>
  );
}
