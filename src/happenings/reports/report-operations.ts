import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import { recordExport } from "#book/exports/store";
import { newId } from "#platform/chance";
import type { AnyOperation } from "#platform/operation";
import type { Queries } from "#platform/database";
import { creditorsNamed } from "#parties/creditors/store";
import { definitions, reportNames, type ReportName } from "#reports/definition";
import { monthsUntil } from "#reports/months/month";
import { reportRoutes } from "#reports/routes";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { opens, readFigure, readReport, type ReportAsked } from "./read-report.ts";
import { chartOf, reportFile } from "./report-files.ts";

type Query = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly creditor?: string | undefined;
  readonly currency?: string | undefined;
  readonly knownAt?: string | undefined;
};

type Asked = { readonly tx: Queries; readonly caller: Caller | null; readonly now: Temporal.Instant };

const monthsShown = 12;
const yearsMax = 5;

/** The reports, wired to what they are read from. */
export function reportOperations(desk: Desk): AnyOperation<Caller>[] {
  return reportRoutes({
    listReports: async () => reportNames.map((name) => ({ name, ...definitions[name] })),
    readReport: async ({ params: { name }, query, ...asked }) => {
      const made = await makeReport({ ...asked, name, query });
      if (!made.ok) return made;
      const { from, to } = made.value.period;
      const reports = await Promise.all(
        made.value.reports.map(async (report) => ({
          ...report,
          series: report.series.map((one) => ({ ...one, opens: opens(name, one.key) })),
          chart: await chartOf(name, report, query),
        })),
      );
      return accepted({ name, ...definitions[name], from: from.toString(), to: to.toString(), reports });
    },
    readReportRows: async ({ params: { name }, query, ...asked }) => {
      const period = await periodOf({ ...asked, name, query });
      if (!period.ok) return period;
      const { line, series, currency } = query;
      const { from, to } = period.value;
      const stretch = monthsUntil(from, to).find(({ end }) => end.toString() === line);
      if (stretch === undefined || currency === undefined) return refused("figure_is_unknown");
      const rows = await readFigure(asked.tx, name, { ...period.value, stretch, series, currency });
      return rows === undefined ? refused("figure_is_unknown") : accepted(rows);
    },
    exportReport: async ({ params: { name }, query, ...asked }) => {
      const made = await makeReport({ ...asked, name, query });
      if (!made.ok) return made;
      const { period, reports } = made.value;
      const lines = reports.reduce((sum, report) => sum + report.lines.length, 0);
      const said = Object.fromEntries(Object.entries({ name, ...query }).map(([key, value]) => [key, String(value)]));
      const left = { exportId: newId<"export">(asked.now, desk.chance), exportedAt: asked.now, lines, asked: said };
      // What was read is of a snapshot that takes no writes: the record is a transaction of its own.
      await desk.database.transaction((tx) =>
        recordExport(tx, { ...left, what: "report", loginId: asked.caller.loginId }),
      );
      return accepted(await reportFile(name, reports, { as: query.as, named: `${name}-${period.to}` }));
    },
  });
}

type ReportQuestion = Asked & { readonly name: ReportName; readonly query: Query };

/** A report as somebody may see it: who is signed in for a creditor sees that creditor's, whatever is asked for. */
export async function makeReport(asked: ReportQuestion) {
  const period = await periodOf(asked);
  if (!period.ok) return period;
  const reports = await readReport(asked.tx, period.value);
  const { currency } = asked.query;
  const wanted = reports.filter((report) => currency === undefined || report.currency === currency.toUpperCase());
  return accepted({ period: period.value, reports: wanted });
}

async function periodOf({
  tx,
  caller,
  now,
  name,
  query,
}: ReportQuestion): Promise<Outcome<ReportAsked, "creditor_is_unknown" | "period_is_too_long">> {
  const own = caller?.creditorId ?? null;
  const creditorIds = own === null ? await creditorsNamed(tx, query.creditor) : [own];
  if (creditorIds?.length === 0) return refused("creditor_is_unknown");
  const to = query.to === undefined ? await officeToday(tx, now) : Temporal.PlainDate.from(query.to);
  const usual = to.with({ day: 1 }).subtract({ months: monthsShown - 1 });
  const from = query.from === undefined ? usual : Temporal.PlainDate.from(query.from);
  const isInOrder = Temporal.PlainDate.compare(from, to) <= 0;
  if (!isInOrder || from.until(to, { largestUnit: "years" }).years >= yearsMax) return refused("period_is_too_long");
  const knownAt = query.knownAt === undefined ? null : Temporal.Instant.from(query.knownAt);
  return accepted({ name, from, to, creditorIds, knownAt });
}
