import type { Currency } from "#money/currency";
import { decimal, money } from "#money/money";
import { linesOf } from "#reports/lines";
import { ratio } from "#reports/ratio";
import type { Report } from "#reports/report";
import { openAt, type Month } from "./month.ts";

/** What one month gives for its effectiveness. Amounts are minor units. */
export type Collected = {
  readonly opening: bigint;
  readonly sales: bigint;
  readonly closing: bigint;
  readonly current: bigint;
};

/**
 * Of what could have been collected in the month, how much was, in percent. Null where nothing could; it passes 100 and
 * falls below 0 where the ledger moved otherwise than by sales and money.
 */
export function effectiveness({ opening, sales, closing, current }: Collected): string | null {
  const collectable = opening + sales - current;
  return collectable > 0n ? ratio(100n * (opening + sales - closing), collectable) : null;
}

/** The collection effectiveness of each month but the first, which gives the opening of the next. */
export function reportCei(months: readonly Month[], currency: Currency): Report {
  const written = (minor: bigint) => decimal(money(currency, minor));
  const seen = months
    .slice(1)
    .map((month, at) => ({ ...collectedIn(months[at], month), after: month.after, end: month.end }));
  const values = seen.map(effectiveness);
  const amounts = (key: keyof Collected, label: string) =>
    ({ key, label, unit: "money", drawn: "table", values: seen.map(({ [key]: minor }) => written(minor)) }) as const;
  return {
    currency,
    by: "month",
    lines: linesOf(seen),
    shape: "side-by-side",
    series: [
      {
        ...{ key: "cei", label: "Collection effectiveness", unit: "percent", drawn: "line", values },
        formula: "100 * ({opening} + {sales} - {closing}) / ({opening} + {sales} - {current})",
      },
      amounts("opening", "Open at the beginning"),
      { ...amounts("sales", "Sales"), adds: true },
      amounts("closing", "Open at the end"),
      amounts("current", "Of it not due"),
    ],
    headline: { label: "Collection effectiveness", value: values.at(-1) ?? null, unit: "percent" },
  };
}

function collectedIn(before: Month | undefined, month: Month): Collected {
  const opening = before === undefined ? 0n : openAt(before);
  return { opening, sales: month.sales, closing: openAt(month), current: month.aged[0] ?? 0n };
}
