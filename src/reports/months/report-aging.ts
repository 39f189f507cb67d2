import { agingBuckets } from "#ledger/aging";
import type { Currency } from "#money/currency";
import { decimal, money } from "#money/money";
import { linesOf } from "#reports/lines";
import type { Report } from "#reports/report";
import { openAt, type Month } from "./month.ts";
import { ratio } from "#reports/ratio";

/** What was open at the end of each month, by age. */
export function reportAging(months: readonly Month[], currency: Currency): Report {
  const written = (minor: bigint) => decimal(money(currency, minor));
  const last = months.at(-1);
  return {
    currency,
    by: "month",
    lines: linesOf(months),
    shape: "stacked",
    series: [
      ...agingBuckets.map(({ name }, at) => ({
        ...({ key: `bucket-${at}`, label: bucketLabel(name), unit: "money", drawn: "bar" } as const),
        values: months.map(({ aged }) => written(aged[at] ?? 0n)),
      })),
      {
        ...{ key: "open", label: "Open", unit: "money", drawn: "table" },
        values: months.map((month) => written(openAt(month))),
        formula: agingBuckets.map((_, at) => `{bucket-${at}}`).join(" + "),
      },
      {
        ...{ key: "overdue", label: "Overdue", unit: "percent", drawn: "table" },
        values: months.map((month) => ratio(100n * (openAt(month) - (month.aged[0] ?? 0n)), openAt(month))),
        formula: "100 * ({open} - {bucket-0}) / {open}",
      },
    ],
    headline: { label: "Open", value: last === undefined ? null : written(openAt(last)), unit: "money" },
  };
}

export function bucketLabel(name: string): string {
  return name === "current" ? "Not due" : `${name.replace("over", "Over")} days`;
}
