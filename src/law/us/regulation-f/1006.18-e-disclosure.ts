import type { ContactRule } from "#law/contact-rule";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

/** A message about a debt says that it is from a debt collector. */
export const disclosure: ContactRule<"not_disclosed" | "disclosed"> = {
  id: "us.regf.disclosure",
  cite: "12 CFR 1006.18(e)",
  kind: "law",
  says: [
    "In the initial communication a collector says that it is attempting to collect a debt",
    "and that any information obtained will be used for that purpose.",
    "In each later communication it says that the communication is from a debt collector.",
    "It says so in the language of the rest of the communication.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "leave a message that is meant as one of limited content, and the words of an initial one, to a person",
      because: "whether they are what they should be is read in the text",
    },
  ],
  denies: ["not_disclosed"],
  governs: (facts) => {
    const { message } = facts.act;
    return message !== null && message.fromDebtCollector !== null && !message.limitedContent && isToConsumer(facts);
  },
  decide: ({ act: { message } }) =>
    message?.fromDebtCollector === true
      ? { verdict: "disclosed", because: "The message says that it is from a debt collector." }
      : { verdict: "not_disclosed", because: "The message does not say that it is from a debt collector." },
};
