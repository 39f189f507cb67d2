import type { Debt, LawCase } from "#law/law-case";
import { hasCome, isOver } from "#law/when";

/** Whether a hold of one of some kinds is on a debt at the moment of the act. */
export function isHeldBy(kinds: readonly string[], { holds }: Debt, facts: LawCase): boolean {
  return holds.some(({ kind, from, until }) => kinds.includes(kind) && hasCome(from, facts) && !isOver(until, facts));
}
