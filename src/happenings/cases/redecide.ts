import type { Id } from "#base/id";
import { sql } from "kysely";
import { samePersons } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { decideCases } from "./decide-cases.ts";
import type { Desk } from "#happenings/desk/desk";
import { lookAgain } from "#happenings/lookouts/look-again";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { askOfSteps } from "#happenings/work/lawful-steps";

/** When and why cases are decided again. */
export type Occasion = {
  readonly now: Temporal.Instant;
  readonly because: string;
  /** The import that is the reason, where one is. */
  readonly batchId?: Id<"batch">;
};

const debtorsAtOnceMax = 2_000;

/** Of so many at a time the law is asked as well when their next step is lawful; of a whole import the day's run asks. */
const debtorsAskedMax = 20;

/**
 * Decides every case of these debtors, and of those who are the same person, again, in the transaction in which
 * something about them changed, under the caller's lock: opens a case where open items have none, closes it where
 * nothing is owed, and gives every open one its next step, with the moment from which on it is lawful; and tells whoever looks out for what
 * changed. Any number of debtors; safe to repeat.
 */
// oxlint-disable-next-line max-params -- a desk, its transaction, whose cases and why: every happening calls it so
export async function redecide(
  desk: Desk,
  tx: Queries,
  debtorIds: readonly string[],
  { now, because, batchId }: Occasion,
): Promise<void> {
  const office = await theOffice(tx);
  const today = dayAt(office, now);
  const distinct = [...new Set(debtorIds)].toSorted();
  for (let from = 0; from < distinct.length; from += debtorsAtOnceMax) {
    const persons = await personsOf(tx, distinct.slice(from, from + debtorsAtOnceMax));
    const worked = await decideCases(desk, tx, { debtorIds: persons, now, today, zone: office.zone, because });
    const kept = worked.map((one) => one.kept);
    if (distinct.length <= debtorsAskedMax) await askOfSteps(tx, kept, { now, today });
    await lookAgain(desk, tx, { debtorIds: persons, now, batchId });
  }
}

/** These debtors and all who were merged into them or whom they were merged into, each once, in order. */
async function personsOf(tx: Queries, debtorIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select distinct person_id from ${samePersons(sql`${debtorIds}::uuid[]`)} as persons order by person_id
  `.execute(tx);
  return rows.map((row) => row.person_id);
}
