import type { DeskLanguage } from "#access/desk-language";
import type { MailMessage } from "#platform/mail";
import { definitions } from "#reports/definition";
import type { Report } from "#reports/report";
import { mailTextOf, subjectOf, type Mailing } from "#reports/schedules/mail-text";
import type { Schedule } from "#reports/schedules/schedule";
import { spokenDefinition } from "#reports/spoken";
import type { Desk } from "#happenings/desk/desk";
import { reportFile } from "#happenings/reports/report-files";

/** As many charts go with a mail, one for each currency and one of counts; the workbook has all. */
const chartsMax = 4;

type Asked = Pick<Mailing, "span" | "late"> & {
  readonly schedule: Schedule;
  readonly reports: readonly Report[];
  /** That of whoever is to have it. */
  readonly language: DeskLanguage;
};

/** The mail of a scheduled report: its figures as text, its workbook, and its charts. */
export async function mailOf(
  { address }: Pick<Desk, "address">,
  { schedule, span, reports, late, language }: Asked,
): Promise<Pick<MailMessage, "subject" | "text" | "attachments">> {
  const { report: name } = schedule;
  const { title, says } = spokenDefinition(definitions[name], language);
  const link = address === null ? undefined : linkOf(address, schedule, span);
  const workbook = await reportFile(name, reports, { as: "xlsx", named: `${name}-${span.to}`, language });
  const charts = await Promise.all(
    reports.slice(0, chartsMax).map((report) => {
      const named = `${name}-${span.to}-${report.currency ?? "numbers"}`;
      return reportFile(name, [report], { as: "png", named, language });
    }),
  );
  return {
    subject: subjectOf({ language, title, span }),
    text: mailTextOf({ language, title, says, span, reports, late, link }),
    attachments: [workbook, ...charts],
  };
}

/** Where the report stands in the desk, of the days that the mail is of, whenever it is opened. */
function linkOf(address: string, { report, choices }: Schedule, { from, to }: Mailing["span"]): string {
  const asked = { by: choices.by, from, to, creditor: choices.creditor, team: choices.team, person: choices.person };
  const search = Object.entries(asked).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(String(value))}`],
  );
  return `${address}/reports/${report}?${search.join("&")}`;
}
