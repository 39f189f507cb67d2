import { daysBetween } from "#calendar/days";
import type { StepConditions } from "./ladder.ts";
import type { View } from "./view.ts";

/** Whether all that a step asks of its case holds today. */
export function holds(conditions: StepConditions, { facts, standing, today }: View): boolean {
  const { kinds, disputed, promise, reasons, reachedWithin, notReachedWithin } = conditions;
  const { accounts, efforts } = facts;
  if (kinds !== undefined && !standing.workable.some(({ kind }) => kinds.includes(kind))) return false;
  const isDisputed = accounts.some(({ owed }) => owed.some(({ disputedOn }) => disputedOn !== null));
  if (disputed !== undefined && disputed !== isDisputed) return false;
  if (promise !== undefined && promise !== promiseState(facts)) return false;
  if (reasons !== undefined && !reasons.some((reason) => reason === facts.reason?.kind)) return false;
  const reachedOn = efforts.find(({ reached }) => reached)?.on;
  const since = reachedOn === undefined ? Number.POSITIVE_INFINITY : daysBetween(reachedOn, today);
  if (reachedWithin !== undefined && since > reachedWithin) return false;
  return notReachedWithin === undefined || since > notReachedWithin;
}

function promiseState({ accounts }: View["facts"]): NonNullable<StepConditions["promise"]> {
  if (accounts.some(({ openPromise }) => openPromise !== null)) return "open";
  return accounts.some(({ brokenPromise }) => brokenPromise !== null) ? "broken" : "none";
}
