import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { exportReportRows, readReportRows, type ReadReportRowsAnswer } from "../client.ts";
import { paths } from "../paths.ts";
import { ExcelButton } from "../shell/excel-button.tsx";
import { LoadMore } from "../ui/load-more.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { takeFocus } from "../ui/take-focus.ts";
import { ReadTrouble } from "../ui/trouble.tsx";
import { usePages } from "../ui/use-pages.ts";
import { pageLanguage } from "../ui/locale.ts";
import { words } from "../words.ts";
import { figureText, type Report } from "./figure-text.ts";
import type { ReportSearch } from "./report-search.ts";
import { RowTable } from "./row-table.tsx";
import type { ReportName } from "./use-report.ts";

type ReportRowsProps = {
  readonly name: ReportName;
  readonly report: Report;
  readonly of: ReportSearch & { readonly line: string; readonly series: string };
  readonly close: () => void;
};

const ofAging: readonly ReportName[] = ["aging", "dso", "cei", "roll-rates"];

const rowsOf = (page: ReadReportRowsAnswer) => page.rows;

/** What stands behind a figure: debtors, or what happened with them, each of which opens its debtor. */
export function ReportRows({ name, report, of, close }: ReportRowsProps) {
  const asked = { name, ...of, currency: report.currency ?? undefined, language: pageLanguage };
  const pages = usePages({
    queryKey: ["report-rows", asked],
    read: (cursor, options) => readReportRows({ ...asked, cursor }, options),
    rowsOf,
  });
  const { rows, first, error, isPending, isEmpty, again } = pages;
  const line = report.lines.find(({ key }) => key === of.line)?.label ?? of.line;
  const label = report.series.find(({ key }) => key === of.series)?.label ?? of.series;
  return (
    <section className="report-rows" aria-label={words.reports.rowsLabel}>
      <header className="report-rows-head">
        <h3 tabIndex={-1} ref={takeFocus}>
          {words.reports.rowsOf(line, label)}
        </h3>
        {ofAging.includes(name) ? (
          <Link to={paths.aging} search={{ on: of.line }} className="no-print">
            {words.reports.agingThen}
          </Link>
        ) : null}
        <ExcelButton
          by="exportReportRows"
          name={`${name}-${of.series}`}
          fetch={(options) => exportReportRows(asked, options)}
        />
        <Button size="compact-sm" variant="default" onClick={close} className="no-print">
          {words.reports.close}
        </Button>
      </header>
      {error === null ? null : <ReadTrouble error={error} again={again} />}
      {isPending ? <SkeletonRows count={5} height={32} /> : null}
      {isEmpty ? <p className="soft">{words.reports.noRows}</p> : null}
      {first === undefined || rows.length === 0 ? null : (
        <>
          <Sums of={first} label={label} currency={report.currency} />
          <RowTable rows={rows} parts={first.parts} currency={report.currency} />
        </>
      )}
      <LoadMore {...pages} />
    </section>
  );
}

type SumsProps = {
  readonly of: Pick<ReadReportRowsAnswer, "parts" | "figure" | "count">;
  /** What the figure is called. */
  readonly label: string;
  readonly currency: string | null;
};

/** What all of the rows add up to, also those that are not read yet, and what the sums make. */
function Sums({ of: { parts, figure, count }, label, currency }: SumsProps) {
  const sums = parts.map((part) => [part.label, figureText(part.sum, part.unit, currency)]);
  const made = figure === null ? [] : [[label, figureText(figure.value, figure.unit, currency)]];
  return (
    <dl className="report-rows-sums" aria-label={words.reports.sums}>
      <div>
        <dt className="soft">{words.reports.rowCount}</dt>
        <dd className="figures">{words.ui.count(count)}</dd>
      </div>
      {[...sums, ...made].map(([name, text]) => (
        <div key={name}>
          <dt className="soft">{name}</dt>
          <dd className="figures">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
