import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { standsAbove } from "#parties/group";
import { lockGroups, parentInForce, parentsFrom } from "#parties/groups/store";
import type { MergeRefusal } from "#parties/people";
import { endMerge as endMergeOf, tellApart as tellApartOf } from "#parties/people/store";
import { survivors } from "#parties/person/store";
import { addStops, stopsRecordedSince } from "#parties/stops/store";
import { lockDebtors, mergeDebtors, personOf, survivorOf } from "#parties/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { redecide } from "#happenings/cases/redecide";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { dropStoppedVisits } from "#happenings/work/stopped-visits";
import { nameOf, tell, type AskedOfPerson } from "./person.ts";

type AskedMerge = AskedOfPerson & { readonly into: Id<"debtor">; readonly because: string };

/**
 * Records that a debtor is the same person as another, who survives: from now on every question reads them as one, and
 * no row moves. Both are locked, the lower id first; of two who merge them at once, one is refused.
 */
export async function merge(
  desk: Desk,
  tx: Queries,
  asked: AskedMerge,
): Promise<Outcome<{ readonly survivorId: Id<"debtor"> }, MergeRefusal>> {
  const { into, because, now } = asked;
  if (!(await exists(tx, into))) return refused("debtor_is_unknown");
  const locked = await lockDebtors(tx, [asked.debtorId, into]);
  const [debtorId, survivorId] = [locked.get(asked.debtorId) ?? asked.debtorId, locked.get(into) ?? into];
  if (debtorId === survivorId) return refused("same_person_already");
  if (await wouldMakeCircle(tx, [debtorId, survivorId], now)) return refused("group_would_be_a_circle");
  const samePersonId = newId(now, desk.chance);
  await mergeDebtors(tx, { samePersonId, debtorId, survivorId, because, fromAt: now });
  const person = { survivorId, personIds: await personOf(tx, survivorId) };
  const subject = { samePersonId, debtorId };
  const words = `${await nameOf(tx, debtorId)} is the same person. ${because}`;
  await tell(desk, tx, { asked, person, kind: "merged", subject, words, because: "Two debtors turned out to be one." });
  return accepted({ survivorId });
}

/** Whether a third firm stands between two in a group: merged, they would stand above themselves. */
async function wouldMakeCircle(
  tx: Queries,
  [one, other]: readonly [Id<"debtor">, Id<"debtor">],
  now: Temporal.Instant,
): Promise<boolean> {
  await lockGroups(tx);
  const parentsOf = await parentsFrom(tx, { on: await officeToday(tx, now), survivors });
  const isFarAbove = async (upperId: Id<"debtor">, lowerId: Id<"debtor">) => {
    const link = await parentInForce(tx, await personOf(tx, lowerId));
    if (link === undefined) return false;
    const parentId = await survivorOf(tx, link.parentId);
    return parentId !== upperId && standsAbove(parentsOf, { upperId, lowerId: parentId });
  };
  return (await isFarAbove(one, other)) || (await isFarAbove(other, one));
}

/**
 * Undoes a merge by ending it: the two are two again, each with what was theirs. A stop that was recorded of the person
 * while they were one holds for both from now on, until it is lifted of each: it may have been either who asked.
 */
export async function endMerge(
  desk: Desk,
  tx: Queries,
  asked: AskedOfPerson & { readonly because: string },
): Promise<Outcome<undefined, MergeRefusal>> {
  const { debtorId, because, now } = asked;
  await lockDebtors(tx, [debtorId]);
  const ended = await endMergeOf(tx, { debtorId, at: now });
  if (ended === undefined) return refused("not_merged");
  const survivorId = await survivorOf(tx, ended.survivorId);
  const words = `${await nameOf(tx, debtorId)} is somebody else after all. ${because}`;
  const person = { survivorId, personIds: await personOf(tx, survivorId) };
  const stops = await stopsRecordedSince(tx, { personIds: person.personIds, since: ended.fromAt });
  await addStops(
    tx,
    stops.map((stop) => ({ ...stop, debtorId, stopId: newId<"stop">(now, desk.chance) })),
  );
  const again = "Two debtors are two again.";
  await tell(desk, tx, { asked, person, kind: "merge-ended", subject: { debtorId }, words, because: again });
  await redecide(desk, tx, [debtorId], { now, because: again });
  // A visit that was planned for one at the address of the other, or about their accounts, is nobody's.
  await dropStoppedVisits(desk, tx, person, asked);
  await dropStoppedVisits(desk, tx, { survivorId: debtorId, personIds: await personOf(tx, debtorId) }, asked);
  return accepted(undefined);
}

/** Records that two who look alike are different people. */
export async function tellApart(
  tx: Queries,
  { debtorId, from, because, loginId, now }: AskedOfPerson & { readonly from: Id<"debtor">; readonly because: string },
): Promise<Outcome<undefined, MergeRefusal>> {
  if (!(await exists(tx, from))) return refused("debtor_is_unknown");
  const [one, other] = [await survivorOf(tx, debtorId), await survivorOf(tx, from)];
  if (one === other) return refused("same_person_already");
  await tellApartOf(tx, { one, other, because, at: now, loginId });
  return accepted(undefined);
}

async function exists(tx: Queries, debtorId: string): Promise<boolean> {
  const { rows } = await sql`select from debtor where debtor_id = ${debtorId}`.execute(tx);
  return rows.length === 1;
}
