import { debtsOfAct, hasBegun, hasBegunEverywhere } from "#law/act-facts";
import { isCollecting } from "#law/collecting";
import type { Debt, Dispute, LawCase } from "#law/law-case";
import { dateIn, hasCome, type When } from "#law/when";
import { isWithinPeriod } from "./1006.34-b-5-validation-period.ts";

/** What 1006.38(c) and (d)(2) have in common: what it is to cease collection, and which writing brings it about. */
type Submission = Pick<Dispute, "receivedOn" | "answeredOn"> & Partial<Pick<Dispute, "submittedOn">>;

/**
 * Whether the act is collection that ceases: calls, messages, suits, what is taken, and what is newly furnished. The
 * validation information is still provided, and a debit goes on that the consumer authorised before.
 */
export function isPaused(facts: LawCase): boolean {
  const { kind, purpose, message } = facts.act;
  if (kind === "furnish") return true;
  if (purpose === "validation-notice" && message?.asksForPayment !== true) return false;
  if (kind === "debit") return !isAuthorised(facts);
  return isCollecting(facts);
}

function isAuthorised(facts: LawCase): boolean {
  const { instrument } = facts.act;
  const isSigned = ({ authorisation }: Debt) => {
    const { signedOn = null, revokedOn = null } = authorisation ?? {};
    return hasBegun(signedOn, facts) && !hasBegun(revokedOn, facts);
  };
  return instrument !== null || debtsOfAct(facts).every(isSigned);
}

/** Whether collection ceases for what the consumer submitted: it came within the validation period, and has no answer yet. */
export function isUnanswered(submission: Submission, debt: Debt, facts: LawCase): boolean {
  return isOpen(submission, facts) && isInTime(submission, debt, facts);
}

/** Whether what the consumer submitted has come, and has no answer yet. */
export function isOpen({ receivedOn, answeredOn }: Submission, facts: LawCase): boolean {
  return hasCome(receivedOn, facts) && !hasBegunEverywhere(answeredOn, facts);
}

function isInTime({ receivedOn, submittedOn = null }: Submission, { validation }: Debt, facts: LawCase): boolean {
  // No period has ended of a notice that was never sent, or that came back.
  if (validation === null || validation.undeliverable || hasBegun(validation.undeliverableOn, facts)) return true;
  const { sentOn } = validation;
  const isWithin = (when: When) => facts.where.some((zone) => isWithinPeriod(dateIn(when, zone), dateIn(sentOn, zone)));
  return isWithin(receivedOn) || (submittedOn !== null && isWithin(submittedOn));
}
