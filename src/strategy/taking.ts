import type { CaseFacts, StepOn } from "./case-facts.ts";
import { isBefore } from "./day-order.ts";
import type { NextStep } from "./decision.ts";
import { isSideStep } from "./step.ts";

/** What is known of a case once a step of it was taken. A step beside the ladder leaves the place on the ladder. */
export function factsAfter(facts: CaseFacts, taken: StepOn): CaseFacts {
  return { ...facts, taken, climbed: isSideStep(taken.step) ? facts.climbed : taken, next: null };
}

/** Whether a step is a letter or an e-mail that a run writes down by itself on a day. */
export function isLetterDueOn(
  next: Pick<NextStep, "action" | "owner" | "on"> | null,
  today: Temporal.PlainDate,
): boolean {
  if (next?.owner !== "automatic" || isBefore(today, next.on)) return false;
  return next.action === "letter" || next.action === "email";
}
