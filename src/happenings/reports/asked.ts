import { sql, type RawBuilder } from "kysely";
import type { Id } from "#base/id";
import type { Stretch } from "#reports/months/month";

/** Whose figures, and as known when. With creditors, only what is owed to them. */
export type Whose = {
  readonly creditorIds: readonly Id<"creditor">[] | null;
  readonly knownAt: Temporal.Instant | null;
};

/** The days of the lines of a report, as a relation `asked (after, until)`: of each, those after the one until the other. */
export function stretchesAsked(stretches: readonly Stretch[]): RawBuilder<unknown> {
  return sql`unnest(${stretches.map(({ after }) => after.toString())}::date[],
                    ${stretches.map(({ end }) => end.toString())}::date[]) as asked (after, until)`;
}

/** Whether a row is of an account of the creditors that are asked for. */
export function ofAccounts(row: RawBuilder<unknown>, { creditorIds }: Pick<Whose, "creditorIds">): RawBuilder<boolean> {
  if (creditorIds === null) return sql`true`;
  return sql`exists (select from account a where a.debtor_id = ${row}.debtor_id and a.account_id = ${row}.account_id
                        and a.creditor_id = any(${creditorIds}::uuid[]))`;
}
