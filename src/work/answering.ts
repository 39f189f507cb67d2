import { compareInstants } from "#calendar/instants";
import type { DebtorKind } from "#parties/debtor";

/** Calls, and how many of them reached whom they were for. */
export type Calls = { readonly tried: number; readonly reached: number };

/** An hour of the week where the debtor is: Monday is 1, and the hour from two in the afternoon on is 14. */
export type HourOfWeek = { readonly weekday: number; readonly hour: number };

export type CallsIn = HourOfWeek & Calls;

/** What is known of who answers when: of all debtors of the kind, of those of the segment, and of the debtor. */
export type CallsSeen = {
  readonly ofKind: readonly CallsIn[];
  readonly ofSegment: readonly CallsIn[];
  readonly own: readonly CallsIn[];
};

export const answerReasons = ["guess", "kind", "weekday", "segment", "own"] as const;

/** What was seen of an hour, or guessed, which nobody tried, and what the chance was once it was counted in. */
export type AnswerReason = Calls & { readonly of: (typeof answerReasons)[number]; readonly perMille: number };

/** The chance that a call is answered by whom it is for, in thousandths rounded down, and what it was reckoned from. */
export type AnswerChance = { readonly perMille: number; readonly because: readonly AnswerReason[] };

/** From which hour to the last one calls are thought of; the law says which of them may be taken. */
const hours = { first: 8, last: 20 } as const;

/**
 * What is expected in per cent before anything was seen, by the hour from eight on. It is the house's guess, and says only
 * that firms answer in office hours, and people at home in the evening.
 */
const guesses: Readonly<Record<DebtorKind, readonly number[]>> = {
  business: [22, 28, 30, 28, 18, 22, 28, 27, 24, 12, 6, 4, 3],
  person: [14, 16, 17, 17, 18, 16, 15, 16, 18, 22, 24, 23, 18],
};

/** Where firms are at home on a weekend they answer like a third as often. */
const saturday = 6;

/** As many calls as what is known beforehand counts beside what was seen; beside the debtor's own, fewer. */
const weights = { kind: 20, weekday: 20, segment: 20, own: 5 } as const;

/**
 * The chance of an hour: the house's guess, beside it what was seen in that hour with debtors of the kind, then on that day
 * of the week, then with those of the segment, then with the debtor. Each counts by how often it was tried.
 */
export function answerChance(kind: DebtorKind, at: HourOfWeek, { ofKind, ofSegment, own }: CallsSeen): AnswerChance {
  const inHour = ({ hour }: HourOfWeek) => hour === at.hour;
  const seen = [
    { of: "kind", ...sumOf(ofKind.filter(inHour)) },
    { of: "weekday", ...sumOf(ofKind.filter((one) => inHour(one) && one.weekday === at.weekday)) },
    { of: "segment", ...sumOf(ofSegment.filter(inHour)) },
    { of: "own", ...sumOf(own.filter(inHour)) },
  ] as const;
  let perMille = guessPerMille(kind, at);
  const because: AnswerReason[] = [{ of: "guess", tried: 0, reached: 0, perMille }];
  for (const { of, tried, reached } of seen.filter((each) => each.tried > 0)) {
    perMille = Math.floor((reached * 1_000 + perMille * weights[of]) / (tried + weights[of]));
    because.push({ of, tried, reached, perMille });
  }
  return { perMille, because };
}

/** What the house expects of an hour before anything was seen, in thousandths. */
export function guessPerMille(kind: DebtorKind, { weekday, hour }: HourOfWeek): number {
  const guess = 10 * (guesses[kind][hour - hours.first] ?? 0);
  return kind === "business" && weekday >= saturday ? Math.floor(guess / 3) : guess;
}

function sumOf(calls: readonly Calls[]): Calls {
  return {
    tried: calls.reduce((sum, { tried }) => sum + tried, 0),
    reached: calls.reduce((sum, { reached }) => sum + reached, 0),
  };
}

/** An hour of a day ahead: from when until when, and which of the week it is where the debtor is. */
export type HourAhead = HourOfWeek & { readonly from: Temporal.Instant; readonly until: Temporal.Instant };

/** Of an hour that runs less than so many minutes are left: nobody waits for it any more. */
const minutesLeftMin = 10;

/** The hours of a day in which somebody may be called, from an instant on, where the clock is that of a zone. */
export function hoursAhead(from: Temporal.Instant, zone: string): HourAhead[] {
  const now = from.toZonedDateTimeISO(zone);
  const day = now.startOfDay();
  return Array.from({ length: hours.last - hours.first + 1 }, (_, place) => {
    const begins = day.with({ hour: hours.first + place });
    const until = begins.add({ hours: 1 }).toInstant();
    const isRunning = Temporal.ZonedDateTime.compare(begins, now) <= 0;
    return {
      ...{ weekday: day.dayOfWeek, hour: begins.hour, until },
      // On the stroke of an hour the law's hours may not have begun.
      from: isRunning ? from : begins.add({ minutes: 1 }).toInstant(),
    };
  }).filter((hour) => compareInstants(from.add({ minutes: minutesLeftMin }), hour.until) <= 0);
}

type Asked = {
  readonly kind: DebtorKind;
  readonly seen: CallsSeen;
  /** From when on a call is lawful that is thought of at an instant: then, later, or, where time alone cures nothing, never. */
  readonly lawfulFrom: (at: Temporal.Instant) => Temporal.Instant | null;
};

export type BestHour = HourAhead & AnswerChance;

/** The hour in which a call is answered likeliest, on the clock of a zone where the debtor may be. */
export type BestCall = BestHour & { readonly zone: string };

/**
 * The lawful hour that is answered likeliest, the earlier of two that are as likely; or that none of these is lawful, or
 * none will ever be.
 */
export function bestHour(ahead: readonly HourAhead[], { kind, seen, lawfulFrom }: Asked): BestHour | "none" | "never" {
  const likeliest = ahead
    .map((hour) => ({ ...hour, ...answerChance(kind, hour, seen) }))
    .toSorted((a, b) => b.perMille - a.perMille || compareInstants(a.from, b.from));
  for (const hour of likeliest) {
    const lawful = lawfulFrom(hour.from);
    if (lawful === null) return "never";
    if (compareInstants(lawful, hour.from) <= 0) return hour;
  }
  return "none";
}
