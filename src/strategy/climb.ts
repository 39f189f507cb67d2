import { businessDaysAfter } from "#calendar/business-days";
import { daysAfter, daysBetween } from "#calendar/days";
import { exponents } from "#money/currency";
import { assert } from "#base/assert";
import { holds } from "./conditions.ts";
import { isNoticeStep, type LadderStep } from "./ladder.ts";
import { isBefore, latest } from "./day-order.ts";
import type { Proposal } from "./decision.ts";
import type { View } from "./view.ts";
import { amountWords, dayWords, lateWords } from "./words.ts";

/**
 * The next step of the ladder. A debt that comes to us late begins on the highest step that its age has reached; from
 * there it goes one step at a time, and the last one repeats. Where nobody asked for it before, it begins on the highest
 * of these that asks, so that nobody decides on a debtor who was never asked. When the item that it climbed for is paid,
 * a younger one begins anew, at its own age. Steps before the due day are for what falls due next.
 */
export function climb(view: View): Proposal {
  const { ladder, standing, today } = view;
  const { oldestDueOn } = standing;
  assert(oldestDueOn !== undefined, "what is neither disputed nor promised has a due day");
  if (daysBetween(oldestDueOn, today) <= 0) return beforeDue(oldestDueOn, view);
  const steps = ladder.steps.filter((step) => step.from >= 0 && isFor(step, view));
  const [lowest, ...higher] = steps;
  if (lowest === undefined) return tooSmall(view);
  const place = placeFor(oldestDueOn, view);
  if (place === undefined) return begin([lowest, ...higher], oldestDueOn, view);
  const next = steps.find(({ from }) => from > place) ?? higher.at(-1) ?? lowest;
  return proposal(next, oldestDueOn, view);
}

type Steps = readonly [LadderStep, ...LadderStep[]];

/** The first step of what is late: the highest that its age has reached, of those that ask where nobody asked before. */
function begin(steps: Steps, oldestDueOn: Temporal.PlainDate, view: View): Proposal {
  const late = daysBetween(oldestDueOn, view.today);
  const reached = highestReached(steps, late);
  if (reached === undefined) return notDue(oldestDueOn, steps[0]);
  const isAsked = asks(reached) || wasAskedFor(oldestDueOn, view);
  const asking = isAsked ? undefined : highestReached(steps.filter(asks), late);
  if (asking === undefined) return proposal(reached, oldestDueOn, view);
  const { because, ...first } = proposal(asking, oldestDueOn, view);
  return { ...first, because: [...because, neverAsked] };
}

const neverAsked = "No step of the ladder was taken since it was due, so it is asked for before anybody decides on it.";

/** Whether the ladder was climbed, or somebody called or wrote before the case was ours, since the oldest item is due. */
function wasAskedFor(oldestDueOn: Temporal.PlainDate, { facts: { askedBeforeOn, climbed } }: View): boolean {
  return [askedBeforeOn, climbed?.on].some((day) => day && !isBefore(day, oldestDueOn));
}

function asks({ action }: LadderStep): boolean {
  return action !== "review" && action !== "wait";
}

/** Until the due day and on it: a step that comes before, or nothing until the first one after. */
function beforeDue(oldestDueOn: Temporal.PlainDate, view: View): Proposal {
  const { ladder, today } = view;
  const place = placeFor(oldestDueOn, view);
  const left = ladder.steps.filter(
    (step) => step.from < 0 && (place === undefined || step.from > place) && isFor(step, view),
  );
  const reached = highestReached(left, daysBetween(oldestDueOn, today));
  if (reached !== undefined) return proposal(reached, oldestDueOn, view);
  const after = ladder.steps.find((step) => step.from >= 0 && (!isNoticeStep(step) || view.facts.lacksNotice));
  const next = left[0] ?? after ?? ladder.steps[0];
  return notDue(oldestDueOn, next);
}

/**
 * Whether a step is worth its while, what it asks for holds, and what it decides on or gives notice of is not done. Before the
 * due day what is open counts.
 */
export function isFor(step: LadderStep, view: View): boolean {
  const { standing, facts } = view;
  if (isNoticeStep(step) && !facts.lacksNotice) return false;
  if (step.decides === "hold" && facts.isOnHold) return false;
  const asked = step.from < 0 ? standing.falling : standing.askable;
  if (asked === undefined) return false;
  const unit = 10n ** BigInt(exponents[asked.currency]);
  if (asked.minor < BigInt(step.minimum) * unit) return false;
  if (step.below !== undefined && asked.minor >= BigInt(step.below) * unit) return false;
  return step.when === undefined || holds(step.when, step, view);
}

/** The age of the step last taken, where it was taken for an item as old as the oldest one is. */
function placeFor(oldestDueOn: Temporal.PlainDate, { facts: { climbed }, ladder }: View): number | undefined {
  if (climbed === null) return undefined;
  const from = ladder.steps.find(({ id }) => id === climbed.step)?.from ?? ladder.former[climbed.step];
  if (from === undefined) return undefined;
  return daysBetween(oldestDueOn, climbed.on) >= from ? from : undefined;
}

function highestReached(steps: readonly LadderStep[], daysLate: number): LadderStep | undefined {
  return steps.findLast(({ from }) => from <= daysLate);
}

function proposal(step: LadderStep, oldestDueOn: Temporal.PlainDate, view: View): Proposal {
  const { facts, ladder, standing, today } = view;
  const { climbed, taken, efforts } = facts;
  const days: Temporal.PlainDate[] = [];
  const rest = ladder.steps.find(({ id }) => id === climbed?.step)?.wait ?? 1;
  if (taken !== null) days.push(daysAfter(taken.on, rest));
  const because: [string, ...string[]] = [lateWords(oldestDueOn, today)];
  if (step.from >= 0 && standing.askable !== undefined) because.push(`${amountWords(standing.askable)} is overdue.`);
  const spoken = efforts.find(({ reached }) => reached)?.on;
  if (spoken !== undefined) {
    days.push(businessDaysAfter(spoken, ladder.quietDaysAfterContact));
    because.push(`Somebody was reached on ${dayWords(spoken)}.`);
  }
  for (const waiting of step.after === undefined ? [] : whileAnswering(view)) {
    days.push(waiting.on);
    because.push(waiting.because);
  }
  const { id, action, owner } = step;
  const on = latest(daysAfter(oldestDueOn, step.from), ...days);
  return { step: id, action, owner, on, because: [...because, step.because] };
}

type Waiting = Pick<Proposal, "on"> & { readonly because: string };

/** The first day on which money is asked for again, as long as the validation notice may be answered: one at most. */
export function whileAnswering({ facts: { answerUntil }, today }: View): readonly Waiting[] {
  if (answerUntil === null || isBefore(answerUntil, today)) return [];
  const because = `They may answer the validation notice until ${dayWords(answerUntil)}.`;
  return [{ on: daysAfter(answerUntil, 1), because }];
}

function notDue(oldestDueOn: Temporal.PlainDate, { id, from }: LadderStep): Proposal {
  const comes = from < 0 ? `${-from} days before` : `${from} days after`;
  return {
    step: "not-due",
    action: "wait",
    owner: "automatic",
    on: daysAfter(oldestDueOn, from < 0 ? from : Math.max(1, from)),
    because: [`The oldest invoice is due on ${dayWords(oldestDueOn)}; "${id}" comes ${comes}.`],
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
    because: [`${amount} is overdue, and no step of the ladder is for that.`],
  };
}
