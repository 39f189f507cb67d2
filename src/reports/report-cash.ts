import type { Currency } from "#money/currency";
import { decimal, money } from "#money/money";
import type { Line, Report, Series } from "./report.ts";

/** What came in, of one month and source, less what was taken back. */
export type CashIn = { readonly line: string; readonly source: string; readonly minor: bigint };

/** Where money is entered, with its words. */
const sources = {
  desk: "Entered at the desk",
  import: "Brought in by files",
  command: "By command",
  day: "By the daily run",
};

/** The money that came in in each month, by where it was entered. */
export function reportCash(lines: readonly Line[], cash: readonly CashIn[], currency: Currency): Report {
  const minorOf = (key: string, source?: string) =>
    cash.reduce(
      (sum, one) => (one.line === key && (source === undefined || one.source === source) ? sum + one.minor : sum),
      0n,
    );
  const valuesOf = (source?: string) => lines.map(({ key }) => decimal(money(currency, minorOf(key, source))));
  const bars = Object.entries(sources).map(([key, label]): Series => ({
    key,
    label,
    unit: "money",
    drawn: "bar",
    values: valuesOf(key),
    adds: true,
  }));
  const all = valuesOf();
  return {
    currency,
    lines,
    shape: "stacked",
    series: [
      ...bars,
      {
        ...{ key: "all", label: "All", unit: "money", drawn: "table", values: all, adds: true },
        formula: bars.map(({ key }) => `{${key}}`).join(" + "),
      },
    ],
    headline: { label: "Came in", value: all.at(-1) ?? null, unit: "money" },
  };
}

/** The sources that a figure is made of; undefined where there is no such figure. */
export function sourcesBehind(series: string): readonly string[] | undefined {
  if (series === "all") return Object.keys(sources);
  return series in sources ? [series] : undefined;
}
