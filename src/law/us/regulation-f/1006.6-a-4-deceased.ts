import { hasBegun } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

/** After a death it is the estate that is spoken to, and those whom the regulation puts in the consumer's place. */
export const deceased: ContactRule<"to_the_deceased" | "in_the_consumers_place"> = {
  id: "us.regf.deceased",
  cite: "12 CFR 1006.6(a)(4)",
  kind: "law",
  says: [
    "The consumer whom a collector may speak to includes, after the consumer's death,",
    "the executor or administrator of the estate or whoever else is authorised to act for it,",
    "the surviving spouse, and the parent of a minor who died.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "contact nobody in the name of who has died, by letter neither",
      because: "whoever answers or opens it may be somebody to whom the debt must not be disclosed (1006.6(d)(1))",
    },
  ],
  denies: ["to_the_deceased"],
  governs: (facts) => hasBegun(facts.debtor.deceasedOn, facts) && isToConsumer(facts),
  decide: ({ act }) =>
    act.to === "consumer"
      ? { verdict: "to_the_deceased", because: "The consumer has died: who acts for the estate is contacted." }
      : { verdict: "in_the_consumers_place", because: "It goes to somebody who stands in the consumer's place." },
};
