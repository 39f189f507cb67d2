import { compareInstants } from "#calendar/instants";
import { startOfDay } from "#calendar/zone-clock";
import { assert } from "#base/assert";
import { money, type Money } from "#money/money";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { WorkedCase } from "#strategy/day-case";
import { decide } from "#strategy/decide";
import { isBefore } from "#strategy/day-order";
import type { DecidedCase } from "#strategy/open-case";
import { caseValue } from "#strategy/standing";
import { factsAfter, factsAfterLetter, isLetterDueOn } from "#strategy/taking";
import {
  keepPlaces,
  keepPlacesBeforeLetters,
  keepStepsOfPeople,
  type TakenByEffort,
  type TakenByLetter,
} from "#strategy/places/store";
import { addCases, recordDecisions } from "#strategy/store";
import { casesUnder, readDebtors, readingFor, type KnownCase, type Moment } from "./case-facts.ts";
import { laddersInForce } from "./ladders.ts";
import type { Desk } from "#happenings/desk/desk";
import { planStepLetters } from "#happenings/letters/plan-step-letters";
import { keepTasks } from "#happenings/work/keep-tasks";
import { worthOfStep } from "#happenings/work/worth-of-step";
import { rankingOn } from "#happenings/work/ranking-on";
import type { Ranking } from "#work/expected";
import { settlePromises } from "./settle-promises.ts";

/** Whose cases are decided, as of which moment, and on what occasion. */
export type Deciding = Moment & {
  readonly debtorIds: readonly string[];
  readonly because: string;
  /** Whether letters that are due and automatic are written down and the case goes on from there: by the daily run. */
  readonly takesLetters?: boolean;
  /** Which ladders' cases are decided, or lose accounts to another: without it all cases of these debtors. */
  readonly ladders?: ReadonlySet<string> | undefined;
};

/** Deciding, with by what the office ranks. */
type Ranked = Deciding & { readonly ranking: Ranking };

/** A case with what is known of it, and the step of it that was taken since its last decision. */
type Taking = { readonly known: KnownCase; readonly taken: DecidedCase["taken"] };
type Decided = Taking & { readonly decision: DecidedCase };

/**
 * Decides all cases of these debtors, by a fixed number of statements: promises are settled first, a call that was made
 * since the last decision takes its step, and then every case is opened, given its next step, or closed. Gives what was
 * decided first, and what is kept: where a letter was written down, what came after it.
 */
export async function decideCases(desk: Desk, tx: Queries, deciding: Deciding): Promise<WorkedCase[]> {
  const { now, today } = deciding;
  await settlePromises(desk, tx, deciding);
  const inForce = await laddersInForce(tx);
  const reading = await readingFor(tx, inForce.all, today);
  const all = await casesUnder(tx, await readDebtors(tx, deciding.debtorIds, { moment: deciding, reading }), inForce);
  const known = all.filter((one) => isAmong(one, deciding.ladders));
  const cases = known.map((one) => ({ one, call: stepTakenByCall(one) }));
  const calls = cases.flatMap(({ call }) => call ?? []);
  await keepPlaces(tx, calls);
  await keepStepsOfPeople(tx, calls);
  const ladders = [...new Set(known.map(({ ladder }) => ladder))];
  const ranked = { ...deciding, ranking: reading.ranking ?? (await rankingOn(tx, { on: today, ladders })) };
  const decided = cases.flatMap(({ one, call }) => decideOne(desk, afterCall(one, call), ranked) ?? []);
  const letters = new Set(
    deciding.takesLetters ? decided.filter(({ decision: { next } }) => isLetterDueOn(next, today)) : [],
  );
  const since = startOfDay(today, deciding.zone);
  const steps = [...letters].map(({ decision }) => decision);
  const speaking = await planStepLetters(desk, tx, { letters: steps, now, since, ladders: inForce });
  const worked = decided.map((one): WorkedCase => {
    const kept = letters.has(one) ? afterLetter(desk, one, ranked) : one;
    return { before: one.known.open, decided: one.decision, kept: kept.decision };
  });
  const decisions = (isNew: boolean) =>
    worked.flatMap(({ before, kept }) => ((before === undefined) === isNew ? [kept] : []));
  await addCases(tx, decisions(true), now);
  await keepPlacesBeforeLetters(
    tx,
    [...letters].map((one) => placeBefore(one, { speaking, today })),
  );
  await recordDecisions(tx, decisions(false), now);
  await keepTasks(desk, tx, deciding);
  return worked;
}

/** Whether a case is, or was until now, under one of these ladders. */
function isAmong({ ladder, open }: KnownCase, ladders: ReadonlySet<string> | undefined): boolean {
  return ladders === undefined || ladders.has(ladder) || (open !== undefined && ladders.has(open.ladder));
}

function afterCall(known: KnownCase, call: TakenByEffort | undefined): Taking {
  if (call === undefined) return { known, taken: null };
  const { step, on, loginId } = call;
  return afterTaking(known, { step, on, loginId });
}

/** A call since the case was decided is the call that it asked for, whoever placed it, once its day had come. */
function stepTakenByCall({ open, lastEffort: call }: KnownCase): TakenByEffort | undefined {
  if (open === undefined || call === undefined || open.next.action !== "call") return undefined;
  if (compareInstants(call.at, open.decidedAt) < 0) return undefined;
  if (isBefore(call.on, open.next.on)) return undefined;
  const { debtorId, caseId, next } = open;
  return { debtorId, caseId, effortId: call.effort_id, step: next.step, on: call.on, loginId: call.login_id };
}

function afterTaking(known: KnownCase, taken: NonNullable<DecidedCase["taken"]>): Taking {
  const { step, on } = taken;
  return { known: { ...known, facts: factsAfter(known.facts, { step, on }) }, taken };
}

type Letters = Pick<Moment, "today"> & { readonly speaking: ReadonlyMap<DecidedCase, string> };

/** Where a case stands that a letter takes on from there. */
function placeBefore({ known, taken, decision }: Decided, { speaking, today }: Letters): TakenByLetter {
  const { debtorId, caseId, next } = decision;
  const letterId = speaking.get(decision);
  assert(next !== null && letterId !== undefined, "a letter is written down for a next step");
  const takenBy = taken?.loginId ?? known.open?.takenBy ?? null;
  const before = { taken: known.facts.taken, takenBy, climbed: known.facts.climbed };
  return { debtorId, caseId, letterId, step: next.step, on: today, loginId: null, before };
}

/** The letter that was the next step was written down: the case goes on from there. */
function afterLetter(desk: Desk, { known, decision }: Decided, deciding: Ranked): Decided {
  const taken = { step: decision.next?.step ?? "", on: deciding.today, loginId: null };
  const facts = factsAfterLetter(known.facts, taken, known.rules);
  const because = "A letter was written down.";
  const again = decideOne(desk, { known: { ...known, facts }, taken }, { ...deciding, because });
  assert(again !== undefined, "a case that asked for a letter owes something");
  return { ...again, decision: { ...again.decision, caseId: decision.caseId } };
}

function decideOne(desk: Desk, taking: Taking, { now, today, because, ranking }: Ranked): Decided | undefined {
  const { debtorId, creditorId, ladder, rules, open, facts } = taking.known;
  const decided = decide(facts, rules, today);
  if (open === undefined && decided.kind === "closed") return undefined;
  const decision = {
    ...{ debtorId, creditorId, ladder, ladderVersion: rules.version },
    caseId: open?.caseId ?? newId<"case">(now, desk.chance),
    next: decided.kind === "next" ? decided : null,
    expected: decided.kind === "next" ? worthOfStep({ facts, rules, next: decided, today }, ranking) : null,
    value: caseValue(facts) ?? nothing(taking.known),
    because: decided.kind === "next" ? because : `${decided.because} ${because}`,
    ...{ taken: taking.taken, climbed: facts.climbed },
  };
  return { ...taking, decision };
}

function nothing({ open }: KnownCase): Money {
  assert(open !== undefined, "a case that is not open yet owes something");
  return money(open.currency, 0n);
}
