import type { Action } from "#strategy/step";

/** How often a step, or a day without one, was followed by money: `paid` of `tried`. */
export type Tally = { readonly tried: number; readonly paid: number };

/** Cases that are alike: their ladder, how long the oldest is overdue, and how much. */
export type CasesAlike = { readonly ladder: string; readonly bucket: number; readonly band: number };

/** A chance with what it is made of. It is in thousandths, rounded down, so that what is shown is what was reckoned. */
export type Chance = Tally & { readonly priorPercent: number; readonly perMille: number };

/** What was seen counts as much as the prior once so many like it were tried. */
export const priorWeight = 20;

/** Within how many days of a step money counts as come in after it. */
export const withinDays = 14;

/**
 * What is expected in per cent before anything was seen, by how long a debt is overdue: not yet, 1-30, 31-60, 61-90 and
 * more than 90 days. It is the house's guess, and says only that a debt grows harder and that asking in person helps.
 */
const priors: Readonly<Record<Action, readonly [number, number, number, number, number]>> = {
  wait: [45, 25, 15, 10, 4],
  letter: [48, 30, 19, 13, 6],
  email: [48, 30, 19, 13, 6],
  text: [50, 31, 20, 13, 6],
  review: [48, 30, 20, 15, 8],
  call: [55, 38, 27, 19, 9],
  visit: [56, 42, 33, 26, 14],
};

/** The bucket of so many days overdue; zero and less are not overdue yet. */
export function bucketOf(daysOverdue: number): number {
  return daysOverdue <= 0 ? 0 : Math.min(4, Math.ceil(daysOverdue / 30));
}

/** Whole units of the office's currency from which an amount is in the next band. */
export const bandsFrom = [100, 1_000, 10_000] as const;

/** The band of an amount in minor units of the office's currency, of which so many make a unit. */
export function bandOf(minor: bigint, perUnit: bigint): number {
  return bandsFrom.filter((units) => minor >= BigInt(units) * perUnit).length;
}

/** The chance of an action in a bucket: what was seen, and the prior, each by its weight. */
export function chanceOf({ tried, paid }: Tally, action: Action, bucket: number): Chance {
  const priorPercent = priors[action][bucket] ?? 0;
  const perMille = Math.floor((paid * 1_000 + priorPercent * 10 * priorWeight) / (tried + priorWeight));
  return { tried, paid, priorPercent, perMille };
}
