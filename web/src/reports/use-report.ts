import { useComputedColorScheme } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { readReport, type ReadReportAnswer, type ReportSchedule } from "../client.ts";
import { words } from "../words.ts";
import type { ReportSearch } from "./report-search.ts";

export type ReportName = ReportSchedule["report"];

/** A report, drawn in the colours of the page. */
export function useReport(
  name: ReportName,
  { by, from, to, creditor, team, person }: ReportSearch,
  isSmall = innerWidth < 700,
) {
  const theme = useComputedColorScheme("light");
  const size = isSmall ? "small" : "large";
  const choices = { by, from, to, creditor, team, person };
  return useQuery({
    queryKey: ["report", name, choices, theme, size],
    queryFn: ({ signal }) => readReport({ name, ...choices, theme, size }, { signal }),
    select: inLanguage,
    placeholderData: keepPreviousData,
  });
}

/** The names of a report and of its figures in the language of the page. A person's name is none of them, and stays. */
function inLanguage({ title, says, formula, edges, reports, ...rest }: ReadReportAnswer): ReadReportAnswer {
  const { said } = words;
  const labelled = <Labelled extends { readonly label: string }>(one: Labelled) => ({ ...one, label: said(one.label) });
  return {
    ...rest,
    ...{ title: said(title), says: said(says), formula: said(formula), edges: said(edges) },
    reports: reports.map((report) => ({
      ...report,
      headline: labelled(report.headline),
      series: report.series.map(labelled),
      lines: report.lines.map(labelled),
    })),
  };
}
