import type { ContactRule } from "#law/contact-rule";
import type { Contact, LawCase } from "#law/law-case";
import { hasCome } from "#law/when";
import { namesEmployer } from "#law/words/caller";
import { statesDebt } from "#law/words/debt";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isSilent, standsBetween, whenSilent } from "./1006.6-b-2-attorney.ts";
import { isToOthers } from "./1006.6-d-1-third-parties.ts";

/** Asking others where the consumer is. */
export const location: ContactRule<
  "attorney_is_known" | "asked_before" | "states_debt" | "names_employer" | "may_be_asked"
> = {
  id: "us.regf.location",
  cite: "12 CFR 1006.10(b)",
  kind: "law",
  says: [
    "Who asks somebody else for location information gives their own name, and their employer's only if asked for it,",
    "says that location information is confirmed or corrected, does not say that the consumer owes a debt,",
    "and does not communicate with that person more than once, unless the person asks for it",
    "or the collector reasonably believes that the earlier answer was wrong or incomplete and can now be put right.",
    "Once the collector knows that an attorney represents the consumer on the debt, it asks only the attorney,",
    "unless the attorney does not respond within a reasonable time.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "count a conversation, a letter and a visit as a communication, and a call or visit that reached nobody as none",
      because: "the limit is on communications, not on attempts",
    },
    {
      we: "never assume that an earlier answer was wrong",
      because: "that belief is a person's, and has to be reasonable",
    },
    {
      we: "find in the words whatever lets guess at a debt: payment, account, balance, collection",
      because: "who hears one of them knows what it is about",
    },
  ],
  denies: ["attorney_is_known", "asked_before", "states_debt", "names_employer"],
  governs: (facts) => facts.act.purpose === "location" && facts.act.to !== "attorney" && isToOthers(facts),
  decide: (facts) => {
    const standing = facts.debtor.represented.filter((each) => standsBetween(each, facts));
    if (standing.length > 0) {
      const because = "The consumer's attorney is known, and only the attorney is asked.";
      return { verdict: "attorney_is_known", because, ...whenSilent(standing, facts) };
    }
    if (facts.history.some((contact) => wasAsked(contact, facts))) {
      return { verdict: "asked_before", because: "This person has been asked before." };
    }
    return (
      saysTooMuch(facts) ?? {
        verdict: "may_be_asked",
        because: "This person has not been asked yet, and no attorney stands between.",
        ...(facts.debtor.represented.some((each) => isSilent(each, facts)) && { verified: false }),
      }
    );
  },
};

function saysTooMuch({ act: { message } }: LawCase) {
  if (message?.fromDebtCollector === true) {
    return { verdict: "states_debt", because: "It says to somebody else that a debt collector asks." } as const;
  }
  const text = message?.text ?? "";
  const debt = statesDebt(text);
  if (debt !== undefined) {
    return { verdict: "states_debt", because: `It lets somebody else guess at a debt: “${debt}”.` } as const;
  }
  const employer = namesEmployer(text);
  if (employer === undefined) return undefined;
  return {
    verdict: "names_employer",
    because: `The employer is named only to who asks for it: “${employer}”.`,
  } as const;
}

function wasAsked({ kind, from, to, person, outcome, at }: Contact, facts: LawCase): boolean {
  const { act } = facts;
  const isSame = person !== null && act.person !== null ? person === act.person : to === act.to;
  const isSaid = kind === "visit" ? outcome !== "no-answer" : ["letter", "email", "text"].includes(kind);
  return isSame && (kind === "conversation" || (from === "us" && isSaid)) && hasCome(at, facts);
}
