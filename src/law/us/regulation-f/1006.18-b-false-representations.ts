import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import * as falsehoods from "#law/words/falsehoods";
import { textOf } from "#law/words/message";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";
import { isToOthers } from "./1006.6-d-1-third-parties.ts";

/** Words that cannot be true of a collector, or threaten what no law lets it do. */
export const falseRepresentations: ContactRule<
  "arrest" | "crime" | "government" | "reporting_agency" | "legal_process" | "lost_defences" | "none_found"
> = {
  id: "us.regf.false-representations",
  cite: "12 CFR 1006.18(a)-(d)",
  kind: "law",
  says: [
    "A collector does not represent falsely that it belongs to or is backed by a government or a consumer reporting agency,",
    "that an attorney writes, that the consumer committed a crime or lost a claim or defence as the debt was sold,",
    "that documents are legal process or are not, what the debt is or amounts to,",
    "or that not paying leads to arrest, or to the loss of wages or property where that is not lawful and intended.",
    "It threatens no action that cannot lawfully be taken or is not intended.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take these for false wherever they stand, but leave attorneys, wages, property and credit to people",
      because: "the first are true of no collector; whether the others are is not in the words",
    },
    {
      we: "leave the amount, the status of the debt, what is intended, and which name is assumed (1006.18(f)) to people",
      because: "words alone do not show whether they are true",
    },
  ],
  denies: ["arrest", "crime", "government", "reporting_agency", "legal_process", "lost_defences"],
  governs: (facts) => textOf(facts) !== null && (isToConsumer(facts) || isToOthers(facts)),
  decide: (facts) => {
    const text = textOf(facts) ?? "";
    const arrest = falsehoods.threatensArrest(text);
    if (arrest !== undefined) return { verdict: "arrest", because: `Nobody is arrested for a debt: “${arrest}”.` };
    const crime = falsehoods.allegesCrime(text);
    if (crime !== undefined) return { verdict: "crime", because: `Not to pay is no crime: “${crime}”.` };
    const government = falsehoods.claimsGovernment(text);
    if (government !== undefined) {
      return { verdict: "government", because: `A collector is no part of a government: “${government}”.` };
    }
    const bureau = falsehoods.claimsBureau(text);
    if (bureau !== undefined) {
      return { verdict: "reporting_agency", because: `A collector is no consumer reporting agency: “${bureau}”.` };
    }
    const process = falsehoods.looksLikeProcess(text);
    if (process !== undefined) {
      return { verdict: "legal_process", because: `It looks like what a court issues: “${process}”.` };
    }
    const defences = falsehoods.deniesDefences(text);
    if (defences !== undefined) {
      return { verdict: "lost_defences", because: `Nobody loses a right as a debt is sold: “${defences}”.` };
    }
    return { verdict: "none_found", because: "No words that are false of every collector are found in it." };
  },
};

/** Whether it says what is true of some and forbidden to the others. */
export function mayMislead(facts: LawCase): boolean {
  const text = textOf(facts);
  return text !== null && falsehoods.mayBeFalse(text) !== undefined;
}
