import type { PlainContact, PlainFacts, PlainWindow } from "./plain-facts.ts";

/**
 * The numeric rules once more, written as slowly and plainly as they can be, by the platform's calendar of 1995 instead of the
 * one that the law uses: a local day is what `Intl` prints, days are counted by UTC midnights, minutes by the wall clock.
 * It shares no code with the rules, and knows of nothing but calls about debts of a consumer. Of its own customers a house of
 * these numbers calls nobody more than five times a week about one account, and touches nobody more than nine times.
 */
export function plainDenials(facts: PlainFacts): string[] {
  const denials: string[] = [];
  const isBound = facts.role === "collector";
  if (facts.zones.some((zone) => isBarredHour(facts, zone))) {
    denials.push(isBound ? "us.regf.hours" : "house.quiet-hours");
  }
  if (isBound && hasSevenCalls(facts)) denials.push("us.regf.call-frequency");
  if (isBound && hasSpoken(facts)) denials.push("us.regf.call-after-conversation");
  if (touches(facts, isTouch) + 1 > (isBound ? 14 : 9)) denials.push("house.touches-per-week");
  if (!isBound && touches(facts, isConnectedCall) + 1 > 5) denials.push("house.calls-per-week");
  return denials;
}

// The clock on the wall.

const clocks = new Map<string, Intl.DateTimeFormat>();

type Wall = { readonly day: string; readonly count: number; readonly minutes: number; readonly isOnTheMinute: boolean };

// What was printed of the instants of the last cases: the same contact is looked at for each debt and each rule.
const printed = new Map<string, Wall>();

function wallOf(at: number, zone: string): Wall {
  const key = `${at} ${zone}`;
  let wall = printed.get(key);
  if (wall === undefined) {
    if (printed.size > 5000) printed.clear();
    wall = printWall(at, zone);
    printed.set(key, wall);
  }
  return wall;
}

function printWall(at: number, zone: string): Wall {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("sv-SE", {
      ...{ timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" },
      ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
    });
    clocks.set(zone, clock);
  }
  const text = clock.format(new Date(at)); // "2026-03-08 01:59:59"
  const minutes = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  return {
    day: text.slice(0, 10),
    count: dayCount(text.slice(0, 10)),
    minutes,
    isOnTheMinute: text.endsWith(":00") && at % 1000 === 0,
  };
}

function dayCount(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function dayBefore(day: string): string {
  return new Date((dayCount(day) - 1) * 86_400_000).toISOString().slice(0, 10);
}

// Hours.

function isBarredHour(facts: PlainFacts, zone: string): boolean {
  const wall = wallOf(facts.at, zone);
  if (facts.inconvenient.some((window) => holds(window, wall))) return true;
  const named = facts.convenient.filter((window) => isNamed(window, wall.day));
  if (named.length === 0) {
    const isAfterEight = wall.minutes > 480 || (wall.minutes === 480 && !wall.isOnTheMinute);
    const isUsual = isAfterEight && wall.minutes < 1260;
    // What was named for yesterday and runs past midnight is still free.
    return !isUsual && !facts.convenient.some((window) => holds(window, wall));
  }
  return !facts.convenient.some((window) => holds(window, wall));
}

function isNamed({ weekdays, said, until }: PlainWindow, day: string): boolean {
  return day >= said && (until === null || day <= until) && weekdays.includes(weekday(day));
}

function holds(window: PlainWindow, { day, minutes }: Wall): boolean {
  if (window.from < window.to) return isNamed(window, day) && window.from <= minutes && minutes < window.to;
  if (isNamed(window, day) && minutes >= window.from) return true;
  return isNamed(window, dayBefore(day)) && minutes < window.to;
}

// Calls. Each is asked of one debt in one zone.

type Place = { readonly debt: string; readonly zone: string };

function isTrueSomewhere(facts: PlainFacts, isTrue: (place: Place) => boolean): boolean {
  return facts.debts.some((debt) => facts.zones.some((zone) => isTrue({ debt, zone })));
}

function hasSevenCalls(facts: PlainFacts): boolean {
  return isTrueSomewhere(facts, (place) => {
    if (isConsented(facts, facts.at, place)) return false;
    return facts.history.filter((contact) => isCountedCall(facts, contact, place)).length + 1 > 7;
  });
}

function isCountedCall(facts: PlainFacts, contact: PlainContact, place: Place): boolean {
  if (!isConnectedCall(contact) || contact.from !== "us" || contact.at > facts.at) return false;
  if (contact.debts !== null && contact.debts.length > 0 && !contact.debts.includes(place.debt)) return false;
  return daysAgo(facts, contact, place.zone) <= 6 && !isConsented(facts, contact.at, place);
}

function hasSpoken(facts: PlainFacts): boolean {
  return isTrueSomewhere(facts, (place) => {
    if (isConsented(facts, facts.at, place)) return false;
    return facts.history.some(
      (talk) => isTalkAbout(talk, place.debt) && talk.at <= facts.at && daysAgo(facts, talk, place.zone) < 7,
    );
  });
}

function daysAgo({ at }: PlainFacts, contact: PlainContact, zone: string): number {
  return wallOf(at, zone).count - wallOf(contact.at, zone).count;
}

function isConsented(facts: PlainFacts, callAt: number, { debt, zone }: Place): boolean {
  return facts.history.some((given) => {
    if (!given.consentToCall || given.at > callAt) return false;
    if (given.debts !== null && given.debts.length > 0 && !given.debts.includes(debt)) return false;
    if (wallOf(callAt, zone).count - wallOf(given.at, zone).count > 6) return false;
    return !facts.history.some(
      (talk) => isTalkAbout(talk, debt) && talk.at <= facts.at && talk.at > given.at && talk.at < callAt,
    );
  });
}

function isTalkAbout({ kind, from, outcome, debts }: PlainContact, debt: string): boolean {
  const isTalk = kind === "conversation" || (from === "consumer" && kind === "call" && outcome === "answered");
  return isTalk && (debts === null || debts.includes(debt));
}

function isConnectedCall({ kind, outcome }: PlainContact): boolean {
  return kind === "call" && outcome !== "busy" && outcome !== "not-in-service";
}

// The house.

function isTouch({ kind }: PlainContact): boolean {
  return kind !== "conversation";
}

/** The most touches of a kind in the seven days that end today, in any zone. */
function touches(facts: PlainFacts, isCounted: (contact: PlainContact) => boolean): number {
  const ours = facts.history.filter(
    (contact) =>
      contact.from === "us" &&
      isCounted(contact) &&
      contact.at <= facts.at &&
      (contact.debts === null || contact.debts.some((debt) => facts.debts.includes(debt))),
  );
  return Math.max(...facts.zones.map((zone) => ours.filter((contact) => daysAgo(facts, contact, zone) <= 6).length));
}
