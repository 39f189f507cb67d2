import type { Settled, SettledWeek } from "./known.ts";
import { ageBands, habitItemsMin, habitWeight, priorWeight, weeksTold } from "./priors.ts";

/** How much of what is open comes in within each week past due, from the first that is told apart to the last. */
type Rates = readonly number[];

/** How something comes in as it grows older, and how many items that was seen of. */
export type Course = {
  /** For each week, how fast: of what is open at its beginning so much is left at its end as e to the power of minus it. */
  readonly slopes: Rates;
  /** The slopes of the weeks before, added up. */
  readonly before: readonly number[];
  /** Of a debtor with a habit: of how many items that came due, and how many of them were paid. */
  readonly seen: { readonly of: number; readonly paid: number } | null;
};

/** A rate that is never taken for certain. */
const rateMax = 0.999;
const weekCount = weeksTold.last - weeksTold.first + 1;
const bandOfWeek = Array.from({ length: weekCount }, (_, at) =>
  ageBands.findLastIndex(({ fromWeek }) => weeksTold.first + at >= fromWeek),
);

/** The week past due in which so many days past due lie, counted from the first that is told apart. */
function placeOf(days: number): number {
  return Math.min(weekCount - 1, Math.max(0, Math.floor(days / 7) - weeksTold.first));
}

/**
 * The share of something that comes in while it grows from one age to another, in millionths.
 *
 * ```ts
 * import { comesIn } from "#reports/forecast/course";
 * import { strict as assert } from "node:assert";
 *
 * // A quarter a week, whatever the week.
 * const slope = -Math.log(0.75);
 * const weeks = Array.from({ length: 192 }, (_, at) => at);
 * const course = { slopes: weeks.map(() => slope), before: weeks.map((at) => at * slope), seen: null };
 * assert.equal(comesIn(course, { from: 3, to: 10 }), 250_000);
 * assert.equal(comesIn(course, { from: 3, to: 17 }), 437_500);
 * ```
 */
export function comesIn(course: Course, { from, to }: { readonly from: number; readonly to: number }): number {
  return Math.round((1 - Math.exp(reached(course, from) - reached(course, to))) * 1_000_000);
}

function reached({ slopes, before }: Course, days: number): number {
  const at = placeOf(days);
  return (before[at] ?? 0) + ((slopes[at] ?? 0) * (days - 7 * (at + weeksTold.first))) / 7;
}

/** What was seen of each week: how much was open in it, and how much of that was paid. */
type Seen = { readonly paid: number[]; readonly open: number[] };

function seenOf(weeks: readonly SettledWeek[]): Seen {
  const [paid, moves] = [Array.from<number>({ length: weekCount }).fill(0), weeks.toSorted((a, b) => a.week - b.week)];
  const open = [...paid];
  let [held, next] = [0, 0];
  for (let at = 0; at < weekCount; at += 1) {
    let left = 0;
    for (; moves[next] !== undefined && (moves[next]?.week ?? 0) - weeksTold.first <= at; next += 1) {
      const { entered = 0, unseen = 0, paid: came = 0, gone = 0 } = moves[next] ?? {};
      held += entered - unseen;
      left += came + gone;
      paid[at] = (paid[at] ?? 0) + came;
    }
    paid[at] = Math.max(0, paid[at] ?? 0);
    open[at] = Math.max(0, held);
    held -= left;
  }
  return { paid, open };
}

/** A rate as it was seen, beside what was to be thought before, which counts as so many seen. */
function shrunk(paid: number, open: number, before: { readonly rate: number; readonly weight: number }): number {
  return Math.min(rateMax, (paid + before.weight * before.rate) / (open + before.weight));
}

/**
 * The courses of a book. A creditor's rate of a week stands beside that of its band of weeks, that beside the office's, and that
 * beside the house's guess; a debtor's own beside the creditor's, where enough of theirs came due.
 */
export function coursesOf(settled: readonly Settled[]): (creditorId: string, personId: string) => Course {
  const seen = sumByCreditor(settled);
  const office = bandRates(
    [...seen.values()],
    ageBands.map(({ percent }) => percent / 100),
  );
  const rates = new Map([...seen].map(([creditorId, of]) => [creditorId, weekRates(of, bandRates([of], office))]));
  const unseen = weekRates(seenOf([]), office);
  const persons = new Map(settled.flatMap((one) => (one.personId === null ? [] : [[keyOf(one), one] as const])));
  const creditors = new Map<string, Course>();
  return (creditorId, personId) => {
    const before = rates.get(creditorId) ?? unseen;
    const own = persons.get(`${creditorId} ${personId}`);
    if (own !== undefined && dueItems(own) >= habitItemsMin) return ownCourse(own, before);
    const course = creditors.get(creditorId) ?? courseOf(before, null);
    creditors.set(creditorId, course);
    return course;
  };
}

function keyOf({ creditorId, personId }: Settled): string {
  return `${creditorId} ${personId}`;
}

/** How many items came due: those that entered, less what was open before it was due when one looked. */
function dueItems({ weeks }: Settled): number {
  return Math.round(weeks.reduce((sum, { week, entered, unseen }) => sum + entered - (week <= 0 ? unseen : 0), 0));
}

function ownCourse(own: Settled, before: Rates): Course {
  const { paid, open } = seenOf(own.weeks);
  const rates = before.map((rate, at) => shrunk(paid[at] ?? 0, open[at] ?? 0, { rate, weight: habitWeight }));
  const paidItems = Math.round(own.weeks.reduce((sum, week) => sum + week.paid, 0));
  return courseOf(rates, { of: dueItems(own), paid: paidItems });
}

function courseOf(rates: Rates, seen: Course["seen"]): Course {
  const slopes = rates.map((rate) => -Math.log(1 - rate));
  let sum = 0;
  const before = slopes.map((slope) => (sum += slope) - slope);
  return { slopes, before, seen };
}

function sumByCreditor(settled: readonly Settled[]): Map<string, Seen> {
  const byCreditor = Map.groupBy(settled, ({ creditorId }) => creditorId);
  return new Map([...byCreditor].map(([id, ones]) => [id, seenOf(ones.flatMap(({ weeks }) => weeks))]));
}

function bandRates(seen: readonly Seen[], before: Rates): Rates {
  return ageBands.map((_, band) => {
    const total = (of: keyof Seen) =>
      seen.reduce(
        (sum, one) => sum + one[of].reduce((so, value, at) => (bandOfWeek[at] === band ? so + value : so), 0),
        0,
      );
    return shrunk(total("paid"), total("open"), { rate: before[band] ?? 0, weight: priorWeight });
  });
}

function weekRates({ paid, open }: Seen, bands: Rates): Rates {
  return bandOfWeek.map((band, at) =>
    shrunk(paid[at] ?? 0, open[at] ?? 0, { rate: bands[band] ?? 0, weight: priorWeight }),
  );
}
