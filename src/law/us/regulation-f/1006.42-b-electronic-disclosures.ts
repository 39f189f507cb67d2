import { hasBegunEverywhere } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { Contact, Debt, LawCase } from "#law/law-case";
import { hasCome } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts, isBound } from "./1006.2-scope.ts";
import { isOpen } from "./1006.38-cease-collection.ts";

const electronicKinds = ["email", "text", "portal"];

type Verdict = "no_consent" | "consented" | "initial_communication" | "duplicative_notice";

/** What must be in writing is sent electronically only to a consumer who agreed to it as the E-SIGN Act asks. */
export const electronicDisclosures: ContactRule<Verdict> = {
  id: "us.regf.electronic-disclosures",
  cite: "12 CFR 1006.42(b)",
  kind: "law",
  says: [
    "The validation information that follows the initial communication, the answer to a request for the original creditor,",
    "and the answer to a dispute are sent electronically only by section 101(c) of the E-SIGN Act (15 USC 7001(c)):",
    "after the consumer's consent to have them so.",
    "It is not asked for the validation information that is itself the initial communication,",
    "nor for a notice that a dispute is duplicative.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take as the initial communication what is said to be it, or else what nothing on record went before",
      because: "a message does not always say of itself that it is the first",
    },
  ],
  denies: ["no_consent"],
  governs: (facts) => {
    const { kind, purpose } = facts.act;
    if (purpose !== "validation-notice" && purpose !== "dispute-answer") return false;
    return electronicKinds.includes(kind) && isBound(facts);
  },
  decide: (facts) => {
    const { debtor, act } = facts;
    if (hasBegunEverywhere(debtor.esignOn, facts)) {
      return { verdict: "consented", because: "The consumer agreed to have it electronically." };
    }
    if (act.purpose === "validation-notice" && isInitial(facts)) {
      return { verdict: "initial_communication", because: "It is itself the first communication about the debt." };
    }
    if (act.purpose === "dispute-answer" && consumerDebts(facts).every((debt) => isOnlyDuplicative(debt, facts))) {
      return { verdict: "duplicative_notice", because: "It answers a dispute that was answered before." };
    }
    return {
      verdict: "no_consent",
      because: "The consumer did not agree to have this electronically (15 USC 7001(c)).",
    };
  },
};

function isInitial(facts: LawCase): boolean {
  const { message } = facts.act;
  if (message !== null && message.first !== null) return message.first;
  return consumerDebts(facts).every(
    ({ id, validation }) =>
      (validation === null || !hasCome(validation.sentOn, facts)) &&
      !facts.history.some((contact) => isAbout(id, contact) && hasCome(contact.at, facts)),
  );
}

/** Whether something on record told of the debt; what is not recorded as about another may have. */
function isAbout(id: string, { kind, outcome, debts }: Contact): boolean {
  const tells = kind !== "call" || outcome === "voicemail-left";
  return tells && (debts === null || debts.includes(id));
}

/** Whether all that waits for an answer on a debt repeats, without anything new, what was answered. */
function isOnlyDuplicative({ disputes, requests }: Debt, facts: LawCase): boolean {
  const open = disputes.filter((dispute) => isOpen(dispute, facts));
  if (open.length === 0 || requests.some((request) => isOpen(request, facts))) return false;
  return open.every(({ duplicativeOf, newInformation }) => {
    const first = disputes.find(({ id }) => id !== null && id === duplicativeOf);
    return first !== undefined && !isOpen(first, facts) && !newInformation;
  });
}
