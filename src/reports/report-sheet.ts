import { lineHeadings } from "./lines.ts";
import type { Report, Series } from "./report.ts";

/** A cell of a sheet: a text, a day, a decimal, a number, or a formula with the decimal that it gives. */
export type Cell = string | number | { readonly formula: string; readonly gives: string } | null;

/** A report as a sheet: its lines below the heading, and a last line that adds up what adds up. */
export type ReportSheet = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totals: readonly Cell[] | undefined;
};

/** The row of the first line. */
export const firstRow = 2;

/** The table of a report as a sheet: what follows from other figures of its line is a formula of their cells. */
export function sheetOf({ by, lines, series, currency }: Report): ReportSheet {
  const letters = new Map(series.map(({ key }, at) => [key, letterOf(at + 1)]));
  const rows = lines.map(({ label }, at) => [
    label,
    ...series.map((one): Cell => cellOf(one, { letters, at, row: at + firstRow })),
  ]);
  const adds = series.some((one) => one.adds === true) && lines.length > 0;
  return {
    headings: [lineHeadings[by], ...series.map(({ label, unit }) => `${label}${unitText(unit, currency)}`)],
    rows,
    totals: adds ? ["Total", ...series.map((one, at) => totalOf(one, letterOf(at + 1)))] : undefined,
  };
}

type Place = { readonly letters: ReadonlyMap<string, string>; readonly at: number; readonly row: number };

function cellOf({ values, formula, unit }: Series, { letters, at, row }: Place): Cell {
  const value = values[at] ?? null;
  if (value === null || formula === undefined) return value;
  const cells = formula.replaceAll(/\{([^}]+)\}/g, (_, key: string) => `${letters.get(key)}${row}`);
  return { formula: unit === "money" ? cells : `ROUND(${cells},1)`, gives: value };
}

function totalOf({ values, adds }: Series, letter: string): Cell {
  if (adds !== true) return null;
  return { formula: `SUM(${letter}${firstRow}:${letter}${values.length + firstRow - 1})`, gives: sumOf(values) };
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
export function unitText(unit: Series["unit"], currency: string | null): string {
  if (unit === "money") return ` (${currency})`;
  return { days: " (days)", percent: " (%)", count: "" }[unit];
}

/** The letter of a column, counted from 0. */
export function letterOf(at: number): string {
  return "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(at);
}
