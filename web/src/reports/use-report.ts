import { useComputedColorScheme } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { readReport } from "../client.ts";
import type { ReportSearch } from "./report-search.ts";

export type ReportName = Parameters<typeof readReport>[0]["name"];

/** A report, drawn in the colours of the page. */
export function useReport(name: ReportName, { from, to, creditor }: ReportSearch, isSmall = innerWidth < 700) {
  const theme = useComputedColorScheme("light");
  const size = isSmall ? "small" : "large";
  return useQuery({
    queryKey: ["report", name, from, to, creditor, theme, size],
    queryFn: ({ signal }) => readReport({ name, from, to, creditor, theme, size }, { signal }),
    placeholderData: keepPreviousData,
  });
}
