import type { Action, Owner } from "./step.ts";

/** The one next step of an open case: what, from which day, by whom, and why, in plain English. */
export type NextStep = {
  readonly kind: "next";
  readonly step: string;
  readonly action: Action;
  readonly on: Temporal.PlainDate;
  readonly owner: Owner;
  readonly because: readonly [string, ...string[]];
};

/** What is to happen with a case: its one next step, or nothing any more. */
export type Decision = NextStep | { readonly kind: "closed"; readonly because: string };

/** A next step as a rule proposes it, before the calendar and the day's other work have their say. */
export type Proposal = Omit<NextStep, "kind">;
