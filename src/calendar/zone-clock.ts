import { dayNumber } from "./days.ts";

/**
 * What the clocks of a zone show: a night asks of very many people at one instant, in few zones. Each answer is worked out
 * once, for it follows from the rules of the zone alone.
 */
export function dayInZone(at: Temporal.Instant, zone: string): Temporal.PlainDate {
  const known = of(daysByZone, zone);
  const key = at.epochMilliseconds;
  const before = known.get(key);
  if (before !== undefined) return before;
  return kept(known, key, at.toZonedDateTimeISO(zone).toPlainDate());
}

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
const daysByZone = new Map<string, Map<number, Temporal.PlainDate>>();
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
