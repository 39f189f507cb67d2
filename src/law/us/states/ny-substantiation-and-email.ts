import { debtsOfAct, isCommunication, isKind, owesAsConsumer, usedPoint } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { DebtRequest, LawCase } from "#law/law-case";
import { term } from "#law/term";
import { hasCome, hasComeEverywhere } from "#law/when";
import { consentRule } from "./electronic-consent.ts";
import { isOwed, isToHousehold } from "./whom-it-binds.ts";

const answerDays = 60;

/** A collector of a consumer who asked what proves the debt waits until it has answered. */
export const newYorkSubstantiation: ContactRule<"not_answered" | "not_asked" | "must_be_sent"> = {
  id: "us.ny.substantiation",
  state: "NY",
  cite: "23 NYCRR 1.4",
  kind: "law",
  says: [
    `A collector substantiates a charged-off debt within ${answerDays} days of the consumer's request,`,
    "and stops collecting it until it has.",
  ],
  verified: false,
  inForce: term("2015-03-03"),
  reading: [
    {
      we: "take every consumer's debt that a collector has as charged off",
      because: "nothing on record says which is",
    },
    { we: "let only the answer end it", because: "a collector that is late has no more leave than one that is not" },
  ],
  denies: ["not_answered"],
  governs: (facts) =>
    facts.by.role === "collector" &&
    (isCommunication(facts) || isKind("sue")(facts)) &&
    debtsOfAct(facts).some(({ requests }) => requests.length > 0) &&
    owesAsConsumer(facts),
  decide: (facts) => {
    if (!debtsOfAct(facts).some(({ requests }) => requests.some((each) => isOpen(each, facts)))) {
      return { verdict: "not_asked", because: "No request to substantiate the debt is open." };
    }
    if (isOwed(facts)) return { verdict: "must_be_sent", because: "It is owed to the consumer." };
    return {
      verdict: "not_answered",
      because: "The consumer asked what proves the debt, and New York has collecting wait for the answer.",
    };
  },
};

function isOpen({ kind, receivedOn, answeredOn }: DebtRequest, facts: LawCase): boolean {
  if (kind !== "substantiation" || !hasCome(receivedOn, facts)) return false;
  return answeredOn === null || !hasComeEverywhere(answeredOn, facts);
}

const email = consentRule({
  id: "us.ny.email",
  state: "NY",
  cite: "23 NYCRR 1.6",
  says: [
    "A collector e-mails a consumer only with the consumer's consent,",
    "at an address that the employer does not provide.",
  ],
  reading: [
    { we: "ask for consent given to this collector", because: "that of a creditor was given for something else" },
  ],
  inForce: term("2015-03-03"),
  missing: "New York asks for consent to electronic messages, and none is on record.",
  mayAsk: false,
  usedWithinDays: null,
  governs: (facts) => facts.act.kind === "email" && facts.by.role === "collector" && isToHousehold(facts),
});

/** E-mails of collectors to consumers in New York. */
export const newYorkEmail: ContactRule = {
  ...email,
  denies: [...email.denies, "employers_address"],
  decide: (facts) =>
    usedPoint(facts)?.kind === "work-email"
      ? { verdict: "employers_address", because: "The employer provides the address." }
      : email.decide(facts),
};
