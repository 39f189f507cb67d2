import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import { recordExport } from "#book/exports/store";
import { newId } from "#platform/chance";
import type { AnyOperation } from "#platform/operation";
import { definitions, reportNames } from "#reports/definition";
import { reportRoutes } from "#reports/routes";
import type { Desk } from "#happenings/desk/desk";
import { opens, readFigure } from "./read-report.ts";
import { askedOf, choicesOf, makeReport, waysOf } from "./report-asked.ts";
import { chartOf, reportFile } from "./report-files.ts";

/** The reports, wired to what they are read from. */
export function reportOperations(desk: Desk): AnyOperation<Caller>[] {
  return reportRoutes({
    listReports: async ({ caller }) =>
      reportNames
        .map((name) => ({ name, ...definitions[name], by: [...waysOf(name, caller.creditorId)] }))
        .filter(({ by }) => by.length > 0),
    readReport: async ({ params: { name }, query, ...asked }) => {
      const made = await makeReport({ ...asked, name, query });
      if (!made.ok) return made;
      const { from, to, by } = made.value.asked;
      const reports = await Promise.all(
        made.value.reports.map(async (report) => ({
          ...report,
          series: report.series.map((one) => ({ ...one, opens: opens(name, one.key) })),
          chart: await chartOf(name, report, query),
        })),
      );
      const ways = { by: [...waysOf(name, asked.caller.creditorId)], ...(await choicesOf(asked.tx, name)) };
      const shown = { from: from.toString(), to: to.toString(), lines: by, choices: ways };
      return accepted({ name, ...definitions[name], ...shown, reports });
    },
    readReportRows: async ({ params: { name }, query, ...asked }) => {
      const question = await askedOf({ ...asked, name, query });
      if (!question.ok) return question;
      const { line, series, currency = null } = query;
      const rows = await readFigure(asked.tx, { ...question.value, line, series, currency });
      return rows === undefined ? refused("figure_is_unknown") : accepted(rows);
    },
    exportReport: async ({ params: { name }, query, ...asked }) => {
      const made = await makeReport({ ...asked, name, query });
      if (!made.ok) return made;
      const { asked: question, reports } = made.value;
      const lines = reports.reduce((sum, report) => sum + report.lines.length, 0);
      const said = Object.fromEntries(Object.entries({ name, ...query }).map(([key, value]) => [key, String(value)]));
      const left = { exportId: newId<"export">(asked.now, desk.chance), exportedAt: asked.now, lines, asked: said };
      // What was read is of a snapshot that takes no writes: the record is a transaction of its own.
      await desk.database.transaction((tx) =>
        recordExport(tx, { ...left, what: "report", loginId: asked.caller.loginId }),
      );
      return accepted(await reportFile(name, reports, { as: query.as, named: `${name}-${question.to}` }));
    },
  });
}
