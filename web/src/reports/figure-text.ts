import type { ReadReportAnswer } from "../client.ts";
import { figures } from "../ui/amount-text.ts";
import { words } from "../words.ts";

export type Report = ReadReportAnswer["reports"][number];
export type Unit = Report["headline"]["unit"];

/** A figure with what it is counted in. */
export function figureText(value: string | null, unit: Unit, currency: string | null): string {
  if (value === null) return words.reports.noFigure;
  if (unit === "money") return `${figures({ amount: value, currency: currency ?? "" })} ${currency ?? ""}`;
  return unit === "percent" ? `${value} %` : `${value} ${words.reports.headline[unit]}`.trim();
}
