import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { readReportRows } from "../client.ts";
import { paths } from "../paths.ts";
import { Amount } from "../ui/amount.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { ReadTrouble } from "../ui/trouble.tsx";
import { words } from "../words.ts";
import { ExpectedRows } from "./expected-rows.tsx";
import type { Report } from "./figure-text.ts";
import type { ReportSearch } from "./report-search.ts";
import type { ReportName } from "./use-report.ts";

type ReportRowsProps = {
  readonly name: ReportName;
  readonly report: Report;
  readonly of: ReportSearch & { readonly line: string; readonly series: string };
  readonly close: () => void;
};

const ofAging: readonly ReportName[] = ["aging", "dso", "cei", "roll-rates"];

/** The debtors behind a figure, each of whom opens. */
export function ReportRows({ name, report, of, close }: ReportRowsProps) {
  const currency = report.currency ?? undefined;
  const { data, error, refetch } = useQuery({
    queryKey: ["report-rows", name, of, currency],
    queryFn: ({ signal }) => readReportRows({ name, ...of, currency }, { signal }),
  });
  const line = report.lines.find(({ key }) => key === of.line)?.label ?? of.line;
  const series = report.series.find(({ key }) => key === of.series);
  const isExpected = data?.rows.some(({ why }) => why !== undefined) ?? false;
  const isNumber = currency === undefined || series?.unit === "count";
  return (
    <section className="report-rows" aria-label={words.reports.rowsLabel}>
      <header className="report-rows-head">
        <h3>{words.reports.rowsOf(line, series?.label ?? of.series)}</h3>
        {ofAging.includes(name) ? (
          <Link to={paths.aging} search={{ on: of.line }} className="no-print">
            {words.reports.agingThen}
          </Link>
        ) : null}
        <Button size="compact-sm" variant="default" onClick={close} className="no-print">
          {words.reports.close}
        </Button>
      </header>
      {error === null ? null : <ReadTrouble error={error} again={() => void refetch()} />}
      {data === undefined && error === null ? <SkeletonRows count={5} height={32} /> : null}
      {data?.rows.length === 0 ? <p className="soft">{words.reports.noRows}</p> : null}
      {isExpected ? (
        <ExpectedRows rows={data?.rows ?? []} currency={currency ?? ""} />
      ) : (
        <ul>
          {data?.rows.map(({ debtorId, debtor, number, amount }) => (
            <li key={debtorId} className="report-row">
              <Link to={paths.debtor} params={{ debtorId }}>
                {debtor}
              </Link>
              <span className="soft figures">{number}</span>
              {isNumber ? <span className="figures">{amount}</span> : <Amount value={{ amount, currency }} />}
            </li>
          ))}
        </ul>
      )}
      {data?.more === true ? <p className="soft">{words.reports.moreRows}</p> : null}
    </section>
  );
}
