import type { DeskLanguage } from "#access/desk-language";
import { isOfTime } from "#reports/lines";
import { measuredWords } from "#reports/forecast/measured-sheet";
import type { Report, Series } from "#reports/report";
import { spokenReport } from "#reports/spoken";
import type { Span } from "./period.ts";

const timesMax = 13;
const othersMax = 20;

/** What a mailing says beside its report; the title and what it shows are said in its language already. */
export type Mailing = {
  readonly language: DeskLanguage;
  readonly title: string;
  readonly says: string;
  readonly span: Span;
  readonly reports: readonly Report[];
  /** The moment of a mailing that is late, and how many before it were missed. */
  readonly late?: { readonly due: Temporal.PlainDateTime; readonly missed: number } | undefined;
  /** Where the report stands in the desk, if the desk's address is known. */
  readonly link: string | undefined;
};

/** What a mail says in each language, beside what its report does. */
const words = {
  en: {
    days: (from: string, to: string) => `${from} until ${to}`,
    nothingOfThem: "There is nothing to report of these days.",
    workbook: "The workbook beside this has every figure, with its formula.",
    inDesk: "In the desk",
    late: (day: string, time: string) => `This was due on ${day} at ${time}, when nothing was there to send it.`,
    missed: (count: number) => (count === 1 ? "One before it was missed." : `${count} before it were missed.`),
    numbers: "Numbers",
    nothing: "nothing",
    more: (count: number) => `${count} more ${count === 1 ? "line" : "lines"} in the workbook.`,
    noFigure: "no figure",
    inDays: (value: string) => `${value} days`,
  },
  es: {
    days: (from: string, to: string) => `${from} a ${to}`,
    nothingOfThem: "No hay nada que informar de estos días.",
    workbook: "El libro adjunto tiene todas las cifras, con sus fórmulas.",
    inDesk: "En el escritorio",
    late: (day: string, time: string) => `Esto tocaba el ${day} a las ${time}, cuando no había nada que lo enviara.`,
    missed: (count: number) => (count === 1 ? "Antes se perdió otro." : `Antes se perdieron ${count}.`),
    numbers: "Números",
    nothing: "nada",
    more: (count: number) => `${count === 1 ? "1 línea más" : `${count} líneas más`} en el libro.`,
    noFigure: "sin cifra",
    inDays: (value: string) => `${value} días`,
  },
} as const;

export function subjectOf({ language, title, span }: Pick<Mailing, "language" | "title" | "span">): string {
  return `${title}, ${daysText(span, language)}`;
}

/** A report as the text of a mail: its days, each headline, and the figures that its chart shows, but those of nothing. */
export function mailTextOf({ language, title, says, span, reports, late, link }: Mailing): string {
  const said = words[language];
  const figures = reports.map((report) => figuresText(spokenReport(report, language), language));
  const parts = [
    `${title}, ${daysText(span, language)}.\n${says}`,
    ...(late === undefined ? [] : [lateText(late, language)]),
    ...(reports.length === 0 ? [said.nothingOfThem] : figures),
    said.workbook,
    ...(link === undefined ? [] : [`${said.inDesk}: ${link}`]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function daysText({ from, to }: Span, language: DeskLanguage): string {
  return from.equals(to) ? from.toString() : words[language].days(from.toString(), to.toString());
}

function lateText({ due, missed }: NonNullable<Mailing["late"]>, language: DeskLanguage): string {
  const said = words[language];
  const at = said.late(due.toPlainDate().toString(), due.toPlainTime().toString({ smallestUnit: "minute" }));
  return missed === 0 ? at : `${at} ${said.missed(missed)}`;
}

function figuresText({ currency, by, lines, series, headline, measured = [] }: Report, language: DeskLanguage): string {
  const said = words[language];
  const written = (value: string | null, unit: Series["unit"]) => figure(value, { unit, currency, language });
  const head = `${currency ?? said.numbers}: ${headline.label} ${written(headline.value, headline.unit)}`;
  const drawn = series.filter((one) => one.drawn !== "table");
  const places = lines.map((_, at) => at);
  const shown = isOfTime(by) ? places.slice(-timesMax) : places.slice(0, othersMax);
  const rows = shown.map((at) => {
    const figures = drawn.flatMap(({ label, unit, values }) => {
      const value = values[at] ?? null;
      return value === null || isNothing(value, unit) ? [] : [`${label} ${written(value, unit)}`];
    });
    return `  ${lines[at]?.label}: ${figures.length === 0 ? said.nothing : figures.join(", ")}`;
  });
  const left = lines.length - shown.length;
  const more = left === 0 ? [] : [`  ${said.more(left)}`];
  const errors = measuredWords(measured, currency ?? "", language).map((text) => `  ${text}`);
  return [head, ...rows, ...more, ...errors].join("\n");
}

type Measure = { readonly unit: Series["unit"]; readonly currency: string | null; readonly language: DeskLanguage };

function figure(value: string | null, { unit, currency, language }: Measure): string {
  if (value === null) return words[language].noFigure;
  if (unit === "money") return `${marked(value)} ${currency}`;
  return { percent: `${value} %`, days: words[language].inDays(value), count: marked(value) }[unit];
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
