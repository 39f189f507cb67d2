import type { DeskLanguage } from "#access/desk-language";
import { lineHeadings } from "./lines.ts";
import type { Report, Series } from "./report.ts";
import { spoken, spokenReport } from "./spoken.ts";

/**
 * A cell of a sheet: a text, a day, a decimal, a number, or a formula with the decimal that it gives, which names cells as a
 * workbook is written: `{2}` is that of the third column in the same row, `{2:}` all of its rows.
 */
export type Cell = string | number | { readonly formula: string; readonly gives: string } | null;

/** A report as a sheet: its lines below the heading, and a last line that adds up what adds up. */
export type ReportSheet = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totals: readonly Cell[] | undefined;
};

/** The table of a report as a sheet: what follows from other figures of its line is a formula of their cells. */
export function sheetOf(report: Report, language: DeskLanguage): ReportSheet {
  const { by, lines, series, currency } = spokenReport(report, language);
  const columns = new Map(series.map(({ key }, at) => [key, at + 1]));
  const rows = lines.map(({ label }, at) => [label, ...series.map((one): Cell => cellOf(one, { columns, at }))]);
  const adds = series.some((one) => one.adds === true) && lines.length > 0;
  return {
    headings: [
      spoken(lineHeadings[by], language),
      ...series.map(({ label, unit }) => `${label}${unitText(unit, currency, language)}`),
    ],
    rows,
    totals: adds ? [spoken("Total", language), ...series.map((one, at) => totalOf(one, at + 1))] : undefined,
  };
}

type Place = { readonly columns: ReadonlyMap<string, number>; readonly at: number };

function cellOf({ values, formula, unit }: Series, { columns, at }: Place): Cell {
  const value = values[at] ?? null;
  if (value === null || formula === undefined) return value;
  const cells = formula.replaceAll(/\{([^}]+)\}/g, (_, key: string) => `{${columns.get(key)}}`);
  return { formula: unit === "money" ? cells : `ROUND(${cells},1)`, gives: value };
}

function totalOf({ values, adds }: Series, column: number): Cell {
  return adds === true ? { formula: `SUM({${column}:})`, gives: sumOf(values) } : null;
}

/** The sum of decimals, each with as many digits as the others or fewer. */
function sumOf(values: readonly (string | null)[]): string {
  const digits = Math.max(...values.map((value) => value?.split(".")[1]?.length ?? 0));
  const parts = values.map((value) => {
    const [whole = "0", fraction = ""] = (value ?? "0").split(".");
    return BigInt(whole + fraction.padEnd(digits, "0"));
  });
  const sum = parts.reduce((so, part) => so + part, 0n);
  const text = (sum < 0n ? -sum : sum).toString().padStart(digits + 1, "0");
  const written = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return sum < 0n ? `-${written}` : written;
}

/** What a figure is counted in, as a heading says it. */
export function unitText(unit: Series["unit"], currency: string | null, language: DeskLanguage): string {
  if (unit === "money") return ` (${currency})`;
  return { days: language === "es" ? " (días)" : " (days)", percent: " (%)", count: "" }[unit];
}
