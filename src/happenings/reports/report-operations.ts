import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import type { AnyOperation } from "#platform/operation";
import { definitions, reportNames } from "#reports/definition";
import { reportRoutes } from "#reports/routes";
import { spokenDefinition, spokenReport } from "#reports/spoken";
import type { Desk } from "#happenings/desk/desk";
import { leaveAsFile } from "#happenings/exports/leave";
import { opens } from "./read-report.ts";
import { choicesOf, makeReport, waysOf } from "./report-asked.ts";
import { chartOf, reportFile } from "./report-files.ts";
import { answerRows, exportRows } from "./rows/answer-rows.ts";

/** The reports, wired to what they are read from. */
export function reportOperations(desk: Desk): AnyOperation<Caller>[] {
  return reportRoutes({
    listReports: async ({ caller, language }) =>
      reportNames
        .map((name) => {
          const by = [...waysOf(name, caller.creditorId)];
          return { name, ...spokenDefinition(definitions[name], language), by };
        })
        .filter(({ by }) => by.length > 0),
    readReport: async ({ params: { name }, query, ...asked }) => {
      const made = await makeReport({ ...asked, name, query });
      if (!made.ok) return made;
      const { from, to, by } = made.value.asked;
      const reports = await Promise.all(
        made.value.reports.map(async (report) => {
          const said = spokenReport(report, query.language);
          const series = said.series.map((one) => ({ ...one, opens: opens(name, one.key) }));
          return { ...said, series, chart: await chartOf(name, report, query) };
        }),
      );
      const ways = { by: [...waysOf(name, asked.caller.creditorId)], ...(await choicesOf(asked.tx, name)) };
      const shown = { from: from.toString(), to: to.toString(), lines: by, choices: ways };
      return accepted({ name, ...spokenDefinition(definitions[name], query.language), ...shown, reports });
    },
    readReportRows: answerRows,
    exportReportRows: (asked) => exportRows(desk, asked),
    exportReport: async ({ params: { name }, query: { language, ...query }, caller, ...asked }) => {
      const made = await makeReport({ ...asked, caller, name, query });
      if (!made.ok) return made;
      const { asked: question, reports } = made.value;
      const lines = reports.reduce((sum, report) => sum + report.lines.length, 0);
      const file = await reportFile(name, reports, { as: query.as, named: `${name}-${question.to}`, language });
      const said = { name, ...query };
      const leaving = { what: "report", asked: said, lines, loginId: caller.loginId, now: asked.now } as const;
      return accepted(await leaveAsFile(desk, file, leaving));
    },
  });
}
