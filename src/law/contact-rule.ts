import { dayNumberInZone } from "#calendar/zone-clock";
import type { LawCase } from "./law-case.ts";
import type { Rule } from "./rule.ts";

/** A rule that the gate asks about an act: law or house policy, and the acts that it governs. */
export type ContactRule<Verdict extends string = string> = Rule<LawCase, Verdict> & {
  readonly kind: "law" | "policy";
  readonly governs: (facts: LawCase) => boolean;
};

/** Whether a rule is in force on the day of the act, anywhere the consumer may be. */
export function isInForce({ inForce: { numbers } }: ContactRule, { at, where }: LawCase): boolean {
  return where.some((zone) => {
    const on = dayNumberInZone(at, zone);
    return numbers.first <= on && on < numbers.end;
  });
}

/**
 * Of these rules those that are in force on the day of the act, anywhere the consumer may be. A night asks the same rules about
 * the same few days: they are looked through once for each of them.
 */
export function inForce(rules: readonly ContactRule[], facts: LawCase): readonly ContactRule[] {
  const { at, where } = facts;
  const [on, ...others] = where.map((zone) => dayNumberInZone(at, zone));
  if (on === undefined || others.some((other) => other !== on)) return rules.filter((rule) => isInForce(rule, facts));
  const days = standingByDay.getOrInsertComputed(rules, noDays);
  const known = days.get(on);
  if (known !== undefined) return known;
  const standing = rules.filter((rule) => isInForce(rule, facts));
  if (days.size >= daysMax) days.clear();
  days.set(on, standing);
  return standing;
}

type Days = Map<number, readonly ContactRule[]>;

// What it holds follows from the rules alone.
const daysMax = 1000;
const standingByDay = new WeakMap<readonly ContactRule[], Days>();
const noDays = (): Days => new Map();
