import { isOfTime } from "#reports/lines";
import { measuredWords } from "#reports/forecast/measured-sheet";
import type { Report, Series } from "#reports/report";
import type { Span } from "./period.ts";

const timesMax = 13;
const othersMax = 20;

/** What a mailing says beside its report. */
export type Mailing = {
  readonly title: string;
  readonly says: string;
  readonly span: Span;
  readonly reports: readonly Report[];
  /** The moment of a mailing that is late, and how many before it were missed. */
  readonly late?: { readonly due: Temporal.PlainDateTime; readonly missed: number } | undefined;
  /** Where the report stands in the desk, if the desk's address is known. */
  readonly link: string | undefined;
};

export function subjectOf({ title, span }: Pick<Mailing, "title" | "span">): string {
  return `${title}, ${daysText(span)}`;
}

/** A report as the text of a mail: its days, each headline, and the figures that its chart shows, but those of nothing. */
export function mailTextOf({ title, says, span, reports, late, link }: Mailing): string {
  const parts = [
    `${title}, ${daysText(span)}.\n${says}`,
    ...(late === undefined ? [] : [lateText(late)]),
    ...(reports.length === 0 ? ["There is nothing to report of these days."] : reports.map(figuresText)),
    "The workbook beside this has every figure, with its formula.",
    ...(link === undefined ? [] : [`In the desk: ${link}`]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function daysText({ from, to }: Span): string {
  return from.equals(to) ? from.toString() : `${from} until ${to}`;
}

function lateText({ due, missed }: NonNullable<Mailing["late"]>): string {
  const at = `${due.toPlainDate()} at ${due.toPlainTime().toString({ smallestUnit: "minute" })}`;
  const others = missed === 1 ? " One before it was missed." : ` ${missed} before it were missed.`;
  return `This was due on ${at}, when nothing was there to send it.${missed === 0 ? "" : others}`;
}

function figuresText({ currency, by, lines, series, headline, measured = [] }: Report): string {
  const head = `${currency ?? "Numbers"}: ${headline.label} ${figure(headline.value, headline.unit, currency)}`;
  const drawn = series.filter((one) => one.drawn !== "table");
  const places = lines.map((_, at) => at);
  const shown = isOfTime(by) ? places.slice(-timesMax) : places.slice(0, othersMax);
  const rows = shown.map((at) => {
    const figures = drawn.flatMap(({ label, unit, values }) => {
      const value = values[at] ?? null;
      return value === null || isNothing(value, unit) ? [] : [`${label} ${figure(value, unit, currency)}`];
    });
    return `  ${lines[at]?.label}: ${figures.length === 0 ? "nothing" : figures.join(", ")}`;
  });
  const left = lines.length - shown.length;
  const more = left === 0 ? [] : [`  ${left} more ${left === 1 ? "line" : "lines"} in the workbook.`];
  const errors = measuredWords(measured, currency ?? "").map((text) => `  ${text}`);
  return [head, ...rows, ...more, ...errors].join("\n");
}

function figure(value: string | null, unit: Series["unit"], currency: string | null): string {
  if (value === null) return "no figure";
  if (unit === "money") return `${marked(value)} ${currency}`;
  return { percent: `${value} %`, days: `${value} days`, count: marked(value) }[unit];
}

/** A share of none is told; that nothing was owed or done need not be. */
function isNothing(value: string, unit: Series["unit"]): boolean {
  return (unit === "money" || unit === "count") && !/[1-9]/.test(value);
}

/** A decimal with marks between its thousands. */
function marked(value: string): string {
  const [whole = "", ...fraction] = value.split(".");
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ","), ...fraction].join(".");
}
