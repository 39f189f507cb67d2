import { monthsUntil, type Month } from "#reports/months/month";
import { reportAging } from "#reports/months/report-aging";
import { reportCei } from "#reports/months/report-cei";
import { reportDso } from "#reports/months/report-dso";
import { reportRoll } from "#reports/months/report-roll";
import type { ReportName } from "#reports/definition";
import type { Report } from "#reports/report";
import type { Queries } from "#platform/database";
import { refused, type Outcome } from "#base/outcome";
import { behindMonths, type MonthsReport } from "#reports/months/behind-months";
import type { Figure, ReportAsked } from "./asked.ts";
import { cashFlow } from "./read-cash.ts";
import { collectorsFlow } from "./read-collectors.ts";
import { contactsFlow } from "./read-contacts.ts";
import { disputesFlow } from "./read-disputes.ts";
import { hoursFlow } from "./read-hours.ts";
import { readForecast } from "./forecast/read-forecast.ts";
import { forecastOpens, readForecastRows } from "./forecast/read-forecast-rows.ts";
import { flowOpens, readFlow, sourceOfFlow, type Flow } from "./read-flow.ts";
import { readMonths } from "./read-months.ts";
import { lawfulnessFlow } from "./read-lawfulness.ts";
import { promisesFlow } from "./read-promises.ts";
import { refusalsFlow } from "./read-refusals.ts";
import { readFigureRows, type FigureRows, type NotRead, type Range } from "./rows/figure-rows.ts";
import { sourceOfMonths } from "./rows/rows-of-months.ts";

/** How many months before the first one are read, so that sales can be counted back. */
const monthsBack = 24;

/** A report of what is open by months: of how many before the first one, and of them how many only what was sold. */
type OfMonths = {
  readonly months: MonthsReport;
  readonly before: number;
  readonly soldOnly: number;
  readonly report: typeof reportAging;
};

const dso: typeof reportAging = (months, currency) => reportDso(months, { currency, shown: monthsBack });

/** A report that looks ahead, and has rows of its own. */
type Ahead = { readonly ahead: true };

const reads: Readonly<Record<ReportName, Flow | OfMonths | Ahead>> = {
  aging: { months: "aging", before: 0, soldOnly: 0, report: reportAging },
  dso: { months: "dso", before: monthsBack, soldOnly: monthsBack, report: dso },
  cei: { months: "cei", before: 1, soldOnly: 0, report: reportCei },
  "roll-rates": { months: "roll-rates", before: 1, soldOnly: 0, report: reportRoll },
  promises: promisesFlow,
  cash: cashFlow,
  forecast: { ahead: true },
  collectors: collectorsFlow,
  contacts: contactsFlow,
  refusals: refusalsFlow,
  lawfulness: lawfulnessFlow,
  disputes: disputesFlow,
  hours: hoursFlow,
};

/** A report, one for each currency that it has figures in, and one of counts where it has any. */
export async function readReport(tx: Queries, asked: ReportAsked): Promise<Report[]> {
  const way = reads[asked.name];
  if ("ahead" in way) return readForecast(tx, asked);
  return "facts" in way ? readFlow(tx, way, asked) : ofMonths(tx, asked, way);
}

/** What stands behind a figure of a report, from a place on. */
export async function readFigure(
  tx: Queries,
  figure: Figure,
  range: Range,
): Promise<Outcome<FigureRows, NotRead | "figure_is_unknown">> {
  const way = reads[figure.name];
  if ("ahead" in way) return readForecastRows(tx, figure, range);
  const source = "facts" in way ? sourceOfFlow(way, figure) : sourceOfMonths(way.months, figure);
  return source === undefined ? refused("figure_is_unknown") : readFigureRows(tx, source, range);
}

/** Whether anything stands behind a figure of a report. */
export function opens(name: ReportName, series: string): boolean {
  const way = reads[name];
  if ("ahead" in way) return forecastOpens(series);
  return "facts" in way ? flowOpens(way, series) : behindMonths(way.months, series) !== undefined;
}

async function ofMonths(tx: Queries, asked: ReportAsked, { before, soldOnly, report }: OfMonths): Promise<Report[]> {
  const first = asked.from.with({ day: 1 }).subtract({ months: before });
  const months = await readMonths(tx, { stretches: monthsUntil(first, asked.to), soldOnly }, asked);
  return [...months].map(([currency, its]: [Parameters<typeof report>[1], Month[]]) => report(its, currency));
}
