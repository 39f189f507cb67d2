export const actions = ["call", "letter", "email", "text", "visit", "review", "wait"] as const;
export const owners = ["automatic", "collector", "supervisor"] as const;

/** What a step asks to be done. A review is a person's look at the case; a wait is nothing until its day. */
export type Action = (typeof actions)[number];

/** Who takes the step: the daily run, or a person from the worklist. */
export type Owner = (typeof owners)[number];

/**
 * Steps beside the ladder, which answer what has happened, each with its action. They keep the place on the ladder,
 * and no step of a ladder may have one of their names.
 */
export const sideSteps = {
  "answer-reply": "review",
  stopped: "review",
  "in-dispute": "review",
  "apply-money": "review",
  "promise-open": "wait",
  paused: "wait",
  "broken-promise": "call",
  "letter-refused": "review",
  "call-again": "call",
  "no-answer-letter": "letter",
  "not-due": "wait",
  "too-small": "wait",
  "fees-only": "wait",
  retained: "wait",
} as const satisfies Record<string, Action>;

export type SideStep = keyof typeof sideSteps;

export function isSideStep(step: string): step is SideStep {
  return Object.hasOwn(sideSteps, step);
}
