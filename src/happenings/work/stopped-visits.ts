import { sql } from "kysely";
import type { Id } from "#base/id";
import { withdrawPermits } from "#contact/store";
import type { PersonFacts } from "#contact/person-facts";
import { personsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { endVisit } from "#work/visits/store";
import { foreseeTheLaw, whyNotAskable } from "#happenings/contact/ask-the-law";
import { readLawFacts, readLawFactsOfAll } from "#happenings/contact/read-law-facts";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { lockPerson, tell, type AskedOfPerson, type Person } from "#happenings/people/person";

type Asked = Pick<AskedOfPerson, "loginId" | "now">;

/**
 * Takes back the visits of a person that lie ahead where their permit would not be given any more, after something became
 * known, so that nobody goes on them. One whose hour has begun may have been made: it stays, to be reported.
 */
// oxlint-disable-next-line max-params -- a desk, its transaction, of whom and who says so, as its neighbours are called
export async function dropStoppedVisits(
  desk: Desk,
  tx: Queries,
  person: Person,
  { loginId, now }: Asked,
): Promise<void> {
  const { personIds } = person;
  const ahead = await visitsAhead(tx, { personIds, now });
  if (ahead.length === 0) return;
  const facts = await readLawFacts(tx, { personIds, now, today: await officeToday(tx, now) });
  for (const { debtorId, visitId, permitId } of ahead.filter((visit) => isStopped(visit, facts))) {
    const because = "The visit was taken back: what became known since stands against it.";
    await withdrawPermits(tx, [{ debtorId, permitId }], { at: now, because });
    await endVisit(tx, { debtorId, permitId, how: "dropped", at: now });
    await tell(desk, tx, {
      asked: { loginId, now },
      person,
      kind: "visit",
      subject: { visitId, permitId },
      words: because,
    });
  }
}

/**
 * The same of all visits that lie ahead, for what becomes known elsewhere than of their person: an address that another
 * debtor's report stopped, a mandate or licence that ended, a debt that was paid, another house policy. They are asked
 * about together, and whom it concerns is asked again under lock. Gives how many persons' visits were looked at again.
 */
export async function dropVisitsStoppedElsewhere(desk: Desk): Promise<number> {
  const now = desk.clock.now();
  const debtorIds = await desk.database.reading((tx) => debtorsWithStopped(tx, now));
  for (const debtorId of debtorIds) {
    await desk.database.transaction(async (tx) => {
      await dropStoppedVisits(desk, tx, await lockPerson(tx, debtorId), { loginId: null, now });
    });
  }
  return debtorIds.length;
}

async function debtorsWithStopped(tx: Queries, now: Temporal.Instant): Promise<Id<"debtor">[]> {
  const ahead = await visitsAhead(tx, { personIds: null, now });
  if (ahead.length === 0) return [];
  const debtorIds = [...new Set(ahead.map(({ debtorId }) => debtorId))];
  const persons = await personsAmong(tx, debtorIds);
  const personIds = [...new Set(debtorIds.flatMap((debtorId) => persons.of(debtorId)))];
  const factsOf = await readLawFactsOfAll(tx, { personIds, now, today: await officeToday(tx, now) });
  const stopped = ahead.filter((visit) => isStopped(visit, factsOf(persons.of(visit.debtorId))));
  return [...new Set(stopped.map(({ debtorId }) => debtorId))].toSorted();
}

type VisitAhead = {
  readonly debtorId: Id<"debtor">;
  readonly visitId: string;
  readonly permitId: string;
  readonly pointId: string;
  readonly fromAt: Temporal.Instant;
  readonly untilAt: Temporal.Instant;
  readonly accountIds: readonly string[];
};

type Ahead = { readonly personIds: readonly string[] | null; readonly now: Temporal.Instant };

/** Visits whose hour has not begun: of some debtors, or of all. */
async function visitsAhead(tx: Queries, { personIds, now }: Ahead): Promise<VisitAhead[]> {
  const { rows } = await sql<VisitAhead>`
    select v.debtor_id as "debtorId", v.visit_id as "visitId", v.permit_id as "permitId", v.point_id as "pointId",
           v.from_at as "fromAt", v.until_at as "untilAt",
           array(select account_id::text from permit_account a
                  where a.debtor_id = v.debtor_id and a.permit_id = v.permit_id) as "accountIds"
      from visit v
     where v.ended_at is null and v.from_at > ${now}
       and ${personIds === null ? sql`true` : sql`v.debtor_id = any(${personIds}::uuid[])`}
     order by v.from_at, v.visit_id`.execute(tx);
  return rows;
}

/** Whether a visit would not be permitted at either end of its hour. It does not stand in its own way. */
function isStopped({ permitId, pointId, accountIds, fromAt, untilAt }: VisitAhead, known: PersonFacts): boolean {
  const facts = { ...known, efforts: known.efforts.filter(({ effortId }) => effortId !== permitId) };
  return [fromAt, untilAt.subtract({ minutes: 1 })].some((at) => {
    const asked = { at, act: "visit", pointId, accountIds, attempts: 1 } as const;
    return whyNotAskable(facts, asked) !== undefined || foreseeTheLaw(facts, asked).verdict !== "allow";
  });
}
