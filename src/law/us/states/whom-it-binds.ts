import { isCommunication, owesAsConsumer } from "#law/act-facts";
import type { LawCase, Purpose } from "#law/law-case";
import { isBound } from "#law/us/regulation-f/1006.2-scope";
import { isConsumer } from "#law/us/regulation-f/1006.6-a-consumer";

/** Contact about a consumer's debt with who owes it, or with who stands in their place: what states limit. */
export function isToHousehold(facts: LawCase): boolean {
  return isCommunication(facts) && isConsumer(facts.act.to) && owesAsConsumer(facts);
}

/** The same by who is no collector in Regulation F's sense: its hours, stops and places do not bind, a state's may. */
export function isCreditorsContact(facts: LawCase): boolean {
  return isToHousehold(facts) && !isBound(facts);
}

/** What is said because the law asks for it, or because the consumer did: no limit or pause of a state keeps it back. */
const owed: readonly Purpose[] = ["required-by-law", "validation-notice", "dispute-answer", "opt-out-confirmation"];

/** Whether an act is owed to the consumer. */
export const isOwed = ({ act }: LawCase): boolean => owed.includes(act.purpose);
