import { rulesFor, type ContactRule } from "./contact-rule.ts";
import { find, laterFacts, type Finding, type LaterFacts } from "./finding.ts";
import type { LawCase } from "./law-case.ts";
import { latest } from "./when.ts";

/** What the rules say of an act together: the strictest wins, and every finding is shown. */
export type Judgement = {
  readonly verdict: "allow" | "deny";
  /** The first whole minute at which the same act passes under all rules; null: allowed, or not cured by time. */
  readonly retryAt: Temporal.Instant | null;
  readonly findings: readonly Finding[];
};

/** How often the rules may hand an act on to one another before time alone is taken not to cure it. */
const roundsMax = 200;

export function judge(rules: readonly ContactRule[], facts: LawCase): Judgement {
  const asking = { rules, later: laterFacts(facts) };
  const findings = findingsOf(asking, facts);
  if (!findings.some(({ denies }) => denies)) return { verdict: "allow", retryAt: null, findings };
  return { verdict: "deny", retryAt: passesAllAt(asking, { facts, findings }), findings };
}

type Asking = { readonly rules: readonly ContactRule[]; readonly later: LaterFacts };

function findingsOf({ rules, later }: Asking, facts: LawCase): Finding[] {
  return rulesFor(facts, rules)
    .filter((rule) => rule.governs(facts))
    .map((rule) => find(rule, facts, later));
}

/** A rule that lets an act pass may hand it to another that does not yet: they are all asked until none denies. */
function passesAllAt(asking: Asking, denied: { facts: LawCase; findings: readonly Finding[] }) {
  let { facts, findings } = denied;
  for (let rounds = 0; rounds < roundsMax; rounds += 1) {
    const denying = findings.filter(({ denies }) => denies);
    if (denying.length === 0) return facts.at;
    const retries = denying.flatMap(({ retryAt }) => retryAt ?? []);
    if (retries.length < denying.length) return null;
    facts = { ...facts, at: latest(retries) };
    findings = findingsOf(asking, facts);
  }
  return null;
}
