import type { ContactRule } from "#law/contact-rule";
import type { HousePolicy } from "./house-policy.ts";
import { ownHours } from "./own-hours.ts";
import { callsPerWeek, touchesPerWeek } from "./weekly-limits.ts";
import { wishes } from "./wishes.ts";

/** What the house asks beyond the law, with an office's own numbers. */
export function policyRules(policy: HousePolicy): readonly ContactRule[] {
  const known = rulesByPolicy.get(policy);
  if (known !== undefined) return known;
  const rules = [wishes, ownHours(policy), callsPerWeek(policy), touchesPerWeek(policy)];
  rulesByPolicy.set(policy, rules);
  return rules;
}

// Made once for each policy: they follow from its numbers alone.
const rulesByPolicy = new WeakMap<HousePolicy, readonly ContactRule[]>();
