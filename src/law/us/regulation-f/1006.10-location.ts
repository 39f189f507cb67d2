import type { ContactRule } from "#law/contact-rule";
import { compareInstants } from "#calendar/instants";
import { hasBegun } from "#law/act-facts";
import type { Point } from "#law/debtor";
import type { Contact, LawCase } from "#law/law-case";
import { daysLater, hasCome, latest } from "#law/when";
import { namesEmployer } from "#law/words/caller";
import { statesDebt } from "#law/words/debt";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isConsumer } from "./1006.6-a-consumer.ts";
import { isSilent, standsBetween, whenSilent } from "./1006.6-b-2-attorney.ts";
import { isToOthers } from "./1006.6-d-1-third-parties.ts";

/** For so many days after a conversation the consumer is taken to be reachable. */
const sinceSpoken = 30;

const telephones: readonly Point["kind"][] = ["mobile", "landline", "voip"];

/** Asking others where the consumer is. */
export const location: ContactRule<
  "location_is_known" | "attorney_is_known" | "asked_before" | "states_debt" | "names_employer" | "may_be_asked"
> = {
  id: "us.regf.location",
  cite: "12 CFR 1006.10",
  kind: "law",
  says: [
    "Location information is where the consumer lives and the telephone number there, or where they work;",
    "of a consumer who died it is that of whoever may act for the estate. It is what a collector may ask others for.",
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
      we: "never assume that an earlier answer was wrong or that somebody asks for another call, and take a person's word for either",
      because: "that belief is a person's, and has to be reasonable",
    },
    {
      we: "take the location as known where a home and a telephone number of the consumer's own are on record, neither known to be wrong",
      because:
        "who has it acquires nothing by asking; whoever has reason to doubt them records that they are wrong first",
    },
    {
      we: `take it as known, too, for ${sinceSpoken} days after a conversation with the consumer`,
      because: "whoever speaks with the consumer can ask them: how long that helps is our own number, and marked so",
    },
    {
      we: "find in the words whatever lets guess at a debt: payment, account, balance, collection",
      because: "who hears one of them knows what it is about",
    },
  ],
  denies: ["location_is_known", "attorney_is_known", "asked_before", "states_debt", "names_employer"],
  governs: (facts) => facts.act.purpose === "location" && facts.act.to !== "attorney" && isToOthers(facts),
  decide: (facts) => {
    const standing = facts.debtor.represented.filter((each) => standsBetween(each, facts));
    if (standing.length > 0) {
      const because = "The consumer's attorney is known, and only the attorney is asked.";
      return { verdict: "attorney_is_known", because, ...whenSilent(standing, facts) };
    }
    if (facts.act.askedAgain === null && facts.history.some((contact) => wasAsked(contact, facts))) {
      return { verdict: "asked_before", because: "This person has been asked before." };
    }
    return (
      whatIsKnown(facts) ??
      saysTooMuch(facts) ?? {
        verdict: "may_be_asked",
        because: "This person has not been asked yet, and no attorney stands between.",
        ...(facts.debtor.represented.some((each) => isSilent(each, facts)) && { verified: false }),
      }
    );
  },
};

/** Where the consumer is, as far as it is on record: of who died it is the estate's, which is on no record. */
function whatIsKnown(facts: LawCase) {
  const { debtor, act, history, at, where } = facts;
  if (hasBegun(debtor.deceasedOn, facts)) return undefined;
  // The number or address that is used is somebody else's.
  const own = debtor.points.filter((point) => point.id !== act.point && !hasBegun(point.badSince, facts));
  if (own.some(({ kind }) => kind === "home") && own.some(({ kind }) => telephones.includes(kind))) {
    const because = "A home and a telephone number of the consumer's are on record: nothing is to be asked of others.";
    return { verdict: "location_is_known", because } as const;
  }
  const spoken = history.filter(
    (contact) => contact.kind === "conversation" && isConsumer(contact.to) && hasCome(contact.at, facts),
  );
  const ends = spoken.map((contact) => daysLater(contact.at, sinceSpoken, { where }));
  if (ends.every((end) => compareInstants(end, at) <= 0)) return undefined;
  const because = `The consumer was spoken with in the last ${sinceSpoken} days, and can be asked themselves.`;
  return { verdict: "location_is_known", because, verified: false, retryAt: latest(ends) } as const;
}

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
