import { isCommunication } from "#law/act-facts";
import type { LawCase, Recipient } from "#law/law-case";
import { isBound } from "./1006.2-scope.ts";

/**
 * Who is the consumer for 1006.6: the person who owes, the spouse, a minor's parent, the guardian, and
 * who acts for a deceased consumer's estate. A restriction that the consumer set protects each of them.
 */
const consumers: readonly Recipient[] = ["consumer", "spouse", "parent", "guardian", "executor", "business"];

export function isConsumer(to: Recipient): boolean {
  return consumers.includes(to);
}

/** A communication with the consumer about a debt, or an attempt at one, to which the regulation applies. */
export function isToConsumer(facts: LawCase): boolean {
  const { to, purpose } = facts.act;
  // A proof of claim goes to the court.
  return isBound(facts) && isConsumer(to) && isCommunication(facts) && purpose !== "proof-of-claim";
}
