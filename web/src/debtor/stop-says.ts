import { dayText, timeText, weekdayText, wholeDayText } from "../ui/day-text.ts";
import { locale } from "../ui/locale.ts";
import { words } from "../words.ts";
import { restOfWeek } from "./rest-of-week.ts";
import { weekDays, type StopFacts, type StopKind } from "./stop-draft.ts";

/** Who and what the ids in a stop's facts are, in words. */
export type StopNames = { readonly point: string | undefined; readonly person: string | undefined };

const list = new Intl.ListFormat(locale, { type: "conjunction" });

/** What a stop keeps from going out, in a sentence; and then what else is said of it. */
export function stopSays(kind: StopKind, facts: StopFacts, names: StopNames): string {
  const { says } = words.stops;
  switch (kind) {
    case "attorney":
      if (facts.attorneyKnown === false) return says.attorneyUnknown;
      return says.attorney(names.person ?? says.attorneyUnnamed);
    case "inconvenient-time":
      return says["inconvenient-time"](daysText(facts), hoursText(facts), untilText(facts));
    case "inconvenient-place":
      return says["inconvenient-place"](
        facts.place === undefined ? words.stops.placesBoth : words.stops.places[facts.place],
      );
    case "medium":
      return mediumSays(facts, names);
    default:
      return says[kind];
  }
}

/** The time that such a stop leaves free, where that is one stretch of the week: what is barred is easily misheard. */
export function freeSays(kind: StopKind, facts: StopFacts): string | undefined {
  const free = kind === "inconvenient-time" ? restOfWeek(facts) : undefined;
  if (free === undefined) return undefined;
  return words.stops.free(free.days === undefined ? undefined : daysText(free), hoursText(free));
}

function mediumSays(facts: StopFacts, { point }: StopNames): string {
  const { media, mediaAll, at, says } = words.stops;
  const what = facts.medium === undefined ? mediaAll : media[facts.medium];
  return says.medium(what, point === undefined ? "" : at(point), untilText(facts));
}

const courtFacts = [
  ...(["chapter", "court", "caseNumber", "filedOn", "dischargedOn", "dismissedOn"] as const),
  ...(["unresponsiveSince", "on"] as const),
];

/** What a court, a certificate or the wait for an answer adds: "chapter 7, filed Nov 3, 2026". */
export function courtText(facts: StopFacts): string {
  return courtFacts
    .flatMap((name) => {
      const value = facts[name];
      if (value === undefined) return [];
      return [words.stops.court[name](/^\d{4}-\d{2}-\d{2}$/.test(value) ? dayText(value) : value)];
    })
    .join(", ");
}

function daysText({ days }: StopFacts): string {
  if (days === undefined || days.length === weekDays.length) return words.stops.anyDay;
  const inOrder = weekDays.flatMap((day, place) => (days.includes(day) ? [weekdayText(place + 1)] : []));
  return words.stops.onDays(list.format(inOrder));
}

function hoursText({ from, to }: StopFacts): string {
  const { anyHour, fromTo, fromToNext, fromOn, before } = words.stops;
  if (from !== undefined && to !== undefined) {
    return (to <= from ? fromToNext : fromTo)(clockText(from), clockText(to));
  }
  if (from !== undefined) return fromOn(clockText(from));
  return to === undefined ? anyHour : before(clockText(to));
}

/** A time of day as the desk's language writes it. */
function clockText(time: string): string {
  return timeText(`2024-01-01T${time.slice(0, 5)}:00Z`, "UTC");
}

function untilText({ until }: StopFacts): string {
  return until === undefined ? words.stops.always : words.stops.through(wholeDayText(until));
}
