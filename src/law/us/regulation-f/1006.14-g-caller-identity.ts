import type { ContactRule } from "#law/contact-rule";
import { saysWhoCalls } from "#law/words/caller";
import { textOf } from "#law/words/message";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isLimitedContent } from "./1006.2-j-limited-content.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

/** Who calls says who it is. */
export const callerIdentity: ContactRule<"caller_not_named" | "caller_named"> = {
  id: "us.regf.caller-identity",
  cite: "12 CFR 1006.14(g)",
  kind: "law",
  says: [
    "A collector does not place telephone calls without meaningfully disclosing who calls,",
    "except as 1006.10 has it for calls that ask others where the consumer is.",
    "A limited-content message discloses it as far as it must (comment 2(j)-3).",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "ask it of voice messages, whose words are all there is",
      because: "what is said in a conversation is not known beforehand",
    },
  ],
  denies: ["caller_not_named"],
  governs: (facts) => facts.act.kind === "voicemail" && textOf(facts) !== null && isToConsumer(facts),
  decide: (facts) =>
    isLimitedContent(facts) || saysWhoCalls(textOf(facts) ?? "")
      ? { verdict: "caller_named", because: "The message says who calls." }
      : { verdict: "caller_not_named", because: "The message does not say who calls." },
};
