import { sql } from "kysely";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { mayPause, pausedThing, type PauseKind, type PauseOf, type PauseRefusal } from "#strategy/pause";
import { addPauses, endPause as endKnown, pausesOf } from "#strategy/pauses/store";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { lockPerson, tell, type AskedOfPerson } from "#happenings/people/person";
import { redecide } from "./redecide.ts";

export type Pausing = AskedOfPerson &
  PauseOf & { readonly kind: PauseKind; readonly untilOn: Temporal.PlainDate; readonly because: string };

/** Lets something of a debtor rest until the end of a day. It resumes by itself: the decision reads the day. */
export async function pauseCollecting(
  desk: Desk,
  tx: Queries,
  asked: Pausing,
): Promise<Outcome<{ readonly pauseId: string }, PauseRefusal>> {
  const { kind, untilOn, because, loginId, now, creditorId, accountId, itemId } = asked;
  const of: PauseOf = { creditorId, accountId, itemId };
  const person = await lockPerson(tx, asked.debtorId);
  const today = await officeToday(tx, now);
  const refusal = mayPause({ ...of, untilOn }, await pausesOf(tx, person.personIds, today), today);
  if (refusal !== undefined) return refused(refusal);
  const ownerId = await ownerOfPaused(tx, person.personIds, of);
  if (ownerId === undefined) return refused("paused_thing_is_unknown");
  const pauseId = newId(now, desk.chance);
  const debtorId: Id<"debtor"> = accountId === null && itemId === null ? person.survivorId : ownerId;
  await addPauses(tx, [{ ...of, debtorId, pauseId, kind, because, sinceOn: today, untilOn }], { at: now, loginId });
  await tell(desk, tx, {
    ...{ asked, person, kind: "pause-begun", subject: { pauseId, kind, untilOn: untilOn.toString(), ...named(of) } },
    words: `Paused until ${untilOn.toString()}. ${because}`,
  });
  await redecide(desk, tx, person.personIds, { now, because: "A pause began." });
  return accepted({ pauseId });
}

function named(of: PauseOf): Record<string, string> {
  return Object.fromEntries(Object.entries(of).flatMap(([what, id]) => (id === null ? [] : [[what, id]])));
}

/** Ends a pause before its day. */
export async function endPause(
  desk: Desk,
  tx: Queries,
  asked: AskedOfPerson & { readonly pauseId: string; readonly because: string },
): Promise<Outcome<undefined, PauseRefusal>> {
  const { pauseId, because, loginId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const known = await pausesOf(tx, person.personIds, await officeToday(tx, now));
  const ending = known.find((each) => each.pauseId === pauseId);
  if (ending === undefined) return refused("pause_is_unknown");
  await endKnown(tx, { debtorId: ending.debtorId, pauseId, because }, { at: now, loginId });
  await tell(desk, tx, {
    asked,
    person,
    kind: "pause-ended",
    subject: { pauseId },
    words: `No longer paused. ${because}`,
  });
  await redecide(desk, tx, person.personIds, { now, because: "A pause was ended." });
  return accepted(undefined);
}

/** Whose thing a pause is to be of; undefined where none of these debtors owes it. */
async function ownerOfPaused(
  tx: Queries,
  debtorIds: readonly string[],
  { creditorId, accountId, itemId }: PauseOf,
): Promise<Id<"debtor"> | undefined> {
  const { rows } = await sql<{ debtor_id: Id<"debtor"> }>`
    select a.debtor_id from account a
     where a.debtor_id = any(${debtorIds}::uuid[])
       and (${creditorId}::uuid is null or a.creditor_id = ${creditorId})
       and (${accountId}::uuid is null or a.account_id = ${accountId})
       and (${itemId}::uuid is null or exists (select from item i where i.debtor_id = a.debtor_id
                                                and i.account_id = a.account_id and i.item_id = ${itemId}))
     limit 1`.execute(tx);
  return rows[0]?.debtor_id;
}

/** A pause as the debtor's screen shows it: of what, until when, who began it and why. */
export async function shownPauses(tx: Queries, debtorIds: readonly string[], today: Temporal.PlainDate) {
  const pauses = await pausesOf(tx, debtorIds, today);
  if (pauses.length === 0) return [];
  const ids = pauses.flatMap((each) =>
    [each.creditorId, each.accountId, each.itemId, each.recordedBy].filter((id) => id !== null),
  );
  const { rows } = await sql<{ id: string; name: string }>`
    select creditor_id as id, name from creditor where creditor_id = any(${ids}::uuid[])
    union all select account_id, number from account where debtor_id = any(${debtorIds}::uuid[]) and account_id = any(${ids}::uuid[])
    union all select item_id, number from item where debtor_id = any(${debtorIds}::uuid[]) and item_id = any(${ids}::uuid[])
    union all select login_id, name from login where login_id = any(${ids}::uuid[])`.execute(tx);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return pauses.map(({ pauseId, kind, because, sinceOn, untilOn, creditorId, accountId, itemId, recordedBy }) => ({
    ...{ id: pauseId, kind, because, sinceOn: sinceOn.toString(), untilOn: untilOn.toString() },
    what: pausedThing({ creditorId, accountId, itemId }),
    of: names.get(creditorId ?? accountId ?? itemId ?? "") ?? null,
    by: names.get(recordedBy ?? "") ?? null,
  }));
}
