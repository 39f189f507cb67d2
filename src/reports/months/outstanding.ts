import { ratio } from "#reports/ratio";
import { daysIn, openAt, type Month } from "./month.ts";

/** Over how many months sales are averaged where a figure needs a period: a quarter, as is usual. */
export const periodMonths = 3;

/**
 * Count-back days sales outstanding: what is open is taken off the sales of the newest months first; each month used up
 * counts all of its days, the last one its share. Months that sold nothing count their days and take nothing off. Null
 * where the months, newest last, do not reach back far enough.
 */
export function countBack(months: readonly Month[]): string | null {
  const last = months.at(-1);
  let left = last === undefined ? 0n : openAt(last);
  let days = 0n;
  for (const month of months.toReversed()) {
    if (left === 0n) break;
    const whole = BigInt(daysIn(month));
    if (month.sales > left) return ratio(days * month.sales + left * whole, month.sales);
    days += whole;
    if (month.sales > 0n) left -= month.sales;
  }
  return left === 0n ? ratio(days, 1n) : null;
}

/** What the last months sold, and in how many days. */
export type Period = { readonly sales: bigint; readonly days: number };

/** The sales of the last three months, the newest last. */
export function lastPeriod(months: readonly Month[]): Period {
  const last = months.slice(-periodMonths);
  return {
    sales: last.reduce((sum, { sales }) => sum + sales, 0n),
    days: last.reduce((sum, month) => sum + daysIn(month), 0),
  };
}

/** An amount as days of the period's sales; null where the period sold nothing. */
export function daysOfSales(minor: bigint, { sales, days }: Period): string | null {
  return sales > 0n ? ratio(minor * BigInt(days), sales) : null;
}
