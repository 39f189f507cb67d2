import { sql, type RawBuilder } from "kysely";
import type { Id } from "#base/id";
import type { ReportName } from "#reports/definition";
import { isOfTime, type LineKind } from "#reports/lines";
import type { Stretch } from "#reports/months/month";

/** Whose figures, and as known when. With creditors, only what is owed to them. */
export type Whose = {
  readonly creditorIds: readonly Id<"creditor">[] | null;
  readonly knownAt: Temporal.Instant | null;
};

/** A report as it is asked for: by what its lines are, from the line of one day until another day. */
export type ReportAsked = Whose & {
  readonly name: ReportName;
  readonly by: LineKind;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** The office's day on which it is asked for: lines that end before it are over. */
  readonly today: Temporal.PlainDate;
  /** Where the office's days begin and end. */
  readonly zone: string;
  /** Of which people; of all, and of what nobody did, where it is null. */
  readonly loginIds: readonly string[] | null;
};

/** A figure of a report: a series by its key, of a line, in a currency or of counts in none. */
export type Figure = ReportAsked & {
  readonly line: string;
  readonly series: string;
  readonly currency: string | null;
};

/** The days of the lines of a report, as a relation `asked (after, until)`: of each, those after the one until the other. */
export function stretchesAsked(stretches: readonly Stretch[]): RawBuilder<unknown> {
  return sql`unnest(${stretches.map(({ after }) => after.toString())}::date[],
                    ${stretches.map(({ end }) => end.toString())}::date[]) as asked (after, until)`;
}

/** Whether a day is of the stretch that is asked for. */
export function onDay(day: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`${day} > asked.after and ${day} <= asked.until`;
}

/** Whether an instant is of the stretch that is asked for, by the office's days. */
export function atInstant(instant: RawBuilder<unknown>, { zone }: Pick<ReportAsked, "zone">): RawBuilder<boolean> {
  return sql`${instant} >= (asked.after + 1)::timestamp at time zone ${zone}
         and ${instant} < (asked.until + 1)::timestamp at time zone ${zone}`;
}

/** The office's day of an instant. */
export function dayOf(instant: RawBuilder<unknown>, { zone }: Pick<ReportAsked, "zone">): RawBuilder<unknown> {
  return sql`(${instant} at time zone ${zone})::date`;
}

/** The line that a row is of: its stretch of time, or what it is told apart by. */
export function lineOf({ by }: Pick<ReportAsked, "by">, apart: RawBuilder<unknown>): RawBuilder<unknown> {
  return isOfTime(by) ? sql`asked.until::text` : sql`coalesce(${apart}::text, ${nobody})`;
}

/** The line of what no person did. */
export const nobody = "nobody";

/** Whether it was known at the instant that is asked for. */
export function known(recordedAt: RawBuilder<unknown>, { knownAt }: Pick<Whose, "knownAt">): RawBuilder<boolean> {
  return knownAt === null ? sql`true` : sql`${recordedAt} <= ${knownAt}::timestamptz`;
}

/** Whether it is of one of the people who are asked for. */
export function byPeople(
  loginId: RawBuilder<unknown>,
  { loginIds }: Pick<ReportAsked, "loginIds">,
): RawBuilder<boolean> {
  return loginIds === null ? sql`true` : sql`${loginId} = any(${loginIds}::uuid[])`;
}

/** Whether a row is of an account of the creditors that are asked for. */
export function ofAccounts(row: RawBuilder<unknown>, { creditorIds }: Pick<Whose, "creditorIds">): RawBuilder<boolean> {
  if (creditorIds === null) return sql`true`;
  return sql`exists (select from account a where a.debtor_id = ${row}.debtor_id and a.account_id = ${row}.account_id
                        and a.creditor_id = any(${creditorIds}::uuid[]))`;
}
