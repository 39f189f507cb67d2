import type { Settled } from "./known.ts";
import { habitItemsMin, nearDays, weeksTold } from "./priors.ts";
import { creditorRates, ownRates, type Rates } from "./rates.ts";

/** How fast something comes in, week by week past due. */
type Curve = {
  /** Of what is open at the beginning of a week so much is left at its end as e to the power of minus this. */
  readonly slopes: readonly number[];
  /** The slopes of the weeks before, added up. */
  readonly before: readonly number[];
};

/**
 * How something comes in as it grows older: in the days that are near, for which promises are known, and beyond them. Of a
 * debtor with a habit also how many items came due, and how many of them were paid.
 */
export type Course = {
  readonly near: Curve;
  readonly far: Curve;
  readonly seen: SeenItems | null;
};

/** Of how many items so many were paid, and usually in which week past due, the first being 0; before it weeks are negative. */
export type SeenItems = { readonly of: number; readonly paid: number; readonly week: number | null };

/** Over which days of a forecast something is awaited that is of an age when it is made. */
export type Awaited = { readonly age: number; readonly from: number; readonly to: number };

/**
 * The share of something that comes in over the days of a forecast, in millionths.
 *
 * ```ts
 * import { comesIn, curveOf } from "#reports/forecast/course";
 * import { strict as assert } from "node:assert";
 *
 * // A quarter in the week that is near, and a half in each week beyond, whatever the age.
 * const rates = (rate: number) => Array.from({ length: 192 }, () => rate);
 * const course = { near: curveOf(rates(0.25)), far: curveOf(rates(0.5)), seen: null };
 * assert.equal(comesIn(course, { age: 3, from: 0, to: 7 }), 250_000);
 * assert.equal(comesIn(course, { age: 3, from: 0, to: 14 }), 625_000);
 * assert.equal(comesIn(course, { age: 3, from: 0, to: 21 }), 812_500);
 * ```
 */
export function comesIn({ near, far }: Course, { age, from, to }: Awaited): number {
  const soon = reached(near, age + Math.min(to, nearDays)) - reached(near, age + Math.min(from, nearDays));
  const later = reached(far, age + Math.max(to, nearDays)) - reached(far, age + Math.max(from, nearDays));
  return Math.round((1 - Math.exp(-soon - later)) * 1_000_000);
}

function reached({ slopes, before }: Curve, days: number): number {
  const at = Math.min(slopes.length - 1, Math.max(0, Math.floor(days / 7) - weeksTold.first));
  return (before[at] ?? 0) + ((slopes[at] ?? 0) * (days - 7 * (at + weeksTold.first))) / 7;
}

/** The curve of rates by week. */
export function curveOf(rates: Rates): Curve {
  const slopes = rates.map((rate) => -Math.log(1 - rate));
  let sum = 0;
  const before = slopes.map((slope) => (sum += slope) - slope);
  return { slopes, before };
}

/**
 * The courses of a book: a debtor's own where enough of theirs came due, or else their creditor's. What came in while it was
 * promised is not of the near days: what is promised for them is known.
 */
export function coursesOf(settled: readonly Settled[]): (creditorId: string, personId: string) => Course {
  const [near, far] = [creditorRates(settled, "near"), creditorRates(settled, "far")];
  const persons = new Map(settled.map((one) => [`${one.creditorId} ${one.personId}`, one]));
  const creditors = new Map<string, Course>();
  return (creditorId, personId) => {
    const own = persons.get(`${creditorId} ${personId}`);
    if (own !== undefined && dueItems(own) >= habitItemsMin) {
      const curves = {
        near: curveOf(ownRates(own, near(creditorId), "near")),
        far: curveOf(ownRates(own, far(creditorId), "far")),
      };
      return { ...curves, seen: { of: dueItems(own), paid: paidItems(own), week: usualWeek(own) } };
    }
    const known = creditors.get(creditorId);
    if (known !== undefined) return known;
    const course = { near: curveOf(near(creditorId)), far: curveOf(far(creditorId)), seen: null };
    creditors.set(creditorId, course);
    return course;
  };
}

/** How many items came due: those that entered, less what was open before it was due when one looked. */
function dueItems({ weeks }: Settled): number {
  return Math.round(weeks.reduce((sum, { week, entered, unseen }) => sum + entered - (week <= 0 ? unseen : 0), 0));
}

function paidItems({ weeks }: Settled): number {
  return Math.round(weeks.reduce((sum, { paid, promised }) => sum + paid + promised, 0));
}

/** The week past due by which half of what was paid had come. */
function usualWeek({ weeks }: Settled): number | null {
  const came = weeks
    .toSorted((one, other) => one.week - other.week)
    .map((one) => ({ ...one, minor: one.paid + one.promised }));
  const half = came.reduce((sum, { minor }) => sum + minor, 0) / 2;
  let sum = 0;
  return half > 0 ? (came.find(({ minor }) => (sum += minor) >= half)?.week ?? null) : null;
}
