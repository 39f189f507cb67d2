import type { ReadDebtorAnswer } from "../client.ts";
import { clockSpanText, clockText } from "../ui/clock-text.ts";
import { phoneText } from "../ui/phone-text.ts";
import { zonePlace } from "../ui/zoned.ts";
import { words } from "../words.ts";

type LocalTimesProps = Pick<ReadDebtorAnswer, "points"> & { readonly times: ReadDebtorAnswer["localTimes"] };

/** What time it is where they are: a span where what is known of them does not agree, with what says which. */
export function LocalTimes({ times, points }: LocalTimesProps) {
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first === last) {
    return (
      <span title={first.zones.join(", ")}>
        <strong className="figures">{clockText(first.time)}</strong> <span className="soft">{words.debtor.there}</span>
      </span>
    );
  }
  return (
    <details className="local-times">
      <summary>
        <strong className="figures">{clockSpanText(first.time, last.time)}</strong>{" "}
        <span className="soft">{words.debtor.there}</span>
      </summary>
      <div className="local-times-why">
        <span>{words.debtor.timesDisagree}</span>
        <ul className="plain-list">
          {times.map(({ time, zones, pointIds }) => (
            <li key={time} title={zones.join(", ")}>
              <strong className="figures">{clockText(time)}</strong> <span>{placeNames(zones)}</span>
              <span className="soft small">{words.debtor.bySaying(saidBy(points, pointIds))}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

const namesMax = 2;

/** "New York", "Chicago, Knox and others". */
function placeNames(zones: readonly string[]): string {
  const names = zones.map(zonePlace);
  return names.length > namesMax ? words.debtor.andOthers(names.slice(0, namesMax)) : names.join(", ");
}

function saidBy(points: LocalTimesProps["points"], pointIds: readonly string[]): string[] {
  return points
    .filter(({ id }) => pointIds.includes(id))
    .map(({ kind, value }) => (value.startsWith("+") ? phoneText(value) : words.kinds.point(kind)));
}
