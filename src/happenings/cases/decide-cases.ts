import { assert } from "#base/assert";
import { money, type Money } from "#money/money";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { CaseFacts } from "#strategy/case-facts";
import { decide } from "#strategy/decide";
import type { DecidedCase, TakenStep } from "#strategy/open-case";
import { caseValue } from "#strategy/standing";
import { isSideStep } from "#strategy/step";
import { addCases, recordDecisions, recordTaken } from "#strategy/store";
import { readCases, type KnownCase, type Moment } from "./case-facts.ts";
import type { Desk } from "#happenings/desk/desk";
import { settlePromises } from "./settle-promises.ts";
import { tellOfPromises } from "./tell-of-promises.ts";

/** Whose cases are decided, as of which moment, and on what occasion. */
export type Deciding = Moment & { readonly debtorIds: readonly string[]; readonly because: string };

/**
 * Decides all cases of these debtors, by a fixed number of statements: promises are settled first, a call that was made
 * since the last decision takes its step, and then every case is opened, given its next step, or closed.
 */
export async function decideCases(desk: Desk, tx: Queries, deciding: Deciding): Promise<DecidedCase[]> {
  const moved = await settlePromises(tx, deciding.debtorIds, deciding.today);
  await tellOfPromises(desk, tx, { moved, now: deciding.now });
  const known = await readCases(tx, deciding.debtorIds, deciding);
  const called = known.map((one) => ({ one, taken: stepTakenByCall(one) }));
  await recordTaken(
    tx,
    called.flatMap(({ taken }) => (taken === undefined ? [] : [taken])),
  );
  const decided = called.flatMap(({ one, taken }) => {
    const facts = taken === undefined ? one.facts : afterTaking(one.facts, taken);
    const decision = decidedCase(desk, { ...one, facts }, deciding);
    return decision === undefined ? [] : [{ decision, isNew: one.open === undefined }];
  });
  const decisions = (isNew: boolean) => decided.filter((one) => one.isNew === isNew).map(({ decision }) => decision);
  await addCases(tx, decisions(true), deciding.now);
  await recordDecisions(tx, decisions(false), deciding.now);
  return decided.map(({ decision }) => decision);
}

/** A call since the case was decided is the call that it asked for, whoever placed it, once its day had come. */
function stepTakenByCall({ open, lastEffort }: KnownCase): TakenStep | undefined {
  if (open === undefined || lastEffort === undefined || open.next.action !== "call") return undefined;
  if (Temporal.Instant.compare(lastEffort.at, open.decidedAt) < 0) return undefined;
  if (Temporal.PlainDate.compare(lastEffort.on, open.next.on) < 0) return undefined;
  const { debtorId, caseId, next } = open;
  return { debtorId, caseId, step: next.step, on: lastEffort.on, loginId: lastEffort.login_id };
}

function afterTaking(facts: CaseFacts, { step, on }: TakenStep): CaseFacts {
  const taken = { step, on };
  return { ...facts, taken, climbed: isSideStep(step) ? facts.climbed : taken, next: null };
}

function nothing({ open }: KnownCase): Money {
  assert(open !== undefined, "a case that is not open yet owes something");
  return money(open.currency, 0n);
}

function decidedCase(desk: Desk, known: KnownCase, { now, today, because }: Deciding): DecidedCase | undefined {
  const { debtorId, creditorId, ladder, rules, open, facts } = known;
  const decision = decide(facts, rules, today);
  if (open === undefined && decision.kind === "closed") return undefined;
  return {
    ...{ debtorId, creditorId, ladder, ladderVersion: rules.version },
    caseId: open?.caseId ?? newId<"case">(now, desk.chance),
    next: decision.kind === "next" ? decision : null,
    value: caseValue(facts) ?? nothing(known),
    because: decision.kind === "next" ? because : `${decision.because} ${because}`,
  };
}
