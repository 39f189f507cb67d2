import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { listReportSchedules } from "../../client.ts";
import { useMay } from "../../shell/session.ts";
import type { ReportName } from "../use-report.ts";

/** The schedules that one may see, of a report or of all; nothing is asked for whoever may see none. */
export function useSchedules(report?: ReportName) {
  const may = useMay()("listReportSchedules");
  return useQuery({
    queryKey: ["report-schedules", report],
    queryFn: ({ signal }) => listReportSchedules({ report }, { signal }),
    enabled: may,
  });
}

/** Reads all schedules anew. */
export function useRefreshSchedules(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: ["report-schedules"] }), [queries]);
}
