import type { CaseFacts } from "./case-facts.ts";
import type { Ladder } from "./ladder.ts";
import type { Standing } from "./standing.ts";
import { isSideStep, sideSteps, type Action } from "./step.ts";

/** What every rule of the decision looks at. */
export type View = {
  readonly facts: CaseFacts;
  readonly ladder: Ladder;
  readonly standing: Standing;
  readonly today: Temporal.PlainDate;
};

/** What a step asks for; undefined for a step that an earlier version of the ladder had. */
export function actionOf(step: string, { steps }: Ladder): Action | undefined {
  return isSideStep(step) ? sideSteps[step] : steps.find(({ id }) => id === step)?.action;
}
