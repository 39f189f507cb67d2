import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { RelationRole } from "#parties/debtor";
import type { PeopleRefusal } from "#parties/people";
import {
  addRelations,
  endRelation as endRelationOf,
  liftAlert as liftAlertOf,
  placeAlert as placeAlertOf,
} from "#parties/people/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { lockPerson, tell, type AskedOfPerson } from "./person.ts";

/** Records somebody around a debtor, by what they are to it. */
export async function addRelation(
  desk: Desk,
  tx: Queries,
  asked: AskedOfPerson & { readonly role: RelationRole; readonly name: string },
): Promise<Outcome<{ readonly relationId: Id<"relation"> }, PeopleRefusal>> {
  const { role, name, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const relationId = newId<"relation">(now, desk.chance);
  const fromOn = await officeToday(tx, now);
  await addRelations(tx, [{ debtorId: person.survivorId, relationId, role, name, fromOn }]);
  await tell(desk, tx, {
    asked,
    person,
    kind: "relation-added",
    subject: { relationId, role },
    words: `${name} is their ${role}.`,
  });
  return accepted({ relationId });
}

/** Ends somebody's place beside a debtor, with the numbers and addresses that were theirs. */
export async function endRelation(
  desk: Desk,
  tx: Queries,
  asked: AskedOfPerson & { readonly relationId: Id<"relation">; readonly because: string },
): Promise<Outcome<undefined, PeopleRefusal>> {
  const { relationId, because, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const on = await officeToday(tx, now);
  const name = await endRelationOf(tx, { personIds: person.personIds, relationId, on, at: now });
  if (name === undefined) return refused("relation_is_unknown");
  await tell(desk, tx, {
    ...{ asked, person, kind: "relation-ended", subject: { relationId } },
    ...{ words: `${name} no longer stands beside them. ${because}`, because: "Somebody around the debtor left." },
  });
  return accepted(undefined);
}

/** Pins a note above everything until it is lifted. */
export async function placeAlert(
  desk: Desk,
  tx: Queries,
  asked: AskedOfPerson & { readonly words: string },
): Promise<Outcome<{ readonly alertId: string }, never>> {
  const { words, loginId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const alertId = newId(now, desk.chance);
  await placeAlertOf(tx, { debtorId: person.survivorId, alertId, words, placedAt: now, placedBy: loginId });
  await tell(desk, tx, { asked, person, kind: "alert-placed", subject: { alertId }, words: `Pinned: ${words}` });
  return accepted({ alertId });
}

/** Takes a pinned note down. */
export async function liftAlert(
  desk: Desk,
  tx: Queries,
  asked: AskedOfPerson & { readonly alertId: string },
): Promise<Outcome<undefined, PeopleRefusal>> {
  const { alertId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const words = await liftAlertOf(tx, { personIds: person.personIds, alertId, at: now });
  if (words === undefined) return refused("alert_is_unknown");
  await tell(desk, tx, {
    asked,
    person,
    kind: "alert-lifted",
    subject: { alertId },
    words: `No longer pinned: ${words}`,
  });
  return accepted(undefined);
}
