import { monthsUntil, type Month } from "#reports/months/month";
import { reportAging } from "#reports/months/report-aging";
import { reportCei } from "#reports/months/report-cei";
import { reportDso } from "#reports/months/report-dso";
import { reportRoll } from "#reports/months/report-roll";
import type { ReportName } from "#reports/definition";
import type { Report } from "#reports/report";
import type { Queries } from "#platform/database";
import { sourcesBehind } from "#reports/report-cash";
import { promisesBehind } from "#reports/report-promises";
import type { Whose } from "./asked.ts";
import type { Figure, FigureRows } from "./figure-rows.ts";
import { readCash, readCashRows } from "./read-cash.ts";
import { readMonths } from "./read-months.ts";
import { readPromiseRows, readPromises } from "./read-promises.ts";
import { bucketsBehind, readRows } from "./read-rows.ts";

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
    case "promises":
      return readPromises(tx, monthsUntil(asked.from, asked.to), asked);
    case "cash":
      return readCash(tx, monthsUntil(asked.from, asked.to), asked);
  }
}

/** The debtors behind a figure of a report; undefined where it has no such figure. */
export async function readFigure(tx: Queries, name: ReportName, figure: Figure): Promise<FigureRows | undefined> {
  if (name === "promises") return readPromiseRows(tx, figure);
  if (name === "cash") return readCashRows(tx, figure);
  return readRows(tx, figure);
}

/** Whether debtors stand behind a figure of a report. */
export function opens(name: ReportName, series: string): boolean {
  if (name === "promises") return promisesBehind(series) !== undefined;
  if (name === "cash") return sourcesBehind(series) !== undefined;
  return bucketsBehind(series) !== undefined;
}

type Way = { readonly before: number; readonly soldOnly: number; readonly report: typeof reportAging };

async function ofMonths(tx: Queries, asked: ReportAsked, { before, soldOnly, report }: Way): Promise<Report[]> {
  const first = asked.from.with({ day: 1 }).subtract({ months: before });
  const months = await readMonths(tx, { stretches: monthsUntil(first, asked.to), soldOnly }, asked);
  return [...months].map(([currency, its]) => report(its, currency));
}
