import { useComputedColorScheme } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { readReport, type ReportSchedule } from "../client.ts";
import { pageLanguage } from "../ui/locale.ts";
import type { ReportSearch } from "./report-search.ts";

export type ReportName = ReportSchedule["report"];

/** A report in the language of the page, drawn in its colours. */
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
    queryFn: ({ signal }) => readReport({ name, ...choices, theme, size, language: pageLanguage }, { signal }),
    placeholderData: keepPreviousData,
  });
}
