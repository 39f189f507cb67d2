import { businessDaysAfter } from "#calendar/business-days";
import { daysBetween } from "#calendar/days";
import { isOfSegment } from "#parties/segment";
import { isBefore } from "./day-order.ts";
import type { LadderStep, Percent, StepConditions } from "./ladder.ts";
import { contestedShare } from "./standing.ts";
import type { View } from "./view.ts";

/** Whether all that a step asks of its case holds today. */
export function holds(conditions: StepConditions, step: Pick<LadderStep, "action">, view: View): boolean {
  const { kinds, segments, disputed, disputedShare, promise, reasons, score } = conditions;
  const { facts, standing } = view;
  const isDisputed = facts.accounts.some(({ owed }) => owed.some(({ disputedOn }) => disputedOn !== null));
  const chance = facts.chances?.[step.action];
  return (
    (kinds === undefined || standing.workable.some(({ kind }) => kinds.includes(kind))) &&
    (segments === undefined || isOfSegment(facts.segment, segments)) &&
    (disputed === undefined || disputed === isDisputed) &&
    (disputedShare === undefined || isWithin(disputedShare, contestedShare(facts))) &&
    (promise === undefined || promise === promiseState(facts)) &&
    (reasons === undefined || reasons.some((reason) => reason === facts.reason?.kind)) &&
    (score === undefined || (chance !== undefined && isWithin(score, { part: BigInt(chance), of: 1_000n }))) &&
    isAsReached(conditions, view) &&
    isAsWritten(conditions, view)
  );
}

function isAsReached({ reachedWithin, notReachedWithin }: StepConditions, { facts, today }: View): boolean {
  const reachedOn = facts.efforts.find(({ reached }) => reached)?.on;
  const since = reachedOn === undefined ? Number.POSITIVE_INFINITY : daysBetween(reachedOn, today);
  if (reachedWithin !== undefined && since > reachedWithin) return false;
  return notReachedWithin === undefined || since > notReachedWithin;
}

function isAsWritten(conditions: StepConditions, { facts: { written }, today }: View): boolean {
  const { writtenWithin, notWrittenWithin, lastTemplate } = conditions;
  const isWrittenWithin = (days: number) => written !== null && !isBefore(businessDaysAfter(written.on, days), today);
  if (writtenWithin !== undefined && !isWrittenWithin(writtenWithin)) return false;
  if (notWrittenWithin !== undefined && isWrittenWithin(notWrittenWithin)) return false;
  return lastTemplate === undefined || lastTemplate.some((name) => name === written?.template);
}

/** Whether a part of something is within percents of it; of nothing it is none. */
function isWithin({ atLeast = 0, below = 101 }: Percent, { part, of }: { part: bigint; of: bigint }): boolean {
  const hundredfold = 100n * part;
  if (of === 0n) return atLeast === 0;
  return hundredfold >= BigInt(atLeast) * of && hundredfold < BigInt(below) * of;
}

function promiseState({ accounts }: View["facts"]): NonNullable<StepConditions["promise"]> {
  if (accounts.some(({ openPromise }) => openPromise !== null)) return "open";
  return accounts.some(({ brokenPromise }) => brokenPromise !== null) ? "broken" : "none";
}
