import type { ContactRule } from "#law/contact-rule";
import type { Contact, LawCase } from "#law/law-case";
import { hasCome } from "#law/when";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isStanding } from "./1006.6-b-2-attorney.ts";
import { isToOthers } from "./1006.6-d-1-third-parties.ts";

/** Asking others where the consumer is. */
export const location: ContactRule<"attorney_is_known" | "asked_before" | "may_be_asked"> = {
  id: "us.regf.location",
  cite: "12 CFR 1006.10(b)",
  kind: "law",
  says: [
    "Who asks somebody else for location information does not say that the consumer owes a debt,",
    "and does not communicate with that person more than once, unless the person asks for it",
    "or the collector reasonably believes that the earlier answer was wrong or incomplete and can now be put right.",
    "Once the collector knows that an attorney represents the consumer on the debt, it asks only the attorney,",
    "unless the attorney does not respond within a reasonable time.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "count a conversation and a letter as a communication, and a call that reached nobody as none",
      because: "the limit is on communications, not on attempts",
    },
    {
      we: "never assume that an earlier answer was wrong",
      because: "that belief is a person's, and has to be reasonable",
    },
  ],
  denies: ["attorney_is_known", "asked_before"],
  governs: (facts) => facts.act.purpose === "location" && facts.act.to !== "attorney" && isToOthers(facts),
  decide: (facts) => {
    if (facts.debtor.represented.some((each) => isStanding(each, facts))) {
      return {
        verdict: "attorney_is_known",
        because: "The consumer's attorney is known, and only the attorney is asked.",
      };
    }
    if (facts.history.some((contact) => wasAsked(contact, facts))) {
      return { verdict: "asked_before", because: "This person has been asked before." };
    }
    return { verdict: "may_be_asked", because: "This person has not been asked yet, and no attorney stands between." };
  },
};

function wasAsked({ kind, from, to, person, at }: Contact, facts: LawCase): boolean {
  const { act } = facts;
  const isSame = person !== null && act.person !== null ? person === act.person : to === act.to;
  const isCommunication = kind === "conversation" || (from === "us" && ["letter", "email", "text"].includes(kind));
  return isSame && isCommunication && hasCome(at, facts);
}
