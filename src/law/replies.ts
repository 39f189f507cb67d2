import type { Contact, LawCase } from "./law-case.ts";
import { isAtOrAfter, type When } from "./when.ts";

/** The media by which people answer one another. */
const mediumOf = {
  call: "telephone",
  voicemail: "telephone",
  conversation: "telephone",
  email: "email",
  text: "text",
  letter: "letter",
  visit: "visit",
  social: "social",
} as const satisfies Record<Contact["kind"] | "social", string>;

/**
 * The consumer's own messages that this act may answer: by the same medium, at the same address or
 * number, not answered yet. Each may be answered once. Any message of ours by that medium since is the
 * answer, whatever it says. A conversation answers itself while it lasts and leaves nothing to answer.
 */
export function answerable(facts: LawCase): Contact[] {
  const { act, history } = facts;
  const medium = act.kind in mediumOf ? mediumOf[act.kind as keyof typeof mediumOf] : undefined;
  return history.filter(
    (message) =>
      message.from === "consumer" &&
      mediumOf[message.kind] === medium &&
      message.kind !== "conversation" &&
      message.outcome !== "answered" &&
      (act.replyTo === null || act.replyTo === message.id) &&
      (act.point === null || message.point === null || act.point === message.point) &&
      isBefore(facts, message.at) &&
      !isAnswered(facts, message),
  );
}

/**
 * Those of them that came after everything by which the consumer, or somebody for the consumer, put a stop to it: who writes
 * in spite of an own wish is answered, and the message that utters the wish asks for no answer.
 */
export function answerableAfter(stops: readonly When[], facts: LawCase): Contact[] {
  return answerable(facts).filter(({ at }) => stops.every((stop) => !isAtOrAfter(stop, at, facts.where)));
}

function isAnswered(facts: LawCase, message: Contact): boolean {
  return facts.history.some(
    (ours) =>
      ours.from === "us" &&
      mediumOf[ours.kind] === mediumOf[message.kind] &&
      isBefore(facts, ours.at) &&
      isAtOrAfter(ours.at, message.at, facts.where),
  );
}

function isBefore({ at, where }: LawCase, when: When): boolean {
  return isAtOrAfter(at, when, where);
}
