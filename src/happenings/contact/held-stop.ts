import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { isQuestion, type HeldStopRefusal } from "#parties/person-stop";
import { canAmend, factWords, faultOfDays, type StopFacts } from "#parties/stop-facts";
import { addFacts, findStop, liftStop as liftStopOf, stopsSaidIn, type HeldStop } from "#parties/stops/store";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, officeToday, theOffice } from "#happenings/desk/office-day";
import { endRelation } from "#happenings/people/around";
import { lockPerson, tell, type AskedOfPerson, type Person } from "#happenings/people/person";

type Asked = AskedOfPerson & { readonly stopId: Id<"stop">; readonly because: string };
type Done = Promise<Outcome<undefined, HeldStopRefusal>>;

/** Lifts a stop of the person, and decides the cases again. */
export async function liftStop(desk: Desk, tx: Queries, asked: Asked): Done {
  const person = await lockPerson(tx, asked.debtorId);
  const stop = await findStop(tx, { ...person, stopId: asked.stopId });
  if (stop === undefined) return refused("stop_is_not_in_force");
  await lift(desk, tx, { asked, person, stop });
  return accepted(undefined);
}

/**
 * Records that what they asked for was sent to them today, by which the question is over. What was sent is said, as of a
 * dispute that is answered.
 */
export async function answerStop(desk: Desk, tx: Queries, asked: Asked): Done {
  const { stopId, because: sent, loginId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const stop = await findStop(tx, { ...person, stopId });
  if (stop === undefined) return refused("stop_is_not_in_force");
  const { debtorId, kind } = stop;
  if (!isQuestion(kind)) return refused("asks_for_no_answer");
  await addFacts(tx, { debtorId, stopId, facts: { sentOn: (await officeToday(tx, now)).toString() } });
  await liftStopOf(tx, { debtorId, stopId, because: sent, by: loginId, at: now });
  await tell(desk, tx, {
    ...{ asked, person, kind: "stop-answered", subject: { stopId, kind } },
    ...{ words: `What they asked for was sent: ${sent}`, because: "What a debtor asked for was sent." },
  });
  return accepted(undefined);
}

/**
 * Takes back a stop that somebody recorded by mistake: only they, and only on the same day. Who was recorded with it as
 * acting for the debtor goes with it.
 */
export async function takeBackStop(desk: Desk, tx: Queries, asked: Asked): Done {
  const { stopId, loginId, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const stop = await findStop(tx, { ...person, stopId });
  if (stop === undefined) return refused("stop_is_not_in_force");
  if (stop.recordedBy === null || stop.recordedBy !== loginId) return refused("somebody_else_recorded_it");
  const office = await theOffice(tx);
  if (!dayAt(office, stop.recordedAt).equals(dayAt(office, now))) return refused("stop_is_of_another_day");
  await lift(desk, tx, { asked, person, stop });
  const { relationId } = stop.facts;
  if (relationId !== undefined) {
    await endRelation(desk, tx, { ...asked, relationId: relationId as Id<"relation"> });
  }
  return accepted(undefined);
}

type TakingBack = Lifting["asked"] & { readonly person: Person; readonly effortId: string };

/** Lifts the stops that were recorded of what was said in a contact: it is taken back, and so nobody said it. */
export async function liftStopsSaidIn(desk: Desk, tx: Queries, { person, ...asked }: TakingBack): Promise<void> {
  for (const stop of await stopsSaidIn(tx, { ...person, effortId: asked.effortId })) {
    await lift(desk, tx, { asked, person, stop });
  }
}

type Lifting = {
  readonly asked: Pick<Asked, "because" | "loginId" | "now">;
  readonly person: Person;
  readonly stop: HeldStop;
};

async function lift(desk: Desk, tx: Queries, { asked, person, stop }: Lifting): Promise<void> {
  const { because, loginId, now } = asked;
  const { debtorId, stopId, kind } = stop;
  await liftStopOf(tx, { debtorId, stopId, because, by: loginId, at: now });
  await tell(desk, tx, {
    ...{ asked, person, kind: "stop-lifted", subject: { stopId, kind } },
    ...{ words: `Stop (${kind}) lifted: ${because}`, because: "A stop was lifted." },
  });
}

/**
 * Adds to a stop what became known since it was recorded: that a bankruptcy was discharged or dismissed, since when an
 * attorney does not answer, up to when something was said. What it says already is never overwritten.
 */
export async function amendStop(desk: Desk, tx: Queries, asked: Asked & { readonly facts: StopFacts }): Done {
  const { stopId, facts, because, now } = asked;
  const person = await lockPerson(tx, asked.debtorId);
  const stop = await findStop(tx, { ...person, stopId });
  if (stop === undefined) return refused("stop_is_not_in_force");
  if (!canAmend(stop.kind, facts)) return refused("amends_nothing");
  if (Object.keys(facts).some((name) => Object.hasOwn(stop.facts, name))) return refused("says_that_already");
  const { kind, receivedOn } = stop;
  const fault = faultOfDays({ facts: { ...stop.facts, ...facts }, receivedOn, today: await officeToday(tx, now) });
  if (fault !== undefined) return refused(fault);
  await addFacts(tx, { debtorId: stop.debtorId, stopId, facts });
  await tell(desk, tx, {
    ...{ asked, person, kind: "stop-amended", subject: { stopId, kind } },
    ...{ words: `Stop (${kind}) amended (${factWords(facts)}): ${because}`, because: "A stop was amended." },
  });
  return accepted(undefined);
}
