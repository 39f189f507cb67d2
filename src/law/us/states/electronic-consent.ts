import { daysBetween } from "#calendar/days";
import { hasBegun, usedPoint } from "#law/act-facts";
import { isGivenToActor, isHeld, isStillWished } from "#law/consent";
import type { ContactRule } from "#law/contact-rule";
import type { Point } from "#law/debtor";
import type { LawCase } from "#law/law-case";
import { answerable } from "#law/replies";
import { dateIn, isAtOrAfter } from "#law/when";

export type ConsentVerdict = "no_consent" | "consented" | "asks_for_it" | "one_response";

type Provision = Pick<ContactRule, "id" | "state" | "cite" | "says" | "reading" | "inForce" | "governs"> & {
  /** What is said where nothing makes the address or number proper to use. */
  readonly missing: string;
  /** Whether a message may ask for the consent. */
  readonly mayAsk: boolean;
  /** In how many days the consumer's own message from there is as good as consent; null: in none. */
  readonly usedWithinDays: number | null;
};

/** How every rule of a state on electronic messages is read. */
const readings = [
  { we: "ask for consent to the medium at the address or number that is used", because: "that is what is recorded" },
  {
    we: "answer the consumer's own message once, and confirm an opt-out",
    because: "who writes asks to be answered by the same way",
  },
];

/** A rule of a state that lets electronic messages be sent with consent alone. What must be sent goes by another medium. */
export function consentRule(provision: Provision): ContactRule<ConsentVerdict> {
  const { missing, mayAsk, usedWithinDays, reading, ...rule } = provision;
  return {
    ...rule,
    kind: "law",
    verified: false,
    reading: [...reading, ...readings],
    denies: ["no_consent"],
    decide: (facts) => {
      const { purpose } = facts.act;
      if (purpose === "opt-out-confirmation") return { verdict: "one_response", because: "It confirms an opt-out." };
      if (mayAsk && purpose === "ask-consent") return { verdict: "asks_for_it", because: "It asks for the consent." };
      if (consentsToMedium(facts)) return { verdict: "consented", because: "The consumer consented to such messages." };
      if (usedWithinDays !== null && wroteWithin(usedWithinDays, facts)) {
        return {
          verdict: "consented",
          because: `The consumer wrote from there within the last ${usedWithinDays} days.`,
        };
      }
      if (answerable(facts).length > 0) {
        return { verdict: "one_response", because: "It answers a message of theirs." };
      }
      return { verdict: "no_consent", because: missing };
    },
  };
}

/** Whether the consumer consented, to whoever acts now, to messages of this medium at the address or number that is used. */
export function consentsToMedium(facts: LawCase): boolean {
  const used = usedPoint(facts);
  if (used === undefined || hasOptedOut(used, facts)) return false;
  return used.consents.some((each) => each.to === facts.act.kind && isGivenToActor(each, facts) && isHeld(each, facts));
}

function hasOptedOut({ optedOutOn }: Point, facts: LawCase): boolean {
  return optedOutOn !== null && hasBegun(optedOutOn, facts) && isStillWished(optedOutOn, facts);
}

/** Whether the consumer wrote to us by this medium from this address or number within so many days. */
function wroteWithin(days: number, facts: LawCase): boolean {
  const { act, at, where, history } = facts;
  const used = usedPoint(facts);
  if (used !== undefined && hasOptedOut(used, facts)) return false;
  return history.some(
    (message) =>
      message.from === "consumer" &&
      message.kind === act.kind &&
      message.point === act.point &&
      isAtOrAfter(at, message.at, where) &&
      where.every((zone) => daysBetween(dateIn(message.at, zone), dateIn(at, zone)) <= days),
  );
}
