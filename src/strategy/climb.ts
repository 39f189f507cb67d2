import { businessDaysAfter } from "#calendar/business-days";
import { daysBetween } from "#calendar/days";
import { exponents } from "#money/currency";
import { assert } from "#base/assert";
import type { LadderStep } from "./ladder.ts";
import { latest } from "./day-order.ts";
import type { Proposal } from "./decision.ts";
import type { View } from "./view.ts";
import { amountWords, dayWords, lateWords } from "./words.ts";

/**
 * The next step of the ladder. A debt that comes to us late begins on the highest step that its age has reached; from
 * there it goes one step at a time, and the last one repeats. When the item that it climbed for is paid, a younger one
 * begins anew, at its own age.
 */
export function climb(view: View): Proposal {
  const { ladder, standing, today } = view;
  const { oldestDueOn } = standing;
  assert(oldestDueOn !== undefined, "what is neither disputed nor promised has a due day");
  const [first] = ladder.steps;
  if (daysBetween(oldestDueOn, today) <= 0) return notDue(oldestDueOn, first);
  const steps = ladder.steps.filter((step) => isWorthIt(step, view));
  const [lowest] = steps;
  if (lowest === undefined) return tooSmall(view);
  const climbed = climbedFor(oldestDueOn, view);
  const step = climbed === undefined ? highestReached(steps, daysBetween(oldestDueOn, today)) : after(steps, climbed);
  return step === undefined ? notDue(oldestDueOn, lowest) : proposal(step, oldestDueOn, view);
}

function isWorthIt({ minimum }: LadderStep, { standing: { askable } }: View): boolean {
  return askable !== undefined && askable.minor >= BigInt(minimum) * 10n ** BigInt(exponents[askable.currency]);
}

/** The step last taken, where it was taken for an item as old as the oldest one is. */
function climbedFor(oldestDueOn: Temporal.PlainDate, { facts: { climbed }, ladder }: View): LadderStep | undefined {
  const step = ladder.steps.find(({ id }) => id === climbed?.step);
  if (climbed === null || step === undefined) return undefined;
  return daysBetween(oldestDueOn, climbed.on) >= step.from ? step : undefined;
}

function highestReached(steps: readonly LadderStep[], daysLate: number): LadderStep | undefined {
  return steps.findLast(({ from }) => from <= daysLate);
}

function after(steps: readonly LadderStep[], climbed: LadderStep): LadderStep | undefined {
  return steps.find(({ from }) => from > climbed.from) ?? steps.at(-1);
}

function proposal(step: LadderStep, oldestDueOn: Temporal.PlainDate, view: View): Proposal {
  const { facts, ladder, standing, today } = view;
  const { climbed, taken, efforts } = facts;
  const days: Temporal.PlainDate[] = [];
  const rest = ladder.steps.find(({ id }) => id === climbed?.step)?.wait ?? 1;
  if (taken !== null) days.push(taken.on.add({ days: rest }));
  const because: [string, ...string[]] = [lateWords(oldestDueOn, today)];
  if (standing.askable !== undefined) because.push(`${amountWords(standing.askable)} is overdue.`);
  const spoken = efforts.find(({ reached }) => reached)?.on;
  if (spoken !== undefined) {
    days.push(businessDaysAfter(spoken, ladder.quietDaysAfterContact));
    because.push(`Somebody was reached on ${dayWords(spoken)}.`);
  }
  const { id, action, owner } = step;
  const on = latest(oldestDueOn.add({ days: step.from }), ...days);
  return { step: id, action, owner, on, because: [...because, step.because] };
}

function notDue(oldestDueOn: Temporal.PlainDate, { id, from }: LadderStep): Proposal {
  return {
    step: "not-due",
    action: "wait",
    owner: "automatic",
    on: oldestDueOn.add({ days: Math.max(1, from) }),
    because: [`The oldest invoice is due on ${dayWords(oldestDueOn)}; "${id}" comes ${from} days after.`],
  };
}

/** Looked at again on the first of each month: until then more may have come together. */
function tooSmall({ standing: { askable }, today }: View): Proposal {
  const amount = askable === undefined ? "Nothing" : `Only ${amountWords(askable)}`;
  return {
    step: "too-small",
    action: "wait",
    owner: "automatic",
    on: today.with({ day: 1 }).add({ months: 1 }),
    because: [`${amount} is overdue, less than any step of the ladder asks for.`],
  };
}
