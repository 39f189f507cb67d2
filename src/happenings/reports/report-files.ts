import type { DeskLanguage } from "#access/desk-language";
import { definitions, type ReportName } from "#reports/definition";
import { measuredSheet } from "#reports/forecast/measured-sheet";
import { sheetOf } from "#reports/report-sheet";
import type { Report } from "#reports/report";
import { spoken, spokenDefinition, spokenReport } from "#reports/spoken";
import { drawChart, type ChartLook } from "#platform/chart";
import type { FileAnswer } from "#platform/operation";
import { pictureOf } from "#platform/picture";
import type { Sheet } from "#platform/workbook";
import { workbookFile } from "#happenings/exports/leave";

/** What a report can be as a file. A picture is of one currency. */
export const fileKinds = ["xlsx", "svg", "png"] as const;

export type FileKind = (typeof fileKinds)[number];

/** How a chart looks, and in which language its names are: they take the room that they need there. */
export type ReportLook = ChartLook & { readonly language: DeskLanguage };

/** The chart of a report, drawn. */
export async function chartOf(name: ReportName, made: Report, { language, ...look }: ReportLook): Promise<string> {
  const { title, says } = spokenDefinition(definitions[name], language);
  const report = spokenReport(made, language);
  const { label, value, ofAll = false } = report.headline;
  const of = ofAll ? spoken("All", language) : (report.lines.at(-1)?.label ?? "");
  const headline = value === null ? "" : ` ${of}: ${label} ${value}.`;
  return drawChart(
    {
      title: report.currency === null ? title : `${title}, ${report.currency}`,
      description: `${says}${headline}`,
      shape: report.shape,
      labels: report.lines.map((line) => line.label),
      series: report.series.flatMap(({ drawn, label: named, values }) =>
        drawn === "table"
          ? []
          : [{ label: named, as: drawn, values: values.map((one) => (one === null ? null : Number(one))) }],
      ),
    },
    look,
  );
}

type Filed = { readonly as: FileKind; readonly named: string; readonly language: DeskLanguage };

/** Reports as a file in the language of who reads it: a workbook of all, or the picture of one. */
export async function reportFile(
  name: ReportName,
  reports: readonly Report[],
  { as, named, language }: Filed,
): Promise<FileAnswer> {
  const [report] = reports;
  if (as === "xlsx" || report === undefined) {
    const sheets = [
      ...reports.map((one) => workSheet(one, language)),
      ...reports.flatMap((one) => errorSheet(one, language)),
      definitionSheet(name, language),
    ];
    return workbookFile({ sheets, name: named });
  }
  const svg = await chartOf(name, report, { theme: "light", size: "large", language });
  if (as === "svg") return { bytes: new TextEncoder().encode(svg), mediaType: "image/svg+xml", name: `${named}.svg` };
  return { bytes: await pictureOf(svg), mediaType: "image/png", name: `${named}.png` };
}

function workSheet(report: Report, language: DeskLanguage): Sheet {
  const { headings, rows, totals } = sheetOf(report, language);
  const columns = headings.map((heading, at) => ({ heading, is: at === 0 ? ("text" as const) : ("decimal" as const) }));
  const name = report.currency ?? spoken("Numbers", language);
  return { name, columns, rows, below: totals === undefined ? [] : [totals] };
}

/** How far earlier figures were off, where that is measured. */
function errorSheet({ currency, measured }: Report, language: DeskLanguage): Sheet[] {
  if (measured === undefined || currency === null) return [];
  const { headings, rows } = measuredSheet(measured, { currency, language });
  const columns = headings.map((heading, at) => ({ heading, is: at === 0 ? ("text" as const) : ("decimal" as const) }));
  return [{ name: `Error ${currency}`, columns, rows }];
}

/** What the figures are, so that the file speaks for itself. */
function definitionSheet(name: ReportName, language: DeskLanguage): Sheet {
  const { title, says, formula, edges } = spokenDefinition(definitions[name], language);
  const text = (heading: string) => ({ heading, is: "text" }) as const;
  const rows = [
    [spoken("Report", language), title],
    [spoken("Shows", language), says],
    [spoken("Formula", language), formula],
    [spoken("Where it has no figure", language), edges],
  ];
  return { name: spoken("Definitions", language), columns: [text(""), text("")], rows };
}
