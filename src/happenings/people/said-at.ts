import type { SaidOn } from "#parties/said";
import { dayAt, spanOf } from "#happenings/desk/office-day";

/**
 * The instant from which a word counts: that at which it was said; where nobody knows the hour, of today it is now, and of
 * an earlier day its first counts.
 */
export function saidAt(
  { on, time }: SaidOn,
  { now, zone }: { readonly now: Temporal.Instant; readonly zone: string },
): Temporal.Instant {
  if (time !== null) return on.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
  return dayAt({ zone }, now).equals(on) ? now : spanOf(on, zone).from;
}

/** The same as the timeline keeps it. */
export function saidOn({ on, time }: SaidOn): Readonly<Record<string, string>> {
  return { on: `${on}`, ...(time === null ? {} : { time: time.toString({ smallestUnit: "minute" }) }) };
}
