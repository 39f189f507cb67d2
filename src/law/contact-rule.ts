import { dayNumberInZone } from "#calendar/zone-clock";
import type { LawCase } from "./law-case.ts";
import type { Rule } from "./rule.ts";

/** A rule that the gate asks about an act: law or house policy, and the acts that it governs. */
export type ContactRule<Verdict extends string = string> = Rule<LawCase, Verdict> & {
  readonly kind: "law" | "policy";
  readonly governs: (facts: LawCase) => boolean;
};

/** Of these rules those that are in force on the day of the act, anywhere the consumer may be. */
export function inForce(rules: readonly ContactRule[], { at, where }: LawCase): ContactRule[] {
  const days = where.map((zone) => dayNumberInZone(at, zone));
  return rules.filter(({ inForce: { numbers } }) => days.some((on) => numbers.first <= on && on < numbers.end));
}
