import type { LadderRules, StepConditions } from "./ladder.ts";

/** What of a case is read only where some ladder goes by it. */
export type FactsAsked = {
  readonly segment: boolean;
  readonly contested: boolean;
  readonly written: boolean;
  readonly chances: boolean;
};

const askedBy = {
  segment: ["segments"],
  contested: ["disputedShare"],
  written: ["writtenWithin", "notWrittenWithin", "lastTemplate"],
  chances: ["score"],
} as const satisfies Record<keyof FactsAsked, readonly (keyof StepConditions)[]>;

/** What these ladders ask of their cases beside what is always known. */
export function factsAsked(ladders: readonly Pick<LadderRules, "steps">[]): FactsAsked {
  const conditions = ladders.flatMap(({ steps }) => steps.flatMap(({ when }) => when ?? []));
  const asks = (fact: keyof FactsAsked) =>
    conditions.some((when) => askedBy[fact].some((condition) => when[condition] !== undefined));
  return {
    segment: asks("segment"),
    contested: asks("contested"),
    written: asks("written"),
    chances: asks("chances"),
  };
}
