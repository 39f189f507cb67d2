import { daysBetween } from "#calendar/days";
import { money } from "#money/money";
import type { CaseFacts } from "#strategy/case-facts";
import type { NextStep } from "#strategy/decision";
import type { Ladder } from "#strategy/ladder";
import { caseValue, standing } from "#strategy/standing";
import { actions } from "#strategy/step";
import { bucketOf } from "#work/chance";
import { chanceOfStep, expectedCash, minutesOf, type Expected, type Ranking } from "#work/expected";

/** A decided step with what its worth follows from. */
export type Stepping = {
  readonly facts: CaseFacts;
  readonly rules: Ladder;
  readonly next: NextStep;
  readonly today: Temporal.PlainDate;
};

/**
 * What a person's next step may be expected to bring. What the daily run does by itself is nobody's work, and a case
 * that nothing may be asked of brings nothing: both are ranked by their minutes alone, or not at all.
 */
export function worthOfStep({ facts, rules, next, today }: Stepping, ranking: Ranking): Expected | null {
  if (next.owner === "automatic") return null;
  const { amount: asked, ...alike } = askedOf({ facts, rules, today }, ranking);
  const amount = next.step === "stopped" ? money(asked.currency, 0n) : asked;
  const minutes = rules.steps.find(({ id }) => id === next.step)?.minutes ?? minutesOf[next.action];
  return expectedCash({ ...alike, action: next.action, minutes, amount }, ranking);
}

/** The chance of each act in a case, in thousandths: what a ladder calls the score of a step. */
export function chancesOf(known: Omit<Stepping, "next">, ranking: Ranking): NonNullable<CaseFacts["chances"]> {
  const asked = askedOf(known, ranking);
  const chances = actions.map((action) => [action, chanceOfStep(asked, action, ranking).perMille] as const);
  return Object.fromEntries(chances) as NonNullable<CaseFacts["chances"]>;
}

/** Which cases a case is like, and what is asked for in it. */
function askedOf({ facts, rules, today }: Omit<Stepping, "next">, ranking: Ranking) {
  const { askable, oldestDueOn } = standing(facts);
  const value = caseValue(facts) ?? money(ranking.currency, 0n);
  const amount = askable !== undefined && askable.minor > 0n ? askable : value;
  const bucket = bucketOf(oldestDueOn === undefined ? 0 : daysBetween(oldestDueOn, today));
  return { ladder: rules.name, bucket, amount };
}
