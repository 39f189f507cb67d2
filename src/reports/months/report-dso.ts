import type { Currency } from "#money/currency";
import { decimal, money } from "#money/money";
import { linesOf } from "#reports/lines";
import { lastOf, type Report } from "#reports/report";
import { openAt, type Month } from "./month.ts";
import { countBack, daysOfSales, lastPeriod } from "./outstanding.ts";

/** Days sales outstanding at the end of each month from the `shown`th on; the months before give the sales to count back. */
export function reportDso(
  months: readonly Month[],
  { currency, shown }: { currency: Currency; shown: number },
): Report {
  const written = (minor: bigint) => decimal(money(currency, minor));
  const seen = months.slice(shown);
  const until = seen.map((_, at) => months.slice(0, shown + at + 1));
  const periods = until.map(lastPeriod);
  const days = (of: (month: Month) => bigint) => seen.map((month, at) => daysOfSales(of(month), periodAt(at)));
  const periodAt = (at: number) => periods[at] ?? { sales: 0n, days: 0 };
  const current = ({ aged }: Month) => aged[0] ?? 0n;
  const late = (month: Month) => openAt(month) - current(month);
  const counted = until.map(countBack);
  const ofPeriod = (key: string) => `{${key}} * {days} / {sales}`;
  return {
    currency,
    by: "month",
    lines: linesOf(seen),
    shape: "side-by-side",
    series: [
      { key: "count-back", label: "Count-back", unit: "days", drawn: "line", values: counted },
      {
        ...{ key: "best", label: "Best possible", unit: "days", drawn: "line" },
        ...{ values: days(current), formula: ofPeriod("current") },
      },
      {
        ...{ key: "delinquent", label: "Average days delinquent", unit: "days", drawn: "line" },
        ...{ values: days(late), formula: "({open} - {current}) * {days} / {sales}" },
      },
      {
        ...{ key: "simple", label: "Simple", unit: "days", drawn: "table" },
        ...{ values: days(openAt), formula: ofPeriod("open") },
      },
      moneyOf("open", "Open", seen.map(openAt).map(written)),
      moneyOf("current", "Not due", seen.map(current).map(written)),
      moneyOf(
        "sales",
        "Sales of three months",
        periods.map(({ sales }) => written(sales)),
      ),
      {
        ...{ key: "days", label: "Days of them", unit: "count", drawn: "table" },
        values: periods.map((period) => String(period.days)),
      },
    ],
    headline: { label: "Count-back", value: lastOf(counted.slice(-1)), unit: "days" },
  };
}

function moneyOf(key: string, label: string, values: readonly string[]) {
  return { key, label, unit: "money", drawn: "table", values } as const;
}
