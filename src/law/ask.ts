import { lawRules, notCovered, rulesUnder } from "./coverage.ts";
import { judge, type Judgement } from "./gate.ts";
import type { LawCase } from "./law-case.ts";
import { defaultPolicy, type HousePolicy } from "./policy/house-policy.ts";

/** Whether house policy is asked too, and an office's own; the default one where none is given. */
export type AskOptions = { readonly lawOnly?: boolean; readonly policy?: HousePolicy };

/** The answer to an act, or that the act is one on which the encoded law cannot answer. */
export type Answer =
  | (Judgement & { readonly answered: true })
  | { readonly answered: false; readonly refusal: "not_covered"; readonly because: string };

/**
 * May this act be done? A denial by anything encoded stands, whatever else might apply. An act that
 * nothing encoded denies is allowed only if nothing that is not encoded may govern it; and so at the minute from which no
 * rule denies it any more: time alone does not cure what people have to judge.
 */
export function ask(facts: LawCase, { lawOnly = false, policy = defaultPolicy }: AskOptions = {}): Answer {
  const judgement = judge(lawOnly ? lawRules : rulesUnder(policy), facts);
  if (judgement.verdict === "deny") {
    const { retryAt } = judgement;
    const isLeft = retryAt !== null && notCovered({ ...facts, at: retryAt }) !== undefined;
    return { answered: true, ...judgement, retryAt: isLeft ? null : retryAt };
  }
  const because = notCovered(facts);
  if (because !== undefined) return { answered: false, refusal: "not_covered", because };
  return { answered: true, ...judgement };
}
