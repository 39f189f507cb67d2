import { definitions, type ReportName } from "#reports/definition";
import { measuredSheet } from "#reports/forecast/measured-sheet";
import { sheetOf } from "#reports/report-sheet";
import type { Report } from "#reports/report";
import { drawChart, type ChartLook } from "#platform/chart";
import type { FileAnswer } from "#platform/operation";
import { pictureOf } from "#platform/picture";
import type { Sheet } from "#platform/workbook";
import { workbookFile } from "#happenings/exports/leave";

/** What a report can be as a file. A picture is of one currency. */
export const fileKinds = ["xlsx", "svg", "png"] as const;

export type FileKind = (typeof fileKinds)[number];

/** The chart of a report, drawn. */
export async function chartOf(name: ReportName, report: Report, look: ChartLook): Promise<string> {
  const { title, says } = definitions[name];
  const { label, value, ofAll = false } = report.headline;
  const of = ofAll ? "All" : (report.lines.at(-1)?.label ?? "");
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

/** Reports as a file: a workbook of all, or the picture of one. */
export async function reportFile(
  name: ReportName,
  reports: readonly Report[],
  { as, named }: { readonly as: FileKind; readonly named: string },
): Promise<FileAnswer> {
  const [report] = reports;
  if (as === "xlsx" || report === undefined) {
    const sheets = [...reports.map(workSheet), ...reports.flatMap(errorSheet), definitionSheet(name)];
    return workbookFile({ sheets, name: named });
  }
  const svg = await chartOf(name, report, { theme: "light", size: "large" });
  if (as === "svg") return { bytes: new TextEncoder().encode(svg), mediaType: "image/svg+xml", name: `${named}.svg` };
  return { bytes: await pictureOf(svg), mediaType: "image/png", name: `${named}.png` };
}

function workSheet(report: Report): Sheet {
  const { headings, rows, totals } = sheetOf(report);
  const columns = headings.map((heading, at) => ({ heading, is: at === 0 ? ("text" as const) : ("decimal" as const) }));
  return { name: report.currency ?? "Numbers", columns, rows, below: totals === undefined ? [] : [totals] };
}

/** How far earlier figures were off, where that is measured. */
function errorSheet({ currency, measured }: Report): Sheet[] {
  if (measured === undefined || currency === null) return [];
  const { headings, rows } = measuredSheet(measured, currency);
  const columns = headings.map((heading, at) => ({ heading, is: at === 0 ? ("text" as const) : ("decimal" as const) }));
  return [{ name: `Error ${currency}`, columns, rows }];
}

/** What the figures are, so that the file speaks for itself. */
function definitionSheet(name: ReportName): Sheet {
  const { title, says, formula, edges } = definitions[name];
  const text = (heading: string) => ({ heading, is: "text" }) as const;
  const rows = [
    ["Report", title],
    ["Shows", says],
    ["Formula", formula],
    ["Where it has no figure", edges],
  ];
  return { name: "Definitions", columns: [text(""), text("")], rows };
}
