import type { Currency } from "#money/currency";
import type { Cell } from "#reports/report-sheet";
import type { Measured } from "./measure.ts";

/** The error of forecasts as a sheet: what was expected and came, and what follows from them as formulas. */
export type MeasuredSheet = { readonly headings: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

export function measuredSheet(measured: readonly Measured[], currency: Currency): MeasuredSheet {
  return {
    headings: [
      ...[
        "Weeks ahead",
        "Forecasts",
        "Their weeks that are over",
        `Expected of them (${currency})`,
        `Came in them (${currency})`,
      ],
      ...[`They were off by (${currency})`, `Too much expected of a week (${currency})`, "Too much (%)", "Off (%)"],
    ],
    rows: measured.map(rowOf),
  };
}

function rowOf(one: Measured): Cell[] {
  const { weeks, forecasts, weeksOver, expected, came, off, meanError, bias, wape } = one;
  const formula = (text: string, gives: string | null) => (gives === null ? null : { formula: text, gives });
  const [digits = 0] = [expected.split(".")[1]?.length];
  return [
    ...[weeks, String(forecasts), String(weeksOver), expected, came, off],
    formula(`ROUND(({3}-{4})/{2},${digits})`, meanError),
    formula("ROUND(100*({3}-{4})/{4},1)", bias),
    formula("ROUND(100*{5}/{4},1)", wape),
  ];
}

/** Of how many forecasts at least something is said, in words where it is not. */
export const tooFew = "Not enough history yet";

/** The error of forecasts in words, a line for each of how far ahead. */
export function measuredWords(measured: readonly Measured[], currency: string): string[] {
  return measured.map(({ weeks, forecasts, bias, wape, meanError }) => {
    if (bias === null || wape === null || meanError === null) {
      return `Weeks ${weeks}: ${tooFew} (${forecasts} forecasts).`;
    }
    const way = bias.startsWith("-") ? "too little" : "too much";
    const plain = (text: string) => text.replace(/^-/, "");
    return `Weeks ${weeks}: off by ${wape} %, ${plain(bias)} % ${way} (${plain(meanError)} ${currency} a week), of ${forecasts} forecasts.`;
  });
}
