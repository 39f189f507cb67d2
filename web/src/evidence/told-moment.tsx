import { createContext, use } from "react";
import { exactMomentText, timeText } from "../ui/day-text.ts";
import { useOfficeClock } from "../ui/office-clock.ts";
import { words } from "../words.ts";

/** The zones in which the debtor could be, as the law was told. */
export const DebtorZonesContext = createContext<readonly string[]>([]);

/**
 * An instant as evidence has it, to be read in print by somebody else: its day and zone in full, and beside the office's hour
 * that of the debtor, by which the law goes.
 */
export function ToldMoment({ at }: { readonly at: string }) {
  const { zone } = useOfficeClock();
  const here = timeText(at, zone);
  const there = use(DebtorZonesContext).filter((each) => timeText(at, each) !== here);
  const times = [...new Set(there.map((each) => exactMomentText(at, each)))];
  return (
    <time dateTime={at}>
      {exactMomentText(at, zone)}
      {times.length === 0 ? null : <span className="soft"> {words.evidence.there(times.join(" / "))}</span>}
    </time>
  );
}
