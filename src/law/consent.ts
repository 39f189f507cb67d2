import type { Consent } from "./debtor.ts";
import { hasCome, hasComeEverywhere, isOverSomewhere, type Moment } from "./when.ts";

/** Whether a consent is held at a moment: given, not run out, and not withdrawn, wherever the consumer may be. */
export function isHeld({ on, until, withdrawnOn }: Consent, moment: Moment): boolean {
  if (!hasComeEverywhere(on, moment)) return false;
  if (isOverSomewhere(until, moment)) return false;
  return withdrawnOn === null || !hasCome(withdrawnOn, moment);
}
