import { compareDays } from "#calendar/days";
import { comesIn, coursesOf, type SeenItems } from "./course.ts";
import type { Known, KeptCount, Lag, OpenPromise, OwedPart } from "./known.ts";
import { priorWeight, promisePrior } from "./priors.ts";

/** A stretch of days of a forecast, with how much of its weeks is over at its ends, in days from the forecast's on. */
export type Ahead = {
  readonly line: string;
  readonly after: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
  readonly daysAfter: number;
  readonly daysUntil: number;
};

export const expectedFrom = ["promised", "late", "habit", "rate", "coming"] as const;

/** What is expected of one thing in one stretch: whole minor units, and what they follow from. */
export type Expected = {
  readonly line: string;
  readonly from: (typeof expectedFrom)[number];
  readonly currency: string;
  readonly creditorId: string;
  readonly minor: bigint;
  /** Of whom; of nobody where it is yet to be billed. */
  readonly of: ExpectedOf | null;
};

export type ExpectedOf = {
  /** What tells the promise or the part from all others. */
  readonly id: string;
  readonly personId: string;
  /** The item; a promise is of an account. */
  readonly number: string;
  readonly minor: bigint;
  /** In millionths. */
  readonly chance: number;
  /** The day that was promised, or on which it is due. */
  readonly onDay: string;
  /** Promises that ended and were kept so, or items that came due and were paid; null where it is the creditor's rate. */
  readonly seen: SeenItems | null;
};

const million = 1_000_000;

/** So much of an amount, rounded half up to whole minor units. */
function share(minor: bigint, millionths: number): bigint {
  return (2n * minor * BigInt(millionths) + BigInt(million)) / BigInt(2 * million);
}

/**
 * What may be expected in each stretch. Of a part it is the rounded sum until the stretch's end less the rounded sum until
 * its beginning: so stretches add up, and days add up to weeks.
 */
export function* expectations(known: Known, ahead: readonly Ahead[]): Generator<Expected> {
  yield* ofPromises(known, ahead);
  yield* ofParts(known, ahead);
  yield* ofLags(known.lags, ahead);
}

function* ofPromises({ promises, kept, lateDays }: Known, ahead: readonly Ahead[]): Generator<Expected> {
  const shares = sharesKept(kept);
  for (const promise of promises) {
    const { inTime, late, seen } = shares(promise.creditorId);
    yield* ofPromise(promise, { from: "promised", chance: inTime, days: 0, seen: seen.inTime }, ahead);
    yield* ofPromise(
      promise,
      { from: "late", chance: late, days: lateDays ?? promisePrior.lateDays, seen: seen.late },
      ahead,
    );
  }
}

type Keeping = {
  readonly from: "promised" | "late";
  readonly chance: number;
  readonly days: number;
  readonly seen: ExpectedOf["seen"];
};

function* ofPromise(promise: OpenPromise, keeping: Keeping, ahead: readonly Ahead[]): Generator<Expected> {
  const { id, personId, creditorId, currency, minor, dueOn } = promise;
  const { from, chance, days, seen } = keeping;
  const onDay = Temporal.PlainDate.from(dueOn).add({ days });
  const stretch = ahead.find(({ end }) => compareDays(onDay, end) <= 0);
  if (stretch === undefined || compareDays(onDay, stretch.after) <= 0) return;
  const of = { id, personId, number: "", minor, chance, onDay: onDay.toString(), seen };
  yield { line: stretch.line, from, currency, creditorId, minor: share(minor, chance), of };
}

/** With what chance promises to a creditor are kept: its own beside the office's, and those beside the house's guess. */
export function sharesKept(kept: readonly KeptCount[]) {
  const sum = (of: "ended" | "inTime" | "late") => kept.reduce((so, one) => so + one[of], 0);
  const shrunk = (count: number, ended: number, before: number) =>
    (count + priorWeight * before) / (ended + priorWeight);
  const office = {
    inTime: shrunk(sum("inTime"), sum("ended"), promisePrior.inTimePercent / 100),
    late: shrunk(sum("late"), sum("ended"), promisePrior.latePercent / 100),
  };
  const byCreditor = new Map(kept.map((one) => [one.creditorId, one]));
  return (creditorId: string) => {
    const { ended, inTime, late } = byCreditor.get(creditorId) ?? { ended: 0, inTime: 0, late: 0 };
    return {
      inTime: Math.floor(shrunk(inTime, ended, office.inTime) * million),
      late: Math.floor(shrunk(late, ended, office.late) * million),
      seen: { inTime: { paid: inTime, of: ended, week: null }, late: { paid: late, of: ended, week: null } },
    };
  };
}

function* ofParts({ parts, settled }: Known, ahead: readonly Ahead[]): Generator<Expected> {
  const courses = coursesOf(settled);
  let [whose, course] = ["", courses("", "")];
  for (const part of parts) {
    const key = `${part.creditorId} ${part.personId}`;
    if (key !== whose) [whose, course] = [key, courses(part.creditorId, part.personId)];
    yield* ofPart(part, course, ahead);
  }
}

function* ofPart(part: OwedPart, course: ReturnType<ReturnType<typeof coursesOf>>, ahead: readonly Ahead[]) {
  const { id, age, rests, minor, personId, number, dueOn, currency, creditorId } = part;
  const from = course.seen === null ? ("rate" as const) : ("habit" as const);
  const until = (days: number) => comesIn(course, { age, from: rests, to: Math.max(rests, days) });
  for (const { line, daysAfter, daysUntil } of ahead) {
    const [before, come] = [until(daysAfter), until(daysUntil)];
    const expected = share(minor, come) - share(minor, before);
    if (expected === 0n) continue;
    const of = { id, personId, number, minor, chance: come - before, onDay: dueOn, seen: course.seen };
    yield { line, from, currency, creditorId, minor: expected, of };
  }
}

/**
 * What is yet to be billed: bills are expected to come as evenly as they did, and to be paid as soon. What came of bills known
 * for so many days counts for those that come early enough before the end of a stretch.
 */
function* ofLags(lags: readonly Lag[], ahead: readonly Ahead[]): Generator<Expected> {
  const groups = Map.groupBy(lags, ({ creditorId, currency }) => `${creditorId} ${currency}`);
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    const { creditorId, currency } = first;
    for (const { line, daysAfter, daysUntil } of ahead) {
      const minor = comeBy([first, ...others], daysUntil) - comeBy([first, ...others], daysAfter);
      if (minor !== 0n) yield { line, from: "coming", currency, creditorId, minor, of: null };
    }
  }
}

function comeBy(lags: readonly Lag[], days: number): bigint {
  const sum = lags.reduce(
    (so, { minor, daysKnown, ofDays }) => so + (Number(minor) * Math.max(0, days - daysKnown)) / ofDays,
    0,
  );
  return BigInt(Math.max(0, Math.round(sum)));
}
