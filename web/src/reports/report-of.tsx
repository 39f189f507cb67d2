import { ScrollRegion } from "../ui/scroll-region.tsx";
import { words } from "../words.ts";
import { Chart } from "./chart.tsx";
import { figureText, type Report } from "./figure-text.ts";
import { Measured } from "./measured.tsx";
import { ReportRows } from "./report-rows.tsx";
import type { ReportSearch } from "./report-search.ts";
import type { ReportName } from "./use-report.ts";

type ReportOfProps = {
  readonly name: ReportName;
  readonly title: string;
  readonly report: Report;
  readonly search: ReportSearch;
  readonly choose: (next: ReportSearch) => void;
};

/** A report in one currency: the figure to look at, the chart, the table, and what is behind the opened figure. */
export function ReportOf({ name, title, report, search, choose }: ReportOfProps) {
  const { currency, headline, lines, series } = report;
  const label = words.reports.table(title, currency);
  const drawn = series.filter((one) => one.drawn !== "table");
  const open = (line: string | undefined, key: string | undefined) =>
    choose({ line, series: key, currency: currency ?? undefined });
  const opened = search.currency === (currency ?? undefined) ? search : {};
  return (
    <section className="report" aria-label={label}>
      <h2>{label}</h2>
      <p className="report-headline">
        <strong className="figures">{figureText(headline.value, headline.unit, currency)}</strong>{" "}
        <span className="soft">{headline.label}</span>
      </p>
      <Chart svg={report.chart} press={({ series: at, line }) => open(lines[line]?.key, drawn[at]?.key)} />
      <ReportTable label={label} report={report} open={open} />
      {report.measured === undefined ? null : <Measured measured={report.measured} currency={currency} />}
      {opened.line === undefined || opened.series === undefined ? null : (
        <ReportRows
          key={`${opened.line} ${opened.series}`}
          name={name}
          report={report}
          of={{ ...search, line: opened.line, series: opened.series }}
          close={() => open(undefined, undefined)}
        />
      )}
    </section>
  );
}

type ReportTableProps = {
  readonly label: string;
  readonly report: Report;
  readonly open: (line: string, series: string) => void;
};

function ReportTable({ label, report, open }: ReportTableProps) {
  const { lines, series } = report;
  return (
    <ScrollRegion className="report-scroll" label={words.reports.figures(label)}>
      <table className="table" aria-label={words.reports.tableOf(label)}>
        <thead>
          <tr>
            <th scope="col">{words.reports.headings[report.by]}</th>
            {series.map((one) => (
              <th key={one.key} scope="col" className="number">
                {one.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={line.key}>
              <th scope="row">{line.label}</th>
              {series.map((one) => (
                <td key={one.key} className="number">
                  <Figure of={one} at={at} report={report} open={open} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type FigureProps = Pick<ReportTableProps, "report" | "open"> & {
  readonly of: Report["series"][number];
  readonly at: number;
};

/** A figure; one behind which something stands opens it. */
function Figure({ of: { key, label, unit, opens, values }, at, report, open }: FigureProps) {
  const value = values[at] ?? null;
  const text = figureText(value, unit, report.currency);
  const line = report.lines[at];
  if (!opens || value === null || line === undefined) return <span className="figures">{text}</span>;
  return (
    <button
      type="button"
      className="report-figure figures"
      aria-label={`${text}. ${words.reports.see(line.label, label)}`}
      onClick={() => open(line.key, key)}
    >
      {text}
    </button>
  );
}
