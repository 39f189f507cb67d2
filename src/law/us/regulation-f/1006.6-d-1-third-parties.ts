import { isCommunication } from "#law/act-facts";
import { isHeld } from "#law/consent";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase, Recipient } from "#law/law-case";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isBound } from "./1006.2-scope.ts";

const others: readonly Recipient[] = ["third-party", "employer", "attorney"];

/** A communication with somebody who does not owe the debt, or an attempt at one. */
export function isToOthers(facts: LawCase): boolean {
  return isBound(facts) && others.includes(facts.act.to) && isCommunication(facts);
}

/** With whom a collector may speak about the debt. */
export const thirdParties: ContactRule<"third_party" | "permitted_party" | "location_request" | "permitted"> = {
  id: "us.regf.third-parties",
  cite: "12 CFR 1006.6(d)(1)",
  kind: "law",
  says: [
    "A collector does not communicate about the debt with anyone but the consumer, the consumer's attorney,",
    "a consumer reporting agency, the creditor, and the attorneys of the creditor and the collector,",
    "except to acquire location information (1006.10), with the consumer's direct prior consent,",
    "with a court's express permission, or as is reasonably necessary for a remedy after judgment.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "leave what a judgment makes necessary to the court's permission",
      because: "what is reasonably necessary is for a person to say",
    },
  ],
  denies: ["third_party"],
  governs: isToOthers,
  decide: (facts) => {
    const { act, debtor } = facts;
    if (act.to === "attorney") return { verdict: "permitted_party", because: "It goes to the consumer's attorney." };
    if (act.purpose === "location") return { verdict: "location_request", because: "It asks where the consumer is." };
    if (act.courtOrder) return { verdict: "permitted", because: "A court has expressly permitted it." };
    const consents = debtor.points.flatMap((each) => each.consents);
    if (consents.some((each) => each.to === "third-party" && each.givenTo === "us" && isHeld(each, facts))) {
      return { verdict: "permitted", because: "The consumer consented to it, directly to us." };
    }
    return { verdict: "third_party", because: "It goes to somebody who does not owe the debt." };
  },
};
