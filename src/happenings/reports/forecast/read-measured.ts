import type { Currency } from "#money/currency";
import type { Queries } from "#platform/database";
import { measure, weeksAhead, weeksMeasured, type Foretold, type Measured } from "#reports/forecast/measure";
import { forecastsMade, forecastSums } from "#reports/forecast/store";
import { mondayOf, stretchesBy } from "#reports/lines";
import { stretchesAsked } from "#happenings/reports/asked";
import { readCame } from "./came.ts";
import type { Making } from "./owed.ts";

/** How far the kept forecasts were off, of those weeks that were over when this forecast is made, by currency. */
export async function readMeasured(tx: Queries, making: Making): Promise<(currency: Currency) => Measured[]> {
  const { on, creditorIds } = making;
  const from = mondayOf(on).subtract({ weeks: weeksMeasured });
  const made = await forecastsMade(tx, from);
  const sums = await forecastSums(tx, { from, creditorIds });
  const weeks = stretchesBy("week", { from, to: mondayOf(on).subtract({ days: 1 }) });
  const moneyIn = await readCame(tx, making, stretchesAsked(weeks));
  const came = new Map(moneyIn.map(({ line, currency, minor }) => [`${currency} ${line}`, minor]));
  const expected = new Map(sums.map(({ madeOn, currency, week, minor }) => [`${currency} ${madeOn} ${week}`, minor]));
  const over = new Set(weeks.map(({ end }) => end.toString()));
  return (currency) => {
    const foretold = made.flatMap((madeOn) =>
      Array.from({ length: weeksAhead }, (_, at): Foretold & { readonly line: string } => {
        const line = Temporal.PlainDate.from(madeOn)
          .add({ days: 7 * at + 6 })
          .toString();
        return {
          ...{ madeOn, week: at + 1, line, came: came.get(`${currency} ${line}`) ?? 0n },
          expected: expected.get(`${currency} ${madeOn} ${at + 1}`) ?? 0n,
        };
      }),
    );
    return measure(
      foretold.filter(({ line }) => over.has(line)),
      currency,
    );
  };
}
