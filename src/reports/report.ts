import type { Currency } from "#money/currency";
import type { Measured } from "./forecast/measure.ts";
import type { LineKind } from "./lines.ts";

/** What a figure is counted in. Money is in the currency of its report. */
export const figureUnits = ["money", "days", "percent", "count"] as const;

export type Unit = (typeof figureUnits)[number];

/** One figure of each line: a column of the table, and a part of the chart where it is drawn. */
export type Series = {
  readonly key: string;
  readonly label: string;
  readonly unit: Unit;
  readonly drawn: "bar" | "line" | "table";
  /** Decimals, in the order of the lines; null where there is no figure. */
  readonly values: readonly (string | null)[];
  /** Whether adding it up over the lines means something: flows do, what is open on a day does not. */
  readonly adds?: boolean;
  /** How it follows from other figures of its line, each named in braces: `{closing} - {current}`. */
  readonly formula?: string;
};

/** What the table has a line for: the end of a month, a week, a person, a reason. */
export type Line = { readonly key: string; readonly label: string };

/** A report in one currency, or of counts in none: the chart and the table are two views of it. */
export type Report = {
  readonly currency: Currency | null;
  readonly by: LineKind;
  readonly lines: readonly Line[];
  readonly series: readonly Series[];
  readonly shape: "stacked" | "side-by-side" | "across" | "heat";
  readonly headline: Headline;
  /** How far figures like these were off, where that is measured. */
  readonly measured?: readonly Measured[];
};

/** The figure that is looked at first: of all lines, or of the last. */
export type Headline = {
  readonly label: string;
  readonly value: string | null;
  readonly unit: Unit;
  readonly ofAll?: boolean;
};

/** The figure of a series in the last line that has one. */
export function lastOf(values: readonly (string | null)[]): string | null {
  return values.findLast((value) => value !== null) ?? null;
}
