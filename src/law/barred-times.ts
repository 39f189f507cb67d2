import { compareInstants } from "#calendar/instants";
import { compareDays, dayNumber, daysAfter, daysFrom } from "#calendar/days";
import { clockInZone, twoDigits, instantInZone, nextChangeOfClocks, startOfDay } from "#calendar/zone-clock";
import { weekdays, type Window } from "./debtor.ts";
import { dateIn, earliest, latest, nextMinute } from "./when.ts";

/** A stretch of time in which a contact is barred, half-open. Why is put into words where it is shown. */
export type Bar = Span & { readonly because: () => string };

/** The hours of the day outside which nobody is contacted; both ends themselves are outside. */
export type Hours = { readonly after: Temporal.PlainTime; readonly before: Temporal.PlainTime };

/** What is known of the times of one person. */
export type Times = {
  readonly where: readonly string[];
  readonly hours: Hours;
  readonly inconvenient: readonly Window[];
  readonly convenient: readonly Window[];
};

type Span = { readonly from: Temporal.Instant; readonly until: Temporal.Instant };
type Local = { readonly zone: string; readonly on: Temporal.PlainDate };

/** One week is like the next until what was said begins or ends, or clocks are changed; what runs past midnight needs a day more. */
const daysOfWeekAhead = 9;
const millisecondsOfDay = 86_400_000;
/** So long clocks are followed: all seasons', in every zone, come round in that time. */
const daysOfYearAhead = 400;

/** Everything that bars an instant, in every zone in which the person may be. Nothing: it is free. */
export function barsAt(times: Times, at: Temporal.Instant): Bar[] {
  return times.where.flatMap((zone) => barsIn(zone, times, at));
}

/** The first whole minute from an instant on that nothing bars; nothing when no such minute comes. */
export function firstFree(times: Times, from: Temporal.Instant): Temporal.Instant | undefined {
  const soon = firstFreeWithin(times, from);
  if (soon !== undefined) return soon;
  for (const change of changesAfter(times, from)) {
    const free = firstFreeWithin(times, change);
    if (free !== undefined) return free;
  }
  return undefined;
}

function firstFreeWithin(times: Times, from: Temporal.Instant): Temporal.Instant | undefined {
  const end = from.epochMilliseconds + daysOfWeekAhead * millisecondsOfDay;
  let minute = nextMinute(from);
  while (minute.epochMilliseconds < end) {
    const bars = barsAt(times, minute);
    if (bars.length === 0) return minute;
    minute = nextMinute(latest(bars.map(({ until }) => until)));
  }
  return undefined;
}

/** From when on weeks may be other than before: something that was said begins or is over, or clocks are changed. */
function changesAfter({ inconvenient, convenient, where }: Times, from: Temporal.Instant): Temporal.Instant[] {
  const days = [...inconvenient, ...convenient].flatMap(({ said, until }) => [
    ...(said === null ? [] : [said]),
    ...(until === null ? [] : [daysAfter(until, 1)]),
  ]);
  const begun = days.flatMap((day) => where.map((zone) => startOfDay(day, zone)));
  return [...begun, ...where.flatMap((zone) => changesOfClocks(zone, from))]
    .filter((change) => compareInstants(change, from) > 0)
    .toSorted(compareInstants);
}

function changesOfClocks(zone: string, from: Temporal.Instant): Temporal.Instant[] {
  const end = from.add({ hours: 24 * daysOfYearAhead });
  const changes: Temporal.Instant[] = [];
  for (let next = nextChangeOfClocks(from, zone); next !== undefined && compareInstants(next, end) < 0;) {
    changes.push(next);
    next = nextChangeOfClocks(next, zone);
  }
  return changes;
}

function barsIn(zone: string, times: Times, at: Temporal.Instant): Bar[] {
  const on = dateIn(at, zone);
  const outside = outsideHours(times, { zone, on }, at);
  const named = times.inconvenient.flatMap((window) =>
    // A window that runs past midnight began on the day before.
    [daysAfter(on, -1), on]
      .filter((day) => isNamed(window, day))
      .map((day) => windowSpan(window, { zone, on: day }))
      .filter((span) => holds(span, at))
      .map((span) => ({ ...span, because: () => `the consumer called ${wordsOf(window)} inconvenient (${zone})` })),
  );
  return [...(outside === undefined ? [] : [outside]), ...named];
}

/** The gap between the free hours of these days in which an instant lies, if it does not lie in the free hours. */
function outsideHours(times: Times, { zone, on }: Local, at: Temporal.Instant): Bar | undefined {
  if (isFree(times, { zone, on }, at)) return undefined;

  // The usual hours come round every day; those that the consumer named may leave days out.
  const reach = times.convenient.length === 0 ? 1 : 2;
  const days = daysFrom(daysAfter(on, -reach), daysAfter(on, reach));
  const spans = days.flatMap((day) => freeSpans(times, { zone, on: day }));
  const before = spans.map(({ until }) => until).filter((until) => compareInstants(until, at) <= 0);
  const after = spans.map(({ from }) => from).filter((from) => compareInstants(from, at) > 0);
  return {
    from: latest(before),
    until: earliest(after),
    because: () => `it is ${clockInZone(at, zone)} in ${zone}, outside ${hoursOn(times, { zone, on })}`,
  };
}

/** Whether the free hours hold an instant: they began on its own day, or were named for the one before and ran past midnight. */
function isFree(times: Times, { zone, on }: Local, at: Temporal.Instant): boolean {
  const spans = freeSpans(times, { zone, on });
  if (spans.some((span) => holds(span, at))) return true;
  if (times.convenient.length === 0) return false;
  return freeSpans(times, { zone, on: daysAfter(on, -1) }).some((span) => holds(span, at));
}

/** The hours of a day: those that the consumer named for it, or else those of everybody. */
function freeSpans({ hours, convenient }: Times, { zone, on }: Local): readonly Span[] {
  const named = convenient.filter((window) => isNamed(window, on));
  if (named.length > 0) return named.map((window) => windowSpan(window, { zone, on }));
  return usualSpans(hours, zone, on);
}

/** The hours of everybody on a day. A night asks for the same few of them very often: each is found once. */
function usualSpans(hours: Hours, zone: string, on: Temporal.PlainDate): readonly Span[] {
  const days = spansByHours.getOrInsertComputed(hours, noZones).getOrInsertComputed(zone, noDays);
  const key = dayNumber(on);
  const known = days.get(key);
  if (known !== undefined) return known;
  const from = instantOf(on, hours.after, zone).add({ nanoseconds: 1 });
  const spans = [{ from, until: instantOf(on, hours.before, zone) }];
  if (days.size >= daysMax) days.clear();
  days.set(key, spans);
  return spans;
}

type Days = Map<number, readonly Span[]>;

const spansByHours = new WeakMap<Hours, Map<string, Days>>();
const noZones = () => new Map<string, Days>();
const noDays = (): Days => new Map();
const daysMax = 10_000;

function hoursOn({ hours, convenient }: Times, { on }: Local): string {
  const named = convenient.filter((window) => isNamed(window, on));
  if (named.length > 0) return `the convenient time that the consumer named, ${named.map(wordsOf).join(" and ")}`;
  return `the hours after ${clockOf(hours.after)} and before ${clockOf(hours.before)}`;
}

function isNamed({ days, said, until }: Window, on: Temporal.PlainDate): boolean {
  if (said !== null && compareDays(on, said) < 0) return false;
  if (until !== null && compareDays(on, until) > 0) return false;
  return days.some((day) => weekdays.indexOf(day) + 1 === on.dayOfWeek);
}

function windowSpan({ from, to }: Window, { zone, on }: Local): Span {
  const begins = from ?? midnight;
  const endsNextDay = to === null || Temporal.PlainTime.compare(to, begins) <= 0;
  const lastDay = endsNextDay ? daysAfter(on, 1) : on;
  return { from: instantOf(on, begins, zone), until: instantOf(lastDay, to ?? midnight, zone) };
}

function wordsOf({ days, from, to }: Window): string {
  const time =
    from === null && to === null ? "all day" : `${clockOf(from ?? midnight)} to ${to ? clockOf(to) : "24:00"}`;
  return `${days.join(", ")} ${time}`;
}

const midnight = Temporal.PlainTime.from("00:00");

function clockOf({ hour, minute }: Temporal.PlainTime): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

function instantOf(on: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): Temporal.Instant {
  return instantInZone(on, time, zone);
}

/** Whether a half-open stretch holds an instant. */
export function holds({ from, until }: Span, at: Temporal.Instant): boolean {
  return compareInstants(from, at) <= 0 && compareInstants(at, until) < 0;
}
