import type { ContactRule } from "#law/contact-rule";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";
import { isToOthers } from "./1006.6-d-1-third-parties.ts";

/** Nothing about a debt stands where others can see it. */
export const publicMessages: ContactRule<"seen_by_others"> = {
  id: "us.regf.public-messages",
  cite: "12 CFR 1006.22(f)(4)",
  kind: "law",
  says: [
    "A collector does not communicate about a debt on a social media platform",
    "where the public or the person's contacts there can see it.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "apply it to whatever is said to be seen by others, on social media or elsewhere",
      because: "what others see is told to third parties all the same (1006.6(d)(1))",
    },
  ],
  denies: ["seen_by_others"],
  governs: (facts) => facts.act.message?.public === true && (isToConsumer(facts) || isToOthers(facts)),
  decide: () => ({ verdict: "seen_by_others", because: "Others than the person can see it." }),
};
