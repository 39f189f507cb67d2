import { listLogins, namesOfTeams } from "#access/store";
import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { creditorsNamed } from "#parties/creditors/store";
import { definitions, type Definition, type ReportName } from "#reports/definition";
import { stretchesBy, usualFrom, type LineKind } from "#reports/lines";
import type { Report } from "#reports/report";
import type { AskingRefusal } from "#reports/asking";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import type { ReportAsked } from "./asked.ts";
import { readReport } from "./read-report.ts";

/** What somebody chooses of a report. */
export type ReportQuery = {
  readonly by?: LineKind | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly creditor?: string | undefined;
  readonly currency?: string | undefined;
  readonly team?: string | undefined;
  readonly person?: string | undefined;
  readonly knownAt?: string | undefined;
};

/** Who asks for which report; the command line is nobody, and sees everything. */
export type ReportQuestion = {
  readonly tx: Queries;
  readonly caller: Caller | null;
  readonly now: Temporal.Instant;
  readonly name: ReportName;
  readonly query: ReportQuery;
};

const linesMax = 400;
const yearsMax = 5;

/** A report as somebody may see it: who is signed in for a creditor sees that creditor's, whatever is asked for. */
export async function makeReport(
  question: ReportQuestion,
): Promise<Outcome<{ readonly asked: ReportAsked; readonly reports: readonly Report[] }, AskingRefusal>> {
  const asked = await askedOf(question);
  if (!asked.ok) return asked;
  const reports = await readReport(question.tx, asked.value);
  const currency = question.query.currency?.toUpperCase();
  const wanted = reports.filter((report) => currency === undefined || report.currency === currency);
  return accepted({ asked: asked.value, reports: wanted });
}

/** The question as it is read, or why it is not answered. */
export async function askedOf({
  tx,
  caller,
  now,
  name,
  query,
}: ReportQuestion): Promise<Outcome<ReportAsked, AskingRefusal>> {
  const own = caller?.creditorId ?? null;
  const ways = waysOf(name, own);
  if (ways.length === 0) return refused("report_is_the_offices");
  const by = query.by ?? ways[0] ?? "month";
  if (!ways.includes(by)) return refused("lines_are_unknown");
  const creditorIds = own === null ? await creditorsNamed(tx, query.creditor) : [own];
  if (creditorIds?.length === 0) return refused("creditor_is_unknown");
  const people = definitions[name].ofPeople ? await peopleNamed(tx, query) : accepted(null);
  if (!people.ok) return people;
  const office = await theOffice(tx);
  const to = query.to === undefined ? dayAt(office, now) : Temporal.PlainDate.from(query.to);
  const from = query.from === undefined ? usualFrom(by, to) : Temporal.PlainDate.from(query.from);
  if (isTooLong(by, { from, to })) return refused("period_is_too_long");
  const knownAt = query.knownAt === undefined ? null : Temporal.Instant.from(query.knownAt);
  const { zone } = office;
  return accepted({ name, by, from, to, creditorIds, knownAt, zone, loginIds: people.value });
}

/** By what somebody may have the lines of a report: a creditor is not told who of the office did what. */
export function waysOf(name: ReportName, creditorId: string | null): readonly LineKind[] {
  const { by, ofPeople }: Definition = definitions[name];
  if (creditorId === null) return by;
  return ofPeople ? [] : by.filter((one) => one !== "person");
}

/** Of whom one can choose a report of people. */
export async function choicesOf(tx: Queries, name: ReportName) {
  if (!definitions[name].ofPeople) return { teams: [], people: [] };
  const [teams, logins] = [await namesOfTeams(tx), await listLogins(tx)];
  const people = logins.filter(({ creditorId }) => creditorId === null);
  return {
    teams: [...teams.values()],
    people: people.map(({ username, name: called }) => ({ username, name: called })),
  };
}

function isTooLong(
  by: LineKind,
  span: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): boolean {
  if (Temporal.PlainDate.compare(span.from, span.to) > 0) return true;
  if (span.from.until(span.to, { largestUnit: "years" }).years >= yearsMax) return true;
  return stretchesBy(by, span).length > linesMax;
}

/** The people of a team, or one of them; null where everybody is asked for. */
async function peopleNamed(
  tx: Queries,
  { team, person }: ReportQuery,
): Promise<Outcome<readonly Id<"login">[] | null, "team_is_unknown" | "person_is_unknown">> {
  if (team === undefined && person === undefined) return accepted(null);
  const called = (text: string | undefined) => text?.trim().toLowerCase();
  const teams = [...(await namesOfTeams(tx))].filter(([, name]) => called(name) === called(team)).map(([id]) => id);
  if (team !== undefined && teams.length === 0) return refused("team_is_unknown");
  const logins = (await listLogins(tx)).filter(({ teamId }) => team === undefined || teams.includes(teamId ?? ""));
  if (person === undefined) return accepted(logins.map(({ loginId }) => loginId));
  const named = logins.filter(({ username }) => username === called(person));
  return named.length === 0 ? refused("person_is_unknown") : accepted(named.map(({ loginId }) => loginId));
}
