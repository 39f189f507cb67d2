import "./stacked-bar.css";

/** One stretch of the bar: its share between 0 and 1, how far along the scale it stands (0 to 4), and what it says. */
export type Stretch = { readonly share: number; readonly step: number; readonly says: string };

/** A bar of stretches that get darker with their step. What it says stands in a table or a list beside it too. */
export function StackedBar({ label, stretches }: { readonly label: string; readonly stretches: readonly Stretch[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn by boxes, and is one picture to who listens
    <div className="stacked-bar" role="img" aria-label={`${label}: ${stretches.map(({ says }) => says).join(", ")}`}>
      {stretches
        .filter(({ share }) => share > 0)
        .map(({ share, step, says }) => (
          <span key={says} title={says} className={`stacked-bar-${step}`} style={{ flexGrow: share }} />
        ))}
    </div>
  );
}
