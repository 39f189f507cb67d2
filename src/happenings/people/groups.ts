import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { whyNotUnder, type GroupFacts, type GroupRefusal } from "#parties/group";
import { addGroupLinks, endGroupLink, lockGroups, parentInForce, parentsFrom } from "#parties/groups/store";
import { survivors } from "#parties/person/store";
import { findDebtor, lockDebtors, personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { lockPerson, nameOf, tell, type AskedOfPerson } from "./person.ts";

type AskedParent = AskedOfPerson & {
  readonly parent: string;
  readonly pays: boolean;
  readonly fromOn: Temporal.PlainDate | null;
  readonly because: string;
};

/** Puts a firm under a parent. Of those who would make a circle at the same instant, one is refused. */
export async function joinGroup(
  desk: Desk,
  tx: Queries,
  asked: AskedParent,
): Promise<Outcome<{ readonly parentId: Id<"debtor"> }, GroupRefusal>> {
  const { pays, because, now } = asked;
  const named = await findDebtor(tx, asked.parent);
  if (!named.ok) return named;
  const today = await officeToday(tx, now);
  const fromOn = asked.fromOn ?? today;
  if (compareDays(fromOn, today) > 0) return refused("begins_in_the_future");

  const locked = await lockDebtors(tx, [asked.debtorId, named.value]);
  await lockGroups(tx);
  const debtorId = locked.get(asked.debtorId) ?? asked.debtorId;
  const parentId = locked.get(named.value) ?? named.value;
  const known = await groupFacts(tx, [debtorId, parentId], fromOn);
  const why = whyNotUnder(known, { childId: debtorId, parentId });
  if (why !== undefined) return refused(why);
  const person = { survivorId: debtorId, personIds: await personOf(tx, debtorId) };

  await addGroupLinks(tx, [{ debtorId, parentId, pays, fromOn }]);
  const paying = pays ? "which pays for it" : "and pays for itself";
  const words = `Belongs to ${await nameOf(tx, parentId)} from ${fromOn} on, ${paying}. ${because}`;
  await tell(desk, tx, { asked, person, kind: "group-joined", subject: { parentId }, words });
  return accepted({ parentId });
}

/** What decides whether some debtors may belong to one another from a day on, under the lock of groups. */
export async function groupFacts(
  tx: Queries,
  debtorIds: readonly Id<"debtor">[],
  on: Temporal.PlainDate,
): Promise<GroupFacts> {
  const { rows } = await sql<{ debtorId: string }>`
    select debtor_id as "debtorId" from debtor
     where debtor_id = any(${debtorIds}::uuid[]) and kind = 'person'`.execute(tx);
  const people = new Set(rows.map(({ debtorId }) => debtorId));
  return { parentsOf: await parentsFrom(tx, { on, survivors }), people };
}

/** Ends that a firm belongs to its parent, today or on a day before. */
export async function leaveGroup(
  desk: Desk,
  tx: Queries,
  asked: AskedOfPerson & { readonly on: Temporal.PlainDate | null; readonly because: string },
): Promise<Outcome<undefined, GroupRefusal>> {
  const { because, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  await lockGroups(tx);
  const link = await parentInForce(tx, person.personIds);
  if (link === undefined) return refused("group_has_no_parent");
  const today = await officeToday(tx, now);
  const on = asked.on ?? today;
  const isBetween = compareDays(link.fromOn, on) <= 0 && compareDays(on, today) <= 0;
  if (!isBetween) return refused("ends_before_it_begins");
  await endGroupLink(tx, { ...link, on, because });
  const words = `Belongs to ${await nameOf(tx, link.parentId)} no more from ${on} on. ${because}`;
  await tell(desk, tx, { asked, person, kind: "group-left", subject: { parentId: link.parentId }, words });
  return accepted(undefined);
}
