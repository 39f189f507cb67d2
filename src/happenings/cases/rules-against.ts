import { permitRefusals } from "#contact/permit";
import { rulesUnder } from "#law/coverage";
import { defaultPolicy } from "#law/policy/house-policy";

/** A rule that is against acts which are due: where it is written, or in words what comes before any rule. */
export type RuleAgainst = {
  readonly rule: string;
  readonly cite: string | null;
  /** False: few sources tell of it. */
  readonly verified: boolean;
  readonly because: string | null;
};

const rules = new Map(rulesUnder(defaultPolicy).map((rule) => [rule.id, rule]));
const refusals: Readonly<Record<string, string>> = permitRefusals;

/** What is known of a rule by its name, as the record of a run has it. */
export function ruleAgainst(name: string): RuleAgainst {
  const rule = rules.get(name);
  return {
    rule: name,
    cite: rule?.cite ?? null,
    verified: rule?.verified ?? true,
    because: rule === undefined ? (refusals[name] ?? null) : null,
  };
}

/** By which rules what is due on a day cannot be done on it, and of how many cases: the most first. */
export function rulesAgainst(counts: Readonly<Record<string, number>>): (RuleAgainst & { readonly cases: number })[] {
  return Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, cases]) => ({ ...ruleAgainst(name), cases }));
}
