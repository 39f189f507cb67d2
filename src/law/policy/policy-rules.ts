import type { ContactRule } from "#law/contact-rule";
import type { HousePolicy } from "./house-policy.ts";
import { ownHours } from "./own-hours.ts";
import { callsPerWeek, touchesPerWeek } from "./weekly-limits.ts";
import { wishes } from "./wishes.ts";

/** What the house asks beyond the law, with an office's own numbers. */
export function policyRules(policy: HousePolicy): readonly ContactRule[] {
  return [wishes, ownHours(policy), callsPerWeek(policy), touchesPerWeek(policy)];
}
