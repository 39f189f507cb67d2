import type { ContactRule } from "./contact-rule.ts";
import type { LawCase } from "./law-case.ts";
import type { Decision } from "./rule.ts";
import { earliest, nextMinute } from "./when.ts";

/** What one rule says of one act: kept with the act, and shown to whoever asks why. */
export type Finding = {
  readonly rule: string;
  readonly cite: string;
  readonly kind: "law" | "policy";
  readonly verdict: string;
  readonly denies: boolean;
  readonly because: string;
  /** The first whole minute at which this rule alone would let the act pass; null if time does not cure it. */
  readonly retryAt: Temporal.Instant | null;
};

/** How often the facts may change a rule's mind on the way to the minute in which it lets an act pass. */
const changesMax = 1000;

export function find(rule: ContactRule, facts: LawCase): Finding {
  const decision = rule.decide(facts);
  const denies = rule.denies.includes(decision.verdict);
  return {
    rule: rule.id,
    cite: rule.cite,
    kind: rule.kind,
    verdict: decision.verdict,
    denies,
    because: decision.because,
    retryAt: denies ? (passesAt(rule, { facts, decision }) ?? null) : null,
  };
}

/**
 * When the rule lets the same act pass. A rule reckons with what is known at its moment; where something
 * is dated later, it is asked again from there, so that what comes to hold in the meantime counts too.
 */
function passesAt(rule: ContactRule, denied: { facts: LawCase; decision: Decision<string> }) {
  let { facts, decision } = denied;
  for (let changes = 0; changes < changesMax; changes += 1) {
    if (decision.retryAt === undefined) return undefined;
    facts = { ...facts, at: earliest([decision.retryAt, ...laterFacts(facts)]) };
    if (!rule.governs(facts)) return facts.at;
    decision = rule.decide(facts);
    if (!rule.denies.includes(decision.verdict)) return facts.at;
  }
  return undefined;
}

/** The minutes in which something that is dated after the act begins to count. */
function laterFacts({ at, history, debtor, where }: LawCase): Temporal.Instant[] {
  const dated = [
    ...history.map((contact) => contact.at),
    ...debtor.points.flatMap(({ consents }) => consents.map(({ on }) => on)),
  ];
  return dated
    .flatMap((when) => (when instanceof Temporal.Instant ? [when] : where.map((zone) => startOf(when, zone))))
    .filter((instant) => Temporal.Instant.compare(instant, at) > 0)
    .map(nextMinute);
}

function startOf(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return day.toZonedDateTime(zone).toInstant();
}
