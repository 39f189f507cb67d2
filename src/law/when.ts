import { compareInstants } from "#calendar/instants";
import { dayNumber, daysAfter } from "#calendar/days";
import { dayInZone, dayNumberInZone, startOfDay } from "#calendar/zone-clock";

/** When something was: an instant, or a whole day where the consumer is. */
export type When = Temporal.PlainDate | Temporal.Instant;

/** The moment that is asked about, and every zone in which the consumer may be. */
export type Moment = { readonly at: Temporal.Instant; readonly where: readonly string[] };

export function dateIn(when: When, zone: string): Temporal.PlainDate {
  return when instanceof Temporal.PlainDate ? when : dayInZone(when, zone);
}

/** The day of it in a zone, as `dayNumber` counts it. */
export function dayNumberIn(when: When, zone: string): number {
  return when instanceof Temporal.PlainDate ? dayNumber(when) : dayNumberInZone(when, zone);
}

/** Whether it has come in one zone: the instant is reached, or the day has begun there. */
function hasComeIn(zone: string, when: When, at: Temporal.Instant): boolean {
  if (when instanceof Temporal.Instant) return compareInstants(when, at) <= 0;
  return dayNumber(when) <= dayNumberInZone(at, zone);
}

/** For what stops an act: it holds as soon as its day has begun anywhere the consumer may be. */
export function hasCome(when: When, { at, where }: Moment): boolean {
  return where.some((zone) => hasComeIn(zone, when, at));
}

/** For what permits an act: it holds only when its day has begun wherever the consumer may be. */
export function hasComeEverywhere(when: When, { at, where }: Moment): boolean {
  return where.every((zone) => hasComeIn(zone, when, at));
}

/** Whether the last day, or the last instant, lies behind in one zone. */
export function isOverIn(zone: string, last: When, at: Temporal.Instant): boolean {
  if (last instanceof Temporal.Instant) return compareInstants(last, at) <= 0;
  return dayNumber(last) < dayNumberInZone(at, zone);
}

/** For what stops an act: it ends only when its last day is over wherever the consumer may be. */
export function isOver(last: When | null, { at, where }: Moment): boolean {
  return last !== null && where.every((zone) => isOverIn(zone, last, at));
}

/** For what permits an act: it ends as soon as its last day is over anywhere the consumer may be. */
export function isOverSomewhere(last: When | null, { at, where }: Moment): boolean {
  return last !== null && where.some((zone) => isOverIn(zone, last, at));
}

/** What holds from a day on, until another where one is known. */
type Stretch = { readonly from: When; readonly until: When | null };

/** For what stops an act: it has begun anywhere the consumer may be, and is not over everywhere. */
export function isStanding({ from, until }: Stretch, moment: Moment): boolean {
  return hasCome(from, moment) && !isOver(until, moment);
}

/** Two instants are compared exactly, a whole day with anything by the dates, in any zone. */
export function isAtOrAfter(later: When, earlier: When, where: readonly string[]): boolean {
  if (later instanceof Temporal.Instant && earlier instanceof Temporal.Instant) {
    return compareInstants(later, earlier) >= 0;
  }
  return where.some((zone) => dayNumberIn(later, zone) >= dayNumberIn(earlier, zone));
}

/** The first whole minute at which a day has begun, or an instant is reached, wherever the consumer may be. */
export function minuteOf(when: When, where: readonly string[]): Temporal.Instant {
  if (when instanceof Temporal.Instant) return nextMinute(when);
  return latest(where.map((zone) => startOfDay(when, zone)));
}

/** When the day that is so many days after another has begun wherever the consumer may be. */
export function daysLater(since: When, days: number, { where }: Pick<Moment, "where">): Temporal.Instant {
  return latest(where.map((zone) => startOfDay(daysAfter(dateIn(since, zone), days), zone)));
}

/** The whole minute itself, or the next one. */
export function nextMinute(instant: Temporal.Instant): Temporal.Instant {
  // Most are whole: to round takes twenty times as long as to see that.
  if (instant.epochMilliseconds % 60_000 === 0 && instant.epochNanoseconds % 1_000_000n === 0n) return instant;
  return instant.round({ smallestUnit: "minute", roundingMode: "ceil" });
}

/** The latest of one or more instants. */
export function latest(instants: readonly Temporal.Instant[]): Temporal.Instant {
  return instants.reduce((a, b) => (compareInstants(a, b) >= 0 ? a : b));
}

/** The earliest of one or more instants. */
export function earliest(instants: readonly Temporal.Instant[]): Temporal.Instant {
  return instants.reduce((a, b) => (compareInstants(a, b) <= 0 ? a : b));
}
