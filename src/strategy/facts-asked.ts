import { isNoticeStep, type LadderRules, type StepConditions } from "./ladder.ts";

/** What of a case is read only where some ladder goes by it. */
export type FactsAsked = {
  readonly segment: boolean;
  readonly contested: boolean;
  readonly written: boolean;
  readonly chances: boolean;
  readonly notices: boolean;
};

/** What is asked by a condition of a step. */
type Conditioned = Exclude<keyof FactsAsked, "notices">;

const askedBy = {
  segment: ["segments"],
  contested: ["disputedShare"],
  written: ["writtenWithin", "notWrittenWithin", "lastTemplate"],
  chances: ["score"],
} as const satisfies Record<Conditioned, readonly (keyof StepConditions)[]>;

/** What these ladders ask of their cases beside what is always known. */
export function factsAsked(ladders: readonly Pick<LadderRules, "steps">[]): FactsAsked {
  const conditions = ladders.flatMap(({ steps }) => steps.flatMap(({ when }) => when ?? []));
  const asks = (fact: Conditioned) =>
    conditions.some((when) => askedBy[fact].some((condition) => when[condition] !== undefined));
  return {
    segment: asks("segment"),
    contested: asks("contested"),
    written: asks("written"),
    chances: asks("chances"),
    notices: ladders.some(({ steps }) => steps.some((step) => isNoticeStep(step) || step.after !== undefined)),
  };
}
