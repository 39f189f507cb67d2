/** What the address of a report says: which months, of whom, and the figure that is opened. */
export type ReportSearch = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly creditor?: string | undefined;
  readonly currency?: string | undefined;
  readonly line?: string | undefined;
  readonly series?: string | undefined;
};
