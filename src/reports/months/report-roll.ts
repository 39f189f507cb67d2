import { agingBuckets } from "#ledger/aging";
import type { Currency } from "#money/currency";
import { decimal, money } from "#money/money";
import { linesOf } from "#reports/lines";
import { ratio } from "#reports/ratio";
import type { Report, Series } from "#reports/report";
import type { Month } from "./month.ts";
import { bucketLabel } from "./report-aging.ts";

/** A bucket and the one into which what is not paid of it rolls within a month. Over 90 gathers what stays. */
const rolls = agingBuckets.slice(0, -1).map(({ name }, at) => ({ from: at, to: at + 1, name }));

/** Of each bucket a month ago, how much is in the next one now, in percent: for each month but the first. */
export function reportRoll(months: readonly Month[], currency: Currency): Report {
  const seen = months.slice(1);
  const written = (minor: bigint | undefined) => decimal(money(currency, minor ?? 0n));
  const rates = rolls.map(({ from, to, name }): Series => ({
    ...{ key: `roll-${to}`, label: `${bucketLabel(name)}, rolled on`, unit: "percent", drawn: "line" },
    values: seen.map((month, at) => ratio(100n * (month.aged[to] ?? 0n), months[at]?.aged[from] ?? 0n)),
    formula: `100 * {now-${to}} / {before-${from}}`,
  }));
  const amounts = rolls.flatMap(({ from, to, name }): Series[] => [
    {
      ...{ key: `before-${from}`, label: `${bucketLabel(name)}, a month before`, unit: "money", drawn: "table" },
      values: seen.map((_, at) => written(months[at]?.aged[from])),
    },
    {
      ...{
        key: `now-${to}`,
        label: `${bucketLabel(agingBuckets[to]?.name ?? "")}, now`,
        unit: "money",
        drawn: "table",
      },
      values: seen.map(({ aged }) => written(aged[to])),
    },
  ]);
  const [first] = rates;
  return {
    currency,
    by: "month",
    lines: linesOf(seen),
    shape: "side-by-side",
    series: [...rates, ...amounts],
    headline: { label: first?.label ?? "", value: first?.values.at(-1) ?? null, unit: "percent" },
  };
}
