import type { DeskLanguage } from "#access/desk-language";
import type { Currency } from "#money/currency";
import type { Cell } from "#reports/report-sheet";
import { spoken } from "#reports/spoken";
import type { Measured } from "./measure.ts";

/** The error of forecasts as a sheet: what was expected and came, and what follows from them as formulas. */
export type MeasuredSheet = { readonly headings: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

export function measuredSheet(
  measured: readonly Measured[],
  { currency, language }: { readonly currency: Currency; readonly language: DeskLanguage },
): MeasuredSheet {
  const said = (heading: string) => spoken(heading, language);
  return {
    headings: [
      ...["Weeks ahead", "Forecasts", "Their weeks that are over"].map(said),
      ...["Expected of them", "Came in them", "They were off by", "Too much expected of a week"].map(
        (heading) => `${said(heading)} (${currency})`,
      ),
      ...["Too much (%)", "Off (%)"].map(said),
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

type Off = { readonly off: string; readonly bias: string; readonly mean: string; readonly isTooLittle: boolean };

const says = {
  en: {
    too: ({ weeks, forecasts }: Measured) => `Weeks ${weeks}: Not enough history yet (${forecasts} forecasts).`,
    off: ({ weeks, forecasts }: Measured, { off, bias, mean, isTooLittle }: Off) =>
      `Weeks ${weeks}: off by ${off} %, ${bias} % too ${isTooLittle ? "little" : "much"} (${mean} a week), of ${forecasts} forecasts.`,
  },
  es: {
    too: ({ weeks, forecasts }: Measured) =>
      `Semanas ${weeks}: aún no hay historia suficiente (${forecasts} previsiones).`,
    off: ({ weeks, forecasts }: Measured, { off, bias, mean, isTooLittle }: Off) =>
      `Semanas ${weeks}: error de ${off} %, ${bias} % de ${isTooLittle ? "menos" : "más"} (${mean} por semana), de ${forecasts} previsiones.`,
  },
} as const;

/** The error of forecasts in words, a line for each of how far ahead. */
export function measuredWords(measured: readonly Measured[], currency: string, language: DeskLanguage): string[] {
  return measured.map((one) => {
    const { bias, wape, meanError } = one;
    if (bias === null || wape === null || meanError === null) return says[language].too(one);
    const plain = (text: string) => text.replace(/^-/, "");
    const mean = `${plain(meanError)} ${currency}`;
    return says[language].off(one, { off: wape, bias: plain(bias), mean, isTooLittle: bias.startsWith("-") });
  });
}
