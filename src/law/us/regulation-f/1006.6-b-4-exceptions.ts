import { usedPoint } from "#law/act-facts";
import { isHeld } from "#law/consent";
import type { LawCase } from "#law/law-case";

/**
 * What lifts the bars of 1006.6(b)(1) to (3): the express permission of a court, or the consumer's own
 * consent, given directly to this collector, to be contacted then and there.
 */
export function exception(facts: LawCase): string | undefined {
  if (facts.act.courtOrder) return "A court has expressly permitted it (1006.6(b)(4)(ii)).";
  const consented = usedPoint(facts)?.consents.some(
    (each) => each.to === "time" && each.givenTo === "us" && isHeld(each, facts),
  );
  return consented ? "The consumer consented to it, directly to us (1006.6(b)(4)(i))." : undefined;
}
