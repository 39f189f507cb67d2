import { compareDays } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import { dayInZone } from "#calendar/zone-clock";

/**
 * A day, or the last one that has begun everywhere on earth by an instant. What is on record by now holds by now: the
 * office's day may not have begun yet where the person is.
 */
export function begunEverywhere(at: Temporal.Instant, day: Temporal.PlainDate): Temporal.PlainDate {
  const latestBegun = dayInZone(at, "-12:00");
  return compareDays(day, latestBegun) > 0 ? latestBegun : day;
}

/** An instant, or the limit where it lies beyond. */
export function noLaterThan(limit: Temporal.Instant, instant: Temporal.Instant): Temporal.Instant {
  return compareInstants(instant, limit) > 0 ? limit : instant;
}
