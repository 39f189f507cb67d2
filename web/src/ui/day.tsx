import { dayIn, dayText, momentText, nearDayText, wholeDayText } from "./day-text.ts";
import { locale } from "./locale.ts";
import { useOfficeClock } from "./office-clock.ts";

/** A day as one speaks of it where it is near; the whole date on hover. */
export function NearDay({ on }: { readonly on: string }) {
  const { today } = useOfficeClock();
  return (
    <time dateTime={on} title={wholeDayText(on)}>
      {nearDayText(on, today)}
    </time>
  );
}

/** A day as tables show it: absolute. */
export function TableDay({ on }: { readonly on: string }) {
  return (
    <time className="figures" dateTime={on} title={wholeDayText(on)}>
      {dayText(on)}
    </time>
  );
}

/** The day on which something happened, by the office's clock, as tables show it. */
export function TableDayOf({ at }: { readonly at: string }) {
  const { zone } = useOfficeClock();
  return <TableDay on={dayIn(at, zone)} />;
}

/** The day on which something happened, by the office's clock, as one speaks of it. */
export function NearDayOf({ at }: { readonly at: string }) {
  const { zone } = useOfficeClock();
  return <NearDay on={dayIn(at, zone)} />;
}

/** An instant on the office's clock. */
export function Moment({ at }: { readonly at: string }) {
  const clock = useOfficeClock();
  return (
    <time dateTime={at} title={new Date(at).toLocaleString(locale, { timeZone: clock.zone, timeZoneName: "short" })}>
      {momentText(at, clock)}
    </time>
  );
}
