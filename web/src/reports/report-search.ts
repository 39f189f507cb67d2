import type { ReadReportAnswer } from "../client.ts";

/** By what the lines of a report can be. */
export type LineKind = ReadReportAnswer["lines"];

/** What the address of a report says: by what its lines are, of which days and of whom, and the figure that is opened. */
export type ReportSearch = {
  readonly by?: LineKind | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly creditor?: string | undefined;
  readonly team?: string | undefined;
  readonly person?: string | undefined;
  readonly currency?: string | undefined;
  readonly line?: string | undefined;
  readonly series?: string | undefined;
};
