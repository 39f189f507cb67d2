import { earlierContacts } from "#law/earlier-contacts";
import type { Contact, LawCase, Recipient } from "#law/law-case";
import { isAtOrAfter } from "#law/when";
import { isBound } from "./1006.2-scope.ts";

/** To whom calls are not counted: the consumer's attorney (1006.14(b)(3)(iii)). */
const excludedParties: readonly Recipient[] = ["attorney"];

/** Whether the act is a telephone call about a consumer's debt to a person to whom calls are counted. */
export function isCountedCall(facts: LawCase): boolean {
  const { kind, to } = facts.act;
  // A ringless voicemail is placed to a telephone as a call is.
  return isBound(facts) && (kind === "call" || kind === "voicemail") && !excludedParties.includes(to);
}

/** The calls that we placed to the same person before, and that connected. */
export function placedCalls(facts: LawCase): Contact[] {
  const wrong = wrongNumbers(facts);
  return earlierContacts(facts).filter(
    (contact) =>
      contact.from === "us" &&
      (contact.kind === "call" || contact.kind === "voicemail") &&
      contact.outcome !== "busy" &&
      contact.outcome !== "not-in-service" &&
      isSamePerson(contact, facts) &&
      !wasWrongNumber(contact, facts, wrong),
  );
}

/** The telephone conversations with the same person before, whoever called. */
export function conversations(facts: LawCase): Contact[] {
  const wrong = wrongNumbers(facts);
  return earlierContacts(facts).filter(
    (contact) =>
      (contact.kind === "conversation" || isInboundAnswered(contact)) &&
      isSamePerson(contact, facts) &&
      !wasWrongNumber(contact, facts, wrong),
  );
}

/** A call of the consumer's that was answered is a conversation, though only the call was recorded. */
function isInboundAnswered({ from, kind, outcome }: Contact): boolean {
  return from === "consumer" && kind === "call" && outcome === "answered";
}

/** The same person: by name where both are named, and otherwise by what they are to the debt. */
function isSamePerson({ to, person }: Contact, { act }: LawCase): boolean {
  if (excludedParties.includes(to)) return false;
  if (person !== null && act.person !== null) return person === act.person;
  return roleOf(to) === roleOf(act.to);
}

const roleOf = (to: Recipient) => (to === "business" ? "consumer" : to);

function wrongNumbers({ history }: LawCase): Contact[] {
  return history.filter(({ outcome, point }) => outcome === "wrong-number" && point !== null);
}

/** Calls to a number until it proved to be somebody else's were calls to somebody else. */
function wasWrongNumber(contact: Contact, { where }: LawCase, wrong: readonly Contact[]): boolean {
  if (contact.outcome === "wrong-number") return true;
  if (contact.kind === "conversation") return false;
  return wrong.some(({ point, at }) => point === contact.point && isAtOrAfter(at, contact.at, where));
}
