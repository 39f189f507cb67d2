import type { PlainContact, PlainFacts, PlainWindow } from "./plain-facts.ts";

const zones = [
  ["America/New_York"],
  ["America/Chicago"],
  ["America/Phoenix"],
  ["Pacific/Honolulu"],
  ["America/New_York", "America/Los_Angeles"],
  ["America/Denver", "America/Phoenix"],
  ["America/Anchorage", "America/Chicago", "Pacific/Honolulu"],
];

// Around which days something is likely to go wrong: clocks that change, leap days, ends of years and months.
const days = [
  "2026-03-08",
  "2026-11-01",
  "2028-02-29",
  "2027-01-01",
  "2026-07-31",
  "2027-03-14",
  "2024-03-10",
  "2026-04-15",
];

const outcomes = ["no-answer", "busy", "not-in-service", "voicemail-left", "answered"] as const;
const hour = 3_600_000;

/** A source of numbers from zero up to one, the same for the same seed. */
export type Chance = () => number;

/** Facts of one act, drawn so that days, hours and counts lie at the edges of the rules far more often than chance would have it. */
export function someFacts(chance: Chance): PlainFacts {
  const below = (count: number) => Math.floor(chance() * count);
  const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const at = edge(chance, Date.parse(`${oneOf(days)}T05:00:00Z`) + (below(4) - 1) * 24 * hour);
  const count = oneOf([0, 1, 7, 9, 11, 13, 16, 20]);
  return {
    ...{ at, zones: oneOf(zones), role: chance() < 0.75 ? "collector" : "creditor" },
    debts: chance() < 0.7 ? ["d1"] : ["d1", "d2"],
    inconvenient: chance() < 0.15 ? [someWindow(chance)] : [],
    convenient: chance() < 0.1 ? [someWindow(chance)] : [],
    history: Array.from({ length: count }, () => someContact(chance, at)),
  };
}

/** An instant near an hour at which something changes: a midnight, eight, or nine in the evening, in some zone. */
function edge(chance: Chance, from: number): number {
  const onTheHour = from + Math.floor(chance() * 24) * hour;
  const off = [0, -1000, 1000, -60_000, 60_000, Math.floor(chance() * hour)][Math.floor(chance() * 6)] ?? 0;
  return onTheHour + off;
}

function someContact(chance: Chance, at: number): PlainContact {
  const drawn = chance();
  const ago = Math.floor(chance() * 8) * 24 * hour + (chance() < 0.5 ? 0 : Math.floor((chance() - 0.3) * 24 * hour));
  const about = [["d1"], ["d1"], ["d1"], ["d2"], ["d1", "d2"], [], null][Math.floor(chance() * 7)] ?? null;
  const base = { at: at - ago, debts: about, consentToCall: false } as const;
  if (drawn < 0.05) return { ...base, kind: "conversation", from: "us", outcome: null, consentToCall: chance() < 0.5 };
  if (drawn < 0.07) return { ...base, kind: "call", from: "consumer", outcome: "answered" };
  if (drawn < 0.85) {
    return { ...base, kind: "call", from: "us", outcome: outcomes[Math.floor(chance() * outcomes.length)] ?? null };
  }
  return { ...base, kind: drawn < 0.93 ? "letter" : "email", from: "us", outcome: null };
}

/** A time of some weekdays. None begins or ends in the small hours, where a clock that changes shows one time twice. */
function someWindow(chance: Chance): PlainWindow {
  const times = [0, 240, 480, 540, 720, 1020, 1260, 1380];
  const [from, to] = [times, times].map((each) => each[Math.floor(chance() * each.length)] ?? 0) as [number, number];
  const until = chance() < 0.3 ? "2026-11-01" : null;
  const weekdays = [0, 1, 2, 3, 4, 5, 6].filter(() => chance() < 0.5);
  return { weekdays: weekdays.length === 0 ? [1] : weekdays, from, to, said: "2024-01-01", until };
}
