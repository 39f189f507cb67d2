import { accepted, refused, type Outcome } from "#base/outcome";
import { changeFact, isTakenNumber } from "#parties/facts/store";
import { whyNoChange, type FactChange, type FactRefusal } from "#parties/own-fact";
import { noSegment } from "#parties/segment";
import { isInGroup } from "#parties/groups/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { takeAsConsumers } from "./account-purpose.ts";
import { lockPerson, tell, type AskedOfPerson } from "./person.ts";

/**
 * Changes what a debtor is in itself, with a reason; what it was before stays on record. It is undone by changing it back,
 * but that what a firm owes is a consumer's debt once it turns out to be a person. The law asks different things of persons
 * and of firms, and ladders of segments, so the cases of one whose kind or segment changes are decided again.
 */
export async function changeDebtor(
  desk: Desk,
  tx: Queries,
  asked: AskedOfPerson & FactChange & { readonly because: string },
): Promise<Outcome<undefined, FactRefusal>> {
  const { what, from, to, because, loginId, now } = asked;
  const why = whyNoChange(asked);
  if (why !== undefined) return refused(why);
  const person = await lockPerson(tx, asked.debtorId);
  const isTaken = what === "number" && (await isTakenNumber(tx, { number: to, personIds: person.personIds }));
  if (isTaken) return refused("number_is_taken");
  if (what === "kind" && to === "person" && (await isInGroup(tx, person.personIds, await officeToday(tx, now)))) {
    return refused("belongs_to_group");
  }
  const changeId = newId(now, desk.chance);
  const change = { what, from, to, because, changeId, at: now, loginId };
  if (!(await changeFact(tx, { ...change, debtorId: person.survivorId }))) return refused("changed_meanwhile");
  if (what === "kind" && to === "person") await takeAsConsumers(desk, tx, { asked, person });
  const told = (value: string) => (value === "" ? noSegment : value);
  await tell(desk, tx, {
    ...{ asked, person, kind: "debtor-changed", subject: { changeId, what } },
    words: `The ${what} is ${told(to)}, and was ${told(from)}. ${because}`,
    ...(what === "kind" && { because: "The debtor is of another kind." }),
    ...(what === "segment" && { because: "The debtor is of another segment." }),
  });
  return accepted(undefined);
}
