import { compareDays } from "#calendar/days";
import { startOfDay } from "#calendar/zone-clock";
import { listLogins } from "#access/store";
import { listTeams, namesOfTeams } from "#access/teams/store";
import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import { creditorsNamed } from "#parties/creditors/store";
import { definitions, type Definition, type ReportName } from "#reports/definition";
import { usualUntil } from "#reports/forecast/ahead";
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
  const { zone } = office;
  const today = dayAt(office, now);
  const span = name === "forecast" ? forecastSpan(by, query, { today, zone }) : spanAsked(by, query, today);
  if (!span.ok) return span;
  return accepted({ name, by, ...span.value, today, creditorIds, zone, loginIds: people.value });
}

type Span = Pick<ReportAsked, "from" | "to" | "knownAt">;

/** Which days are asked for, and as known when: until today, and as known now, where nobody says. */
function spanAsked(by: LineKind, query: ReportQuery, today: Temporal.PlainDate): Outcome<Span, "period_is_too_long"> {
  const to = query.to === undefined ? today : Temporal.PlainDate.from(query.to);
  const from = query.from === undefined ? usualFrom(by, to) : Temporal.PlainDate.from(query.from);
  if (isTooLong(by, { from, to })) return refused("period_is_too_long");
  return accepted({ from, to, knownAt: instantOf(query.knownAt) });
}

const weeksAheadMax = 26;

/** A forecast is made on a day, today where nobody says, and of an earlier day as it would have been when that began. */
function forecastSpan(
  by: LineKind,
  query: ReportQuery,
  { today, zone }: Pick<ReportAsked, "today" | "zone">,
): Outcome<Span, "forecast_is_out_of_reach"> {
  const from = query.from === undefined ? today : Temporal.PlainDate.from(query.from);
  const to = query.to === undefined ? usualUntil(by, from) : Temporal.PlainDate.from(query.to);
  const isLater = compareDays(from, today) > 0 || compareDays(from, to) > 0;
  if (isLater || compareDays(to, from.add({ weeks: weeksAheadMax })) > 0) {
    return refused("forecast_is_out_of_reach");
  }
  const began = from.equals(today) ? null : startOfDay(from, zone);
  return accepted({ from, to, knownAt: instantOf(query.knownAt) ?? began });
}

function instantOf(text: string | undefined): Temporal.Instant | null {
  return text === undefined ? null : Temporal.Instant.from(text);
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
  const [teams, logins] = [await listTeams(tx), await listLogins(tx)];
  const people = logins.filter(({ creditorId }) => creditorId === null);
  return {
    teams: teams.map((team) => team.name),
    people: people.map(({ username, name: called }) => ({ username, name: called })),
  };
}

function isTooLong(
  by: LineKind,
  span: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): boolean {
  if (compareDays(span.from, span.to) > 0) return true;
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
  const logins = (await listLogins(tx)).filter(({ teamId }) => team === undefined || teams.includes(teamId));
  if (person === undefined) return accepted(logins.map(({ loginId }) => loginId));
  const named = logins.filter(({ username }) => username === called(person));
  return named.length === 0 ? refused("person_is_unknown") : accepted(named.map(({ loginId }) => loginId));
}
