import { personOf } from "#parties/store";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { Action } from "#strategy/step";
import { keepPlaces, keepStepsOfPeople } from "#strategy/places/store";
import { statementName } from "#letters/statement";
import { guidanceOf, templateOfStep, type DecidedAct, type Ladder } from "#strategy/ladder";
import type { OpenCase, TakenStep } from "#strategy/open-case";
import { factsAsked } from "#strategy/facts-asked";
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
  { debtorId, creditorId, action, loginId, now, effortId }: DoneByHand,
): Promise<boolean> {
  const personIds = await personOf(tx, debtorId);
  const taken = await stepsThat(tx, { personIds, loginId, now }, (one) => {
    return one.next.action === action && (creditorId === null || one.creditorId === creditorId);
  });
  if (taken.length === 0) return false;
  const byEffort = effortId === undefined ? [] : taken.map((step) => ({ ...step, effortId }));
  await keepPlaces(tx, byEffort);
  await recordTaken(tx, taken);
  await keepStepsOfPeople(tx, taken);
  await redecide(desk, tx, personIds, { now, because: `The ${action} was done.` });
  return true;
}

type Stated = Pick<DoneByHand, "loginId" | "now"> & {
  /** Everybody who is one of the persons to whom statements were written. */
  readonly personIds: readonly string[];
  readonly creditorId: string;
};

/**
 * Marks the next step as taken in every case of these persons with a creditor whose letter is a statement, whichever way
 * it goes, and decides them all again: another letter of the same day waits for the next.
 */
export async function statementsTaken(
  desk: Desk,
  tx: Queries,
  { personIds, creditorId, loginId, now }: Stated,
): Promise<void> {
  const taken = await stepsThat(
    tx,
    { personIds, loginId, now },
    ({ creditorId: of, next: { action, step } }, rules) =>
      of === creditorId && (action === "letter" || action === "email") && templateOfStep(rules, step) === statementName,
  );
  await recordTaken(tx, taken);
  await keepStepsOfPeople(tx, taken);
  await redecide(desk, tx, personIds, { now, because: "A statement was written." });
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

type OfPersons = Pick<DoneByHand, "loginId" | "now"> & { readonly personIds: readonly string[] };

/** The next steps of these persons' cases that ask for what was done, of cases that are old enough for them. */
async function stepsThat(
  tx: Queries,
  { personIds, loginId, now }: OfPersons,
  ask: (one: OpenCase, rules: Ladder) => boolean,
): Promise<TakenStep[]> {
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
    if (open === undefined || !ask(open, ladders.named(open.ladder))) return [];
    const { debtorId, caseId, next } = open;
    return isOldEnough(next.step, one, on) ? [{ debtorId, caseId, step: next.step, on, loginId }] : [];
  });
}
