import type { Row } from "./scope.ts";

/** Figures of the whole book are for those who answer for it; a creditor has those of its own. */
const reporting = {
  ...{ clerk: "all", supervisor: "all", credit_manager: "all", administrator: "all", auditor: "all" },
  creditor: "my_creditor",
} as const satisfies Row;

/** Whoever may see reports has them by mail; a supervisor and an administrator also say who else does. */
const scheduling = {
  ...{ clerk: "mine", credit_manager: "mine", auditor: "mine", creditor: "mine" },
  ...{ supervisor: "all", administrator: "all" },
} as const satisfies Row;

/** Who may read reports, take them and what stands behind their figures along, and have them by mail. */
export const reportTable = {
  listReports: reporting,
  readReport: reporting,
  readReportRows: reporting,
  exportReport: reporting,
  exportReportRows: reporting,
  listReportSchedules: { ...scheduling, auditor: "all" },
  previewReportSchedule: scheduling,
  scheduleReport: scheduling,
  changeReportSchedule: scheduling,
  endReportSchedule: scheduling,
} as const satisfies Record<string, Row>;
