import { dayNumber, daysAfter } from "./days.ts";

/**
 * The day that the clocks of a zone show. A night asks it of very many instants in few zones, so that it is reckoned from
 * how far the clocks are ahead, which is looked up once for each stretch of time between two changes of them.
 */
export function dayInZone(at: Temporal.Instant, zone: string): Temporal.PlainDate {
  return daysAfter(firstDay, daysSinceFirst(at, zone));
}

/** The same day as `dayNumber` counts it. */
export function dayNumberInZone(at: Temporal.Instant, zone: string): number {
  return firstDayNumber + daysSinceFirst(at, zone);
}

/** What the clocks of a zone show, to the minute: "08:05". */
export function clockInZone(at: Temporal.Instant, zone: string): string {
  const minute = Math.floor((shown(at, zone) - daysSinceFirst(at, zone) * millisecondsOfDay) / 60_000);
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** A number of hours or minutes as clocks show it. */
export const twoDigits = (number: number) => `${number}`.padStart(2, "0");

const daysSinceFirst = (at: Temporal.Instant, zone: string) => Math.floor(shown(at, zone) / millisecondsOfDay);

/** The milliseconds since the first day that the clocks of a zone show, as if they had never changed. */
function shown(at: Temporal.Instant, zone: string): number {
  const milliseconds = at.epochMilliseconds;
  return milliseconds + stretchAt(milliseconds, zone).ahead;
}

const firstDay = Temporal.PlainDate.from("1970-01-01");
const firstDayNumber = dayNumber(firstDay);
const millisecondsOfDay = 86_400_000;

/** From which millisecond on, and until before which, the clocks of a zone are so many milliseconds ahead of UTC. */
type Stretch = { readonly from: number; readonly until: number; readonly ahead: number };

const stretchesByZone = new Map<string, Stretch[]>();

/** When the clocks of a zone are changed next; nothing where they are not any more. */
export function nextChangeOfClocks(at: Temporal.Instant, zone: string): Temporal.Instant | undefined {
  const { until } = stretchAt(at.epochMilliseconds, zone);
  return until === Number.POSITIVE_INFINITY ? undefined : Temporal.Instant.fromEpochMilliseconds(until);
}

function stretchAt(milliseconds: number, zone: string): Stretch {
  // Who asks of one instant asks of others near to it.
  if (zone === lastZone && last.from <= milliseconds && milliseconds < last.until) return last;
  [lastZone, last] = [zone, stretchOf(milliseconds, zone)];
  return last;
}

let lastZone = "";
let last: Stretch = { from: 0, until: 0, ahead: 0 };

function stretchOf(milliseconds: number, zone: string): Stretch {
  const known = stretchesByZone.get(zone) ?? [];
  const before = known.find(({ from, until }) => from <= milliseconds && milliseconds < until);
  if (before !== undefined) return before;
  const found = lookUpStretch(milliseconds, zone);
  stretchesByZone.set(zone, [...known, found]);
  return found;
}

function lookUpStretch(milliseconds: number, zone: string): Stretch {
  const zonedAt = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  // A change at this very instant counts as one that has been.
  const last = zonedAt(milliseconds + 1).getTimeZoneTransition("previous");
  const at = zonedAt(milliseconds);
  const next = at.getTimeZoneTransition("next");
  return {
    from: last?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    ahead: at.offsetNanoseconds / 1_000_000,
  };
}

/** The instant at which a day begins in a zone: at midnight, or where the clocks leave that out, when they go on. */
export function startOfDay(on: Temporal.PlainDate, zone: string): Temporal.Instant {
  const known = of(startsByZone, zone);
  const key = dayNumber(on);
  return known.get(key) ?? kept(known, key, on.toZonedDateTime(zone).toInstant());
}

const startsByZone = new Map<string, Map<number, Temporal.Instant>>();

/** The instant at which the clocks of a zone show a time of a day. */
export function instantInZone(on: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): Temporal.Instant {
  const known = of(instantsByZone, zone);
  const key = dayNumber(on) * secondsOfDay + time.hour * 3600 + time.minute * 60 + time.second;
  const isWhole = time.millisecond === 0 && time.microsecond === 0 && time.nanosecond === 0;
  const before = isWhole ? known.get(key) : undefined;
  if (before !== undefined) return before;
  const instant = on.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
  return isWhole ? kept(known, key, instant) : instant;
}

const secondsOfDay = 86_400;
const keptMax = 10_000;
const instantsByZone = new Map<string, Map<number, Temporal.Instant>>();

function of<Value>(zones: Map<string, Map<number, Value>>, zone: string): Map<number, Value> {
  const known = zones.get(zone) ?? new Map<number, Value>();
  if (!zones.has(zone)) zones.set(zone, known);
  return known;
}

function kept<Value>(known: Map<number, Value>, key: number, value: Value): Value {
  if (known.size >= keptMax) known.clear();
  known.set(key, value);
  return value;
}
