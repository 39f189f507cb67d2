import { dayNumber, daysAfter } from "#calendar/days";
import { compareInstants } from "#calendar/instants";
import { dayNumberInZone, startOfDay } from "#calendar/zone-clock";
import { isInForce, type ContactRule } from "./contact-rule.ts";
import { isAllPast } from "./earlier-contacts.ts";
import type { LawCase } from "./law-case.ts";
import type { Decision } from "./rule.ts";
import { earliest, latest, nextMinute, type Moment } from "./when.ts";

/** What one rule says of one act: kept with the act, and shown to whoever asks why. */
export type Finding = {
  readonly rule: string;
  readonly cite: string;
  readonly kind: "law" | "policy";
  /** False: few sources tell of the rule, or of what the finding rests on. It may stop an act; nothing is permitted because of it. */
  readonly verified: boolean;
  readonly verdict: string;
  readonly denies: boolean;
  readonly because: string;
  /** The first whole minute at which this rule alone would let the act pass; null if time does not cure it. */
  readonly retryAt: Temporal.Instant | null;
};

/** How often the facts may change a rule's mind on the way to the minute in which it lets an act pass. */
const changesMax = 1000;

export function find(rule: ContactRule, facts: LawCase, later = laterFacts(facts)): Finding {
  const decision = rule.decide(facts);
  const denies = rule.denies.includes(decision.verdict);
  return {
    rule: rule.id,
    cite: rule.cite,
    kind: rule.kind,
    verified: decision.verified ?? rule.verified,
    verdict: decision.verdict,
    denies,
    because: decision.because,
    retryAt: denies ? (passesAt(rule, { facts, decision, later }) ?? null) : null,
  };
}

type Denied = { readonly facts: LawCase; readonly decision: Decision<string>; readonly later: LaterFacts };

/**
 * When the rule lets the same act pass. A rule names a minute where it counts days or hours, by what is known at its moment;
 * where something is dated later, or the rule itself ends, it is asked again from there. So no rule names a minute for what
 * merely begins or ends on a day, and what comes to hold in the meantime counts too.
 */
function passesAt(rule: ContactRule, denied: Denied) {
  let { facts, decision } = denied;
  const end = endOf(rule, facts);
  for (let count = 0; count < changesMax; count += 1) {
    const { at } = facts;
    const next = denied.later().find((instant) => compareInstants(instant, at) > 0);
    const changes = [decision.retryAt, next, end].filter((instant) => instant !== undefined);
    if (changes.length === 0) return undefined;
    facts = { ...facts, at: earliest(changes) };
    if (!isInForce(rule, facts) || !rule.governs(facts)) return facts.at;
    decision = rule.decide(facts);
    if (!rule.denies.includes(decision.verdict)) return facts.at;
  }
  return undefined;
}

/** When the rule is not in force any more anywhere the debtor may be, if it ends. */
function endOf({ inForce: { until } }: ContactRule, { where }: LawCase): Temporal.Instant | undefined {
  return until === undefined ? undefined : latest(where.map((zone) => startOfDay(until, zone)));
}

/** The minutes in which something that is dated after an act begins to count, or ends, in their order. */
export type LaterFacts = () => readonly Temporal.Instant[];

/** They are looked for when they are first asked for, once for all rules: most acts are not denied. */
export function laterFacts(facts: LawCase): LaterFacts {
  const { at, act, debtor, debts, history, where } = facts;
  let known: readonly Temporal.Instant[] | undefined;
  return () =>
    (known ??= changesIn([act, debtor, debts, isAllPast(facts) ? [] : history.map((contact) => contact.at)], {
      at,
      where,
    })
      .map(nextMinute)
      .toSorted(compareInstants));
}

/**
 * The instants after a moment at which something that is dated begins or ends, whatever it is of: a kind of fact that is new
 * counts from its day as others do. Nearly everything that is dated is past, and is passed over at once.
 */
function changesIn(facts: unknown, moment: Moment, changes: Temporal.Instant[] = []): Temporal.Instant[] {
  if (typeof facts !== "object" || facts === null) return changes;
  if (facts instanceof Temporal.Instant) {
    if (compareInstants(facts, moment.at) > 0) changes.push(facts);
  } else if (facts instanceof Temporal.PlainDate) {
    for (const zone of moment.where) {
      if (dayNumber(facts) < dayNumberInZone(moment.at, zone)) continue;
      changes.push(...endsOf(facts, zone).filter((end) => compareInstants(end, moment.at) > 0));
    }
  } else for (const fact of Object.values(facts)) changesIn(fact, moment, changes);
  return changes;
}

/** Where a day begins, and where it is over. */
function endsOf(day: Temporal.PlainDate, zone: string): Temporal.Instant[] {
  return [day, daysAfter(day, 1)].map((each) => startOfDay(each, zone));
}
