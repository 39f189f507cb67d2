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

/** By which rules what is due cannot be done on that day, as the law said beforehand: the most first. */
export function RefusedBeforehand({ run: { summary } }: { readonly run: DayRun }) {
  const rules = Object.entries(summary?.refused ?? {}).toSorted(([, a], [, b]) => b - a);
  if (rules.length === 0) return null;
  return (
    <p className="soft small" aria-label={words.days.beforehand} role="note">
      {words.days.beforehand}:{" "}
      {rules.map(([rule, cases], at) => (
        <span key={rule}>
          {at === 0 ? null : ", "}
          <code>{rule}</code> <span className="figures">{cases.toLocaleString(locale)}</span>
        </span>
      ))}
    </p>
  );
}
