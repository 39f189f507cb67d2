import { monthsUntil, type Month } from "#reports/months/month";
import { reportAging } from "#reports/months/report-aging";
import { reportCei } from "#reports/months/report-cei";
import { reportDso } from "#reports/months/report-dso";
import { reportRoll } from "#reports/months/report-roll";
import type { ReportName } from "#reports/definition";
import type { Report } from "#reports/report";
import type { Queries } from "#platform/database";
import { readMonths, type Whose } from "./read-months.ts";

/** A report as it is asked for: from the month of one day until another day. */
export type ReportAsked = Whose & {
  readonly name: ReportName;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
};

/** How many months before the first one are read, so that sales can be counted back. */
const monthsBack = 24;

/** A report, one for each currency that it has figures in. */
export async function readReport(tx: Queries, asked: ReportAsked): Promise<Report[]> {
  switch (asked.name) {
    case "aging":
      return ofMonths(tx, asked, { before: 0, soldOnly: 0, report: reportAging });
    case "dso": {
      const report = (months: readonly Month[], currency: Parameters<typeof reportAging>[1]) =>
        reportDso(months, { currency, shown: monthsBack });
      return ofMonths(tx, asked, { before: monthsBack, soldOnly: monthsBack, report });
    }
    case "cei":
      return ofMonths(tx, asked, { before: 1, soldOnly: 0, report: reportCei });
    case "roll-rates":
      return ofMonths(tx, asked, { before: 1, soldOnly: 0, report: reportRoll });
  }
}

type Way = { readonly before: number; readonly soldOnly: number; readonly report: typeof reportAging };

async function ofMonths(tx: Queries, asked: ReportAsked, { before, soldOnly, report }: Way): Promise<Report[]> {
  const first = asked.from.with({ day: 1 }).subtract({ months: before });
  const months = await readMonths(tx, { stretches: monthsUntil(first, asked.to), soldOnly }, asked);
  return [...months].map(([currency, its]) => report(its, currency));
}
