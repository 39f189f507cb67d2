import type { Role } from "#access/role";
import { personOf } from "#parties/store";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { Way } from "#letters/letter";
import type { Action } from "#strategy/step";
import { keepPlaces, keepPlacesBeforeLetters, keepStepsOfPeople, type TakenByLetter } from "#strategy/places/store";
import { standsAlone } from "#letters/stands-alone";
import { statementName } from "#letters/statement";
import { guidanceOf, templateOfStep, type DecidedAct, type Ladder } from "#strategy/ladder";
import type { OpenCase, TakenStep } from "#strategy/open-case";
import { factsAsked } from "#strategy/facts-asked";
import { takesReview } from "#strategy/review";
import { recordTaken } from "#strategy/store";
import { isOldEnough } from "#strategy/taking";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { casesUnder, readDebtors } from "./case-facts.ts";
import { laddersInForce } from "./ladders.ts";
import { redecide } from "./redecide.ts";

/** A person did what the next step asks for. Without a creditor it holds for the debtor's cases with all of them. */
export type DoneByHand = {
  readonly debtorId: Id<"debtor">;
  readonly creditorId: Id<"creditor"> | null;
  readonly action: Action;
  /** In which role, where the step may be another's to take. */
  readonly role?: Role;
  readonly loginId: Id<"login"> | null;
  readonly now: Temporal.Instant;
  /** The effort by which it was done, where one is on record: taken back, it puts the case where it was. */
  readonly effortId?: string;
};

/**
 * Marks the next step as taken in every case of a person that asks for this action and is old enough for it, and decides
 * them again: true where there was one. A call needs it not: `redecide` finds the effort by itself.
 */
export async function stepTaken(
  desk: Desk,
  tx: Queries,
  { debtorId, creditorId, action, role, loginId, now, effortId }: DoneByHand,
): Promise<boolean> {
  const personIds = await personOf(tx, debtorId);
  const taken = await stepsThat(tx, { personIds, loginId, now }, (one) => {
    const isTheirs = role === undefined || takesReview(one.next, role);
    return one.next.action === action && isTheirs && (creditorId === null || one.creditorId === creditorId);
  });
  if (taken.length === 0) return false;
  const byEffort = effortId === undefined ? [] : taken.map((step) => ({ ...step, effortId }));
  await keepPlaces(tx, byEffort);
  await recordTaken(tx, taken);
  await keepStepsOfPeople(tx, taken);
  await redecide(desk, tx, personIds, { now, because: `The ${action} was done.` });
  return true;
}

/** A letter that was written to one of the persons that its addressee is, about what they owe to whom. */
type Written = {
  readonly personId: string;
  readonly letterId: string;
  readonly creditorId: string;
  readonly template: string;
  readonly sentBy: Way;
};

type LettersWritten = Pick<DoneByHand, "loginId" | "now"> & { readonly written: readonly Written[] };

/**
 * Marks the next step as taken in every case that asks for what was written, and decides all of these persons again:
 * another letter of the same day waits for the next. A letter that stands alone takes the step whose letter it is, whichever
 * way it goes; any other letter the step that goes as it does. One that does not leave in the end can give its step back.
 */
export async function lettersTaken(desk: Desk, tx: Queries, { written, loginId, now }: LettersWritten): Promise<void> {
  const personIds = [...new Set(written.map(({ personId }) => personId))];
  const letters = new Map(written.map((letter) => [`${letter.personId} ${letter.creditorId}`, letter]));
  const letterOf = ({ debtorId, creditorId }: Pick<StepToTake, "debtorId" | "creditorId">) =>
    letters.get(`${debtorId} ${creditorId}`);
  const steps = await stepsThat(tx, { personIds, loginId, now }, (one, rules) => {
    const letter = letterOf(one);
    return letter !== undefined && isTakenBy(letter, one.next, rules);
  });
  const taken = steps.flatMap((step) => {
    const letter = letterOf(step);
    return letter === undefined ? [] : [{ ...step, letterId: letter.letterId }];
  });
  await keepPlacesBeforeLetters(tx, taken);
  await recordTaken(tx, taken);
  await keepStepsOfPeople(tx, taken);
  const areStatements = written.every(({ template }) => template === statementName);
  const because = areStatements ? "A statement was written." : "A letter was written.";
  await redecide(desk, tx, personIds, { now, because });
}

function isTakenBy({ template, sentBy }: Written, { action, step }: OpenCase["next"], rules: Ladder): boolean {
  const its = templateOfStep(rules, step);
  if (standsAlone(template)) return (action === "letter" || action === "email") && its === template;
  return action === (sentBy === "email" ? "email" : "letter") && !standsAlone(its);
}

type Decided = Pick<DoneByHand, "debtorId" | "loginId" | "now"> & {
  readonly creditorId: string;
  readonly decides: DecidedAct;
};

/**
 * Marks the next step as taken in the cases of a person with a creditor in which just this was to be decided on by now, and
 * decides them all again: what was decided before its day is not asked again when that comes.
 */
export async function decisionTaken(
  desk: Desk,
  tx: Queries,
  { debtorId, creditorId, decides, loginId, now }: Decided,
): Promise<void> {
  const personIds = await personOf(tx, debtorId);
  const taken = await stepsThat(
    tx,
    { personIds, loginId, now },
    ({ creditorId: of, next: { action, step } }, rules) =>
      of === creditorId && action === "review" && guidanceOf(rules, step).decides === decides,
  );
  await recordTaken(tx, taken);
  await keepStepsOfPeople(tx, taken);
  await redecide(desk, tx, personIds, { now, because: decidedWords[decides] });
}

const decidedWords: Readonly<Record<DecidedAct, string>> = {
  hold: "Credit was put on hold.",
  "hand-over": "A hand-over pack was made.",
};

/** A step to be taken, of a case that stood somewhere until then. */
type StepToTake = TakenStep & { readonly creditorId: string } & Pick<TakenByLetter, "before">;

type OfPersons = Pick<DoneByHand, "loginId" | "now"> & { readonly personIds: readonly string[] };

/** The next steps of these persons' cases that ask for what was done, of cases that are old enough for them. */
async function stepsThat(
  tx: Queries,
  { personIds, loginId, now }: OfPersons,
  ask: (one: OpenCase, rules: Ladder) => boolean,
): Promise<StepToTake[]> {
  const { zone } = await theOffice(tx);
  const on = dayAt({ zone }, now);
  const ladders = await laddersInForce(tx);
  const reading = { asks: factsAsked([]) };
  const known = await casesUnder(
    tx,
    await readDebtors(tx, personIds, { moment: { now, today: on, zone }, reading }),
    ladders,
  );
  return known.flatMap((one) => {
    const { open } = one;
    const isTaken = open !== undefined && ask(open, ladders.named(open.ladder));
    if (!isTaken || !isOldEnough(open.next.step, one, on)) return [];
    const { debtorId, caseId, creditorId, next, taken, takenBy, climbed } = open;
    return [{ debtorId, caseId, creditorId, step: next.step, on, loginId, before: { taken, takenBy, climbed } }];
  });
}
