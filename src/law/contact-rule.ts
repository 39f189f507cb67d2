import { dayNumber } from "#calendar/days";
import type { LawCase } from "./law-case.ts";
import type { Rule } from "./rule.ts";
import { dateIn } from "./when.ts";

/** A rule that the gate asks about an act: law or house policy, and the acts that it governs. */
export type ContactRule<Verdict extends string = string> = Rule<LawCase, Verdict> & {
  readonly kind: "law" | "policy";
  readonly governs: (facts: LawCase) => boolean;
};

/** Whether the rule is in force on the day of the act, anywhere the consumer may be. */
export function isInForce({ inForce }: ContactRule, { at, where }: LawCase): boolean {
  return where.some((zone) => {
    const on = dayNumber(dateIn(at, zone));
    if (on < dayNumber(inForce.from)) return false;
    return inForce.until === undefined || on < dayNumber(inForce.until);
  });
}
