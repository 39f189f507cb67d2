import type { ContactRule } from "#law/contact-rule";
import { homeStates } from "#law/reach";
import { regulationF } from "./1006.1-b-in-force.ts";
import { consumerDebts, isBound } from "./1006.2-scope.ts";

/** A consumer is sued where the contract was signed, or where the consumer lives. */
export const venue: ContactRule<"distant_court" | "proper_court"> = {
  id: "us.regf.venue",
  cite: "12 CFR 1006.30(d)(2)",
  kind: "law",
  says: [
    "A collector brings a legal action on a debt only in the judicial district",
    "in which the consumer signed the contract sued upon, or in which the consumer resides when it is brought;",
    "one to enforce an interest in real property, only where the property lies.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "compare states, and ask nothing where it is not said which court is meant",
      because: "districts within a state, and where real property lies, are for whoever files to look up",
    },
  ],
  denies: ["distant_court"],
  governs: (facts) => facts.act.kind === "sue" && facts.act.venue !== null && isBound(facts),
  decide: (facts) => {
    const { venue: court, purpose } = facts.act;
    const homes = homeStates(facts);
    const isProper = consumerDebts(facts).every(({ signedIn }) => [signedIn, ...homes].includes(court));
    if (isProper || purpose === "proof-of-claim") {
      return { verdict: "proper_court", because: "The contract was signed there, or the consumer lives there." };
    }
    return {
      verdict: "distant_court",
      because: "Neither was the contract signed there, nor does the consumer live there.",
    };
  },
};
