/** What was seen counts as much as what the house guesses once it is of so many. */
export const priorWeight = 20;

/** With what weight a creditor's rates stand beside a debtor's own. */
export const habitWeight = 5;

/** With what weight a debtor is taken to pay as readily as others, in items. */
export const readinessWeight = 1;

/** For how many days ahead promises are known: what is paid so soon after a promise was mostly promised before. */
export const nearDays = 7;

/** How many items of a debtor must have come due before they are told apart from others. */
export const habitItemsMin = 5;

/** How many days back one looks for how items were settled, and for how promises were kept. */
export const settledDays = 730;
export const promisedDays = 365;

/** How many days back one looks for what came of bills that were new: as many as a forecast usually reaches. */
export const comingDays = 91;

/** Of a hundred promises, before any was seen, so many are kept in time and so many late, and by how many days. */
export const promisePrior = { inTimePercent: 60, latePercent: 15, lateDays: 7 } as const;

/**
 * How much of what is open comes in within a week, in percent, before anything was seen: by weeks past due, from so many on.
 * It is the house's guess, and says only that bills are paid about when they are due, and ever harder afterwards.
 */
export const ageBands = [
  { fromWeek: -60, percent: 1 },
  { fromWeek: -4, percent: 4 },
  { fromWeek: 0, percent: 12 },
  { fromWeek: 4, percent: 8 },
  { fromWeek: 9, percent: 5 },
  { fromWeek: 13, percent: 3 },
  { fromWeek: 26, percent: 1 },
  { fromWeek: 52, percent: 0.5 },
] as const;

/** The weeks past due that are told apart: the first and the last gather what is beyond them. */
export const weeksTold = { first: -60, last: 131 } as const;
