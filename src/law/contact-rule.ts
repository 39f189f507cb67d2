import type { UsState } from "#calendar/state-zones";
import { dayNumberInZone } from "#calendar/zone-clock";
import type { LawCase } from "./law-case.ts";
import { statesReaching } from "./reach.ts";
import type { Rule } from "./rule.ts";

/** A rule that the gate asks about an act: law or house policy, and the acts that it governs. */
export type ContactRule<Verdict extends string = string> = Rule<LawCase, Verdict> & {
  readonly kind: "law" | "policy";
  /** The state whose law it is: it governs no act that this state does not reach. None: law of the whole country, or policy. */
  readonly state?: UsState;
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
 * Of these rules those that are in force on the day of the act, anywhere the consumer may be, and whose state may reach it. A
 * night asks the same rules about the same few days and states: they are looked through once for each of them.
 */
export function rulesFor(facts: LawCase, rules: readonly ContactRule[]): readonly ContactRule[] {
  const { at, where } = facts;
  const states = statesReaching(facts);
  const apply = (rule: ContactRule) =>
    (rule.state === undefined || states === null || states.includes(rule.state)) && isInForce(rule, facts);
  const [on, ...others] = where.map((zone) => dayNumberInZone(at, zone));
  if (on === undefined || others.some((other) => other !== on)) return rules.filter(apply);
  const known = rulesByDay.getOrInsertComputed(rules, () => new Map());
  const key = `${on} ${states === null ? "any" : states.join(" ")}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = rules.filter(apply);
  if (known.size >= knownMax) known.clear();
  known.set(key, found);
  return found;
}

// What it holds follows from the rules alone.
const knownMax = 1000;
const rulesByDay = new WeakMap<readonly ContactRule[], Map<string, readonly ContactRule[]>>();
