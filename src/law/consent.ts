import { usedPoint } from "./act-facts.ts";
import type { Consent } from "./debtor.ts";
import type { LawCase } from "./law-case.ts";
import { hasCome, hasComeEverywhere, isAtOrAfter, isOverSomewhere, type Moment, type When } from "./when.ts";

/** Whether a consent is held at a moment: given, not run out, and not withdrawn, wherever the consumer may be. */
export function isHeld({ on, until, withdrawnOn }: Consent, moment: Moment): boolean {
  if (!hasComeEverywhere(on, moment)) return false;
  if (isOverSomewhere(until, moment)) return false;
  return withdrawnOn === null || !hasCome(withdrawnOn, moment);
}

/** A creditor's own consent is its own; that of its collector is the collector's. */
export function isGivenToActor({ givenTo }: Consent, { by }: Pick<LawCase, "by">): boolean {
  return givenTo === "us" || (by.role === "creditor" && givenTo === "creditor");
}

/**
 * Whether a wish not to be contacted by a medium, or at an address or number, stands still: it ends with consent to that
 * medium there, given to whoever acts after the wish was uttered. What they write in spite of it is answered, and ends nothing.
 */
export function isStillWished(wish: When, facts: LawCase): boolean {
  const medium = facts.act.kind === "voicemail" ? "call" : facts.act.kind;
  return !(usedPoint(facts)?.consents ?? []).some(
    (each) =>
      each.to === medium &&
      isGivenToActor(each, facts) &&
      isHeld(each, facts) &&
      !isAtOrAfter(wish, each.on, facts.where),
  );
}
