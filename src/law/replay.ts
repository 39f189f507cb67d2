import { rulesFor, type ContactRule } from "./contact-rule.ts";
import { lawRules, notCovered, rulesUnder } from "./coverage.ts";
import type { Finding } from "./finding.ts";
import type { LawCase } from "./law-case.ts";
import type { HousePolicy } from "./policy/house-policy.ts";
import { policyRules } from "./policy/policy-rules.ts";

/** A rule that denied an act, and why. */
export type Denial = Pick<Finding, "rule" | "cite" | "kind" | "because">;

/** An act as it was judged in its hour: the facts that the law was told, and what denied it. */
export type JudgedAct = {
  readonly facts: LawCase;
  readonly verdict: "allow" | "deny" | "not-covered";
  readonly denials: readonly Denial[];
};

/** What is said of the same act by other rules. `untold`: it may follow from words, which are not kept. */
export type Replayed = {
  readonly verdict: JudgedAct["verdict"] | "untold";
  readonly denials: readonly Denial[];
};

/** By which rules acts are asked again: the law as it was found then with another house policy, or all rules of today. */
export type Anew = { readonly rules: "policy" | "all"; readonly policy: HousePolicy };

/** Asks again of an act that was judged, over the facts of its hour. */
export function replay(act: JudgedAct, { rules, policy }: Anew): Replayed {
  return rules === "policy" ? underPolicy(act, policy) : underAll(act, policy);
}

/** Under another policy what the law found stands: its findings were made with words that are not kept. */
function underPolicy({ facts, verdict, denials }: JudgedAct, policy: HousePolicy): Replayed {
  const stands = denials.filter(({ kind }) => kind === "law");
  const all = [...stands, ...denialsOf(policyRules(policy), facts)];
  if (all.length > 0) return { verdict: "deny", denials: all };
  // A policy that denied it may have stood before the question whether anything covers it.
  const isOpen = verdict === "not-covered" || (verdict === "deny" && notCovered(facts) !== undefined);
  return { verdict: isOpen ? "not-covered" : "allow", denials: [] };
}

/** Under all rules of today. The words of a message are not kept: what may follow from them is not told. */
function underAll({ facts, verdict, denials }: JudgedAct, policy: HousePolicy): Replayed {
  const anew = denialsOf(rulesUnder(policy), facts);
  if (anew.length > 0) return { verdict: "deny", denials: anew };
  const now = notCovered(facts) === undefined ? "allow" : "not-covered";
  const wasPolicyAlone = denials.length > 0 && denials.every(({ kind }) => kind === "policy");
  const isTold = facts.act.message === null || now === verdict || (now === "allow" && wasPolicyAlone);
  return { verdict: isTold ? now : "untold", denials: [] };
}

/** What of the law of today denies an act, whatever the house asks of itself. */
export function deniedByLaw(facts: LawCase): readonly Denial[] {
  return denialsOf(lawRules, facts);
}

/** What denies an act, without the minute from which it would pass: that is most of the work, and over. */
function denialsOf(rules: readonly ContactRule[], facts: LawCase): Denial[] {
  return rulesFor(facts, rules)
    .filter((rule) => rule.governs(facts))
    .flatMap(({ id: rule, cite, kind, denies, decide }) => {
      const { verdict, because } = decide(facts);
      return denies.includes(verdict) ? [{ rule, cite, kind, because }] : [];
    });
}

export type Difference = "refused-now" | "allowed-now";

/** How an act differs under other rules; undefined where it does not, or nothing can be said. */
export function difference(then: JudgedAct["verdict"], now: Replayed["verdict"]): Difference | undefined {
  if (now === "untold" || (then === "allow") === (now === "allow")) return undefined;
  return now === "allow" ? "allowed-now" : "refused-now";
}

/** The facts without contacts that would not have been made: they count towards nothing later. */
export function withoutContacts(facts: LawCase, ids: ReadonlySet<string>): LawCase {
  if (ids.size === 0) return facts;
  return { ...facts, history: facts.history.filter(({ id }) => id === null || !ids.has(id)) };
}
