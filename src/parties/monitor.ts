/**
 * What an office keeps an eye on, without anybody asking. Each monitor is a set of debtors with the amounts that put
 * them there, read anew whenever it is looked at; those that must read what was settled long ago are read once a day,
 * and say when.
 */
// prettier-ignore
export const monitors = {
  "overdue-1-30":     "Overdue by 1 to 30 days",
  "overdue-31-60":    "Overdue by 31 to 60 days",
  "overdue-61-90":    "Overdue by 61 to 90 days",
  "overdue-over-90":  "Overdue by more than 90 days",
  "due-soon":         "Due today or within the next seven days",
  "promise-broken":   "A promise is broken, and its account still owes",
  "later-than-habit": "Later than this debtor's own habit",
  "terms-broken":     "Most of what was settled within a year came later than the terms and ten days, and something is open",
  "limit-near":       "At least nine tenths of a credit limit are used",
  "over-limit":       "More is owed than a credit limit allows",
  unapplied:          "Money that came a week ago or earlier and is applied to nothing",
  "no-next-step":     "Open, and without a next step: there should be none",
} as const;

export type Monitor = keyof typeof monitors;

export const monitorNames = Object.keys(monitors) as [Monitor, ...Monitor[]];

/** The monitors whose members are read once a day: they look at everything that was settled within a year or two. */
export const dailyMonitors: readonly Monitor[] = ["later-than-habit", "terms-broken"];

/**
 * How many days ahead something is about to be due, after how many days money is sitting, and how much of a credit
 * limit is nearly all of it.
 */
export const watching = { dueWithinDays: 7, sittingDays: 7, nearPercent: 90 };

/**
 * When a debtor breaks the terms as a matter of course: of at least so many items that were settled within so many days,
 * and came due while a habit reaches, more than half came later than the office tolerates.
 */
export const terms = { settledMin: 5, withinDays: 365, toleranceDays: 10 };

/**
 * When an open item is unusually late: later than the median of what the debtor settled, by three times the spread that
 * half of it keeps to. The spread is the median distance from the median, made comparable with a standard deviation, so
 * that one old quarrel does not make everything usual. With fewer settled items there is no habit.
 */
export const habit = { settledMin: 5, withinDays: 730, spreads: 3 * 1.4826, marginDaysMin: 7 };

/** Why a monitor shows a debtor, where that is not plain from what is owed. Money is in minor units. */
export type Reason =
  | ({ readonly of: "habit" } & Lateness)
  | { readonly of: "terms"; readonly settled: number; readonly late: number }
  | {
      readonly of: "limit";
      readonly creditor: string;
      readonly currency: string;
      readonly limit: string;
      readonly exposure: string;
    };

/** What is known of a debtor's habit, and the item that departs from it most. */
export type Lateness = {
  readonly settled: number;
  readonly median: number;
  readonly spread: number;
  readonly number: string;
  readonly daysLate: number;
};

/**
 * Why an item is unusually late, in words and numbers.
 *
 * ```ts
 * import { whyUnusual } from "#parties/monitor";
 * import { strict as assert } from "node:assert";
 *
 * const why = whyUnusual({ settled: 12, median: 3, spread: 2, number: "HS-7", daysLate: 41 });
 * assert.equal(why, "HS-7 is 41 days late; half of 12 settled items came within 2 days of 3 days late.");
 * ```
 */
export function whyUnusual({ settled, median, spread, number, daysLate }: Lateness): string {
  const usual = median < 0 ? `${days(-median)} early` : `${days(median)} late`;
  return `${number} is ${days(daysLate)} late; half of ${settled} settled items came within ${days(spread)} of ${usual}.`;
}

function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}
