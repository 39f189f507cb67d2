import type { Action, Owner } from "./step.ts";

/** One step of a ladder. */
export type LadderStep = {
  readonly id: string;
  /** Days past due of the oldest open item, from which the step may be taken. */
  readonly from: number;
  readonly action: Action;
  readonly owner: Owner;
  /** Days before the next step may follow, or, after the last step, before it repeats. */
  readonly wait: number;
  /** Whole units of the case's currency: with less overdue the step is left out. */
  readonly minimum: number;
  readonly because: string;
};

/** How a kind of debt is worked: steps by age, and what holds between them. The days between are business days. */
export type Ladder = {
  readonly name: string;
  readonly version: number;
  readonly applies: "business" | "consumer";
  readonly unansweredCallsMax: number;
  readonly quietDaysAfterContact: number;
  readonly disputeReviewDays: number;
  readonly stopReviewDays: number;
  readonly steps: readonly [LadderStep, ...LadderStep[]];
};

/** The ladder for debts of this purpose. Undefined where the office has none. */
export function ladderFor(ladders: readonly Ladder[], purpose: string): Ladder | undefined {
  return ladders.find(({ applies }) => applies === purpose);
}
