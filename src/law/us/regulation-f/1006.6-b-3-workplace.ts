import type { ContactRule } from "#law/contact-rule";
import { answerable } from "#law/replies";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";
import { placeOf } from "./1006.6-b-1-ii-places.ts";
import { exception } from "./1006.6-b-4-exceptions.ts";

/** The consumer's place of work, where the employer does not want it. */
export const workplace: ContactRule<"employer_prohibits" | "not_at_work" | "one_response" | "permitted"> = {
  id: "us.regf.workplace",
  cite: "12 CFR 1006.6(b)(3)",
  kind: "law",
  says: [
    "No communication with a consumer, and no attempt at one, at the consumer's place of employment,",
    "if the collector knows or has reason to know that the employer forbids the consumer to receive it.",
    "The consumer's direct prior consent, or a court, may permit it.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take one word of the consumer's, that personal calls cannot be taken at work, as reason to know",
      because: "the consumer knows the employer's rules, and the collector cannot ask the employer",
    },
  ],
  denies: ["employer_prohibits"],
  governs: (facts) => facts.debtor.employerProhibits && isToConsumer(facts),
  decide: (facts) => {
    if (placeOf(facts) !== "work") return { verdict: "not_at_work", because: "It does not go to the place of work." };
    const lifted = exception(facts);
    if (lifted !== undefined) return { verdict: "permitted", because: lifted };
    if (answerable(facts).length > 0) {
      return { verdict: "one_response", because: "It answers the consumer's own message by the same medium." };
    }
    return { verdict: "employer_prohibits", because: "The employer forbids such communications at work." };
  },
};
