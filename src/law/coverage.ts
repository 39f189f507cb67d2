import type { ContactRule } from "./contact-rule.ts";
import type { Gap } from "./gap.ts";
import type { LawCase } from "./law-case.ts";
import { termWords } from "./term.ts";
import { defaultPolicy, type HousePolicy } from "./policy/house-policy.ts";
import { policyRules } from "./policy/policy-rules.ts";
import { debtProvisions } from "./us/debt-provisions.ts";
import { keptElsewhere, leftUnsaid } from "./us/left-unsaid.ts";
import { federalGaps } from "./us/federal-gaps.ts";
import { regulationFGaps } from "./us/regulation-f/gaps.ts";
import { regulationFProvisions } from "./us/regulation-f/provisions.ts";
import { stateProvisions } from "./us/states/provisions.ts";
import { tcpaProvisions } from "./us/tcpa/provisions.ts";
import { tradeWords } from "./us/trade/45-words.ts";

/** The law that is encoded: every act is asked against all of it. */
export const lawRules: readonly ContactRule[] = [
  ...regulationFProvisions,
  ...debtProvisions,
  ...tcpaProvisions,
  tradeWords,
  ...stateProvisions,
];

/** All that an act is asked against under a house policy: put together once for each. */
export function rulesUnder(policy: HousePolicy): readonly ContactRule[] {
  return rulesByPolicy.getOrInsertComputed(policy, () => [...lawRules, ...policyRules(policy)]);
}

const rulesByPolicy = new WeakMap<HousePolicy, readonly ContactRule[]>();

/** The law that is known and not encoded: an act that it may govern is never allowed. */
export const gaps: readonly Gap[] = [...regulationFGaps, ...federalGaps];

/** What stands between an act and an answer; nothing when what is encoded is all that may govern it. */
export function notCovered(facts: LawCase): string | undefined {
  const open = gaps.filter(({ governs }) => governs(facts));
  if (open.length === 0) return undefined;
  return `Not encoded: ${open.map(({ cite, about }) => `${about} (${cite})`).join("; ")}.`;
}

/** The page that says what is encoded and what is not, made from the rules themselves. */
export function coverageDocument(): string {
  const rules = rulesUnder(defaultPolicy);
  return [
    "# What the law module answers",
    "",
    "Made from the list of rules by `coverageDocument()`; a test holds this page to it.",
    "",
    "## Encoded",
    "",
    ...rules.map(ruleLine),
    "",
    "## Not encoded",
    "",
    "An act that one of these may govern, and that nothing encoded denies, is answered `not_covered`.",
    "",
    ...gaps.map(({ cite, about, because }) => `- ${cite}: ${about}; ${because}.`),
    "",
    "## Not shown by any case",
    "",
    "What is said or left out in ways that no rule reads, and duties that are no act towards a debtor. No act is kept back",
    "for it: people answer for it.",
    "",
    ...leftUnsaid.map(({ cite, about }) => `- ${cite}: ${about}.`),
    "",
    "## Kept to elsewhere in the program",
    "",
    ...keptElsewhere.map(({ cite, about }) => `- ${cite}: ${about}.`),
    "",
  ].join("\n");
}

function ruleLine({ id, cite, kind, inForce, verified }: ContactRule): string {
  if (kind === "policy") return `- \`${id}\`: ${cite}.`;
  return `- \`${id}\`: ${cite}; ${termWords(inForce)}${verified ? "" : "; not verified"}.`;
}
