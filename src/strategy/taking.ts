import { daysBetween } from "#calendar/days";
import { validationPeriodEnd } from "#law/us/regulation-f/1006.34-b-5-validation-period";
import { noticeName } from "#letters/validation-notice/notice";
import type { CaseFacts, StepOn } from "./case-facts.ts";
import { isBefore } from "./day-order.ts";
import type { NextStep } from "./decision.ts";
import { templateOfStep, type Ladder } from "./ladder.ts";
import { standing } from "./standing.ts";
import { isSideStep } from "./step.ts";

/** What is known of a case once a step of it was taken. A step beside the ladder leaves the place on the ladder. */
export function factsAfter(facts: CaseFacts, taken: StepOn): CaseFacts {
  return { ...facts, taken, climbed: isSideStep(taken.step) ? facts.climbed : taken, next: null };
}

/** What is known once a letter or an e-mail of a step was written down. */
export function factsAfterLetter(facts: CaseFacts, letter: StepOn, rules: Ladder): CaseFacts {
  const template = templateOfStep(rules, letter.step);
  // A notice that is on its way need not be sent; where it does not leave, it is known again that there is none.
  const known = { ...factsAfter(facts, letter), written: { on: letter.on, template } };
  return template === noticeName
    ? { ...known, lacksNotice: false, answerUntil: validationPeriodEnd(letter.on) }
    : known;
}

/**
 * Whether what is owed is as old on a day as a step of the ladder asks. Who does earlier what it asks for has not taken it: the
 * case would begin anew on the step before.
 */
export function isOldEnough(
  step: string,
  { facts, rules }: { readonly facts: CaseFacts; readonly rules: Ladder },
  on: Temporal.PlainDate,
): boolean {
  const from = rules.steps.find(({ id }) => id === step)?.from;
  const { oldestDueOn } = standing(facts);
  return from === undefined || oldestDueOn === undefined || daysBetween(oldestDueOn, on) >= from;
}

/** Whether a step is a letter or an e-mail that a run writes down by itself on a day. */
export function isLetterDueOn(
  next: Pick<NextStep, "action" | "owner" | "on"> | null,
  today: Temporal.PlainDate,
): boolean {
  if (next?.owner !== "automatic" || isBefore(today, next.on)) return false;
  return next.action === "letter" || next.action === "email";
}
