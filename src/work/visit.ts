import { compareInstants } from "#calendar/instants";
import { agreedRefusals } from "./agreed.ts";

/** For so long from its hour on a visit is expected to be made, and is permitted. */
export const visitMinutes = 60;

/** Why no visit is planned, put off or dropped so, in order of precedence. What the law says comes after. */
export const visitRefusals = {
  visit_is_over: "That visit was made or taken back already.",
  visit_was_changed: "Somebody else put this visit off meanwhile. Look at it again.",
  ...agreedRefusals,
  visit_is_past: "That hour is past already.",
  visit_is_too_far: "A visit lies within a year.",
  person_is_unknown: "Nobody who works on debtors is known by that name.",
  debtor_is_not_theirs: "This debtor is somebody else's: who goes there is one of those who may see them.",
  visit_is_planned: "A visit to this debtor is planned already: put it off, or take it back.",
} as const;

export type VisitRefusal = keyof typeof visitRefusals;

/** How a visit calls an hour that it cannot have. */
export const visitHours = { past: "visit_is_past", tooFar: "visit_is_too_far" } as const;

export const visitStates = ["coming", "now", "unreported"] as const;
export type VisitState = (typeof visitStates)[number];

type Span = { readonly fromAt: Temporal.Instant; readonly untilAt: Temporal.Instant };

/** Where a visit that nobody reported stands: to come, due just now, or to be reported. */
export function visitStateAt({ fromAt, untilAt }: Span, now: Temporal.Instant): VisitState {
  if (compareInstants(now, fromAt) < 0) return "coming";
  return compareInstants(now, untilAt) < 0 ? "now" : "unreported";
}
