import type { BestCall } from "../client.ts";
import { hourSpanText } from "../ui/clock-text.ts";
import { nearDayText } from "../ui/day-text.ts";
import { useOfficeClock } from "../ui/office-clock.ts";
import { wallClock } from "../ui/zoned.ts";
import { words } from "../words.ts";
import "./best-call.css";

/** When a call is answered likeliest, on the debtor's clock; on hover on the office's, and why. */
export function BestCallTime({ best }: { readonly best: BestCall }) {
  const { today, zone } = useOfficeClock();
  const [there, here] = [hourOf(best, best.zone), hourOf(best, zone)];
  const day = there.on === today ? undefined : nearDayText(there.on, today);
  const why = [words.today.bestCallHere(here.span), ...best.because.map(words.today.answered)];
  return (
    <span className="best-call figures" title={why.join("\n")}>
      {words.today.bestCall(there.span, day)}
    </span>
  );
}

/** The hour on the office's clock, and what it was reckoned from: what was seen, and what the chance was with it. */
export function BestCallWhy({ best }: { readonly best: BestCall }) {
  const { zone } = useOfficeClock();
  return (
    <ul className="plain-list best-call-why" aria-label={words.today.bestCallWhy}>
      <li>{words.today.bestCallHere(hourOf(best, zone).span)}</li>
      {best.because.map((reason) => (
        <li key={reason.of}>{words.today.answered(reason)}</li>
      ))}
    </ul>
  );
}

const hourMs = 3_600_000;

/** The whole hour, also where it runs already, as a zone's clock shows it, with its day. */
function hourOf({ until }: BestCall, zone: string): { readonly on: string; readonly span: string } {
  const ends = new Date(until);
  const [on = "", from = ""] = wallClock(new Date(ends.getTime() - hourMs), zone).split("T");
  const [, to = ""] = wallClock(ends, zone).split("T");
  return { on, span: hourSpanText(from, to) };
}
