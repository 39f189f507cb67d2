import type { Debt, LawCase } from "#law/law-case";
import { isStanding } from "#law/when";

/** Whether a hold of one of some kinds is on a debt at the moment of the act. */
export function isHeldBy(kinds: readonly string[], { holds }: Debt, facts: LawCase): boolean {
  return holds.some((hold) => kinds.includes(hold.kind) && isStanding(hold, facts));
}
