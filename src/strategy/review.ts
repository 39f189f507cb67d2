import type { Role } from "#access/role";
import type { NextStep } from "./decision.ts";

/** Why a review is not recorded. */
export const reviewRefusals = {
  review_is_a_supervisors:
    "This review is for a supervisor to decide. What you found is kept by a note, and the case waits for them.",
} as const;

export type ReviewRefusal = keyof typeof reviewRefusals;

/** Whether somebody takes a step that waits for a person: what is a supervisor's to decide no collector passes by. */
export function takesReview({ action, owner }: Pick<NextStep, "action" | "owner">, role: Role): boolean {
  return action !== "review" || owner !== "supervisor" || role === "supervisor";
}
