import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { limitedContentFaults } from "#law/words/limited-content";
import { textOf } from "#law/words/message";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

/** A voice message that is meant as one of limited content has what it must have, and nothing else. */
export const limitedContent: ContactRule<"is_no_voice_message" | "says_more" | "says_less" | "limited_content"> = {
  id: "us.regf.limited-content",
  cite: "12 CFR 1006.2(j)",
  kind: "law",
  says: [
    "A limited-content message is a voice message for a consumer that has a business name which does not say that",
    "the business collects debts, a request to reply, the name of one or more natural persons whom to contact,",
    "and one or more telephone numbers for it.",
    "It may have a salutation, the date and time of the message, suggested dates and times of a reply,",
    "and a statement that any of the company's representatives or associates may be spoken to.",
    "It has nothing else, and then it is an attempt to communicate, not a communication.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take no thanks, no farewell and no licence number for a salutation",
      because: "the list is closed, and what more is said makes it a communication with all that it asks",
    },
    {
      we: "read a name by its capital letters",
      because: "whose it is does not matter here, only that nothing else is said",
    },
  ],
  denies: ["is_no_voice_message", "says_more", "says_less"],
  governs: (facts) => facts.act.message?.limitedContent === true && textOf(facts) !== null && isToConsumer(facts),
  decide: (facts) => {
    if (facts.act.kind !== "voicemail") {
      return { verdict: "is_no_voice_message", because: "Only a voice message can be one of limited content." };
    }
    const [fault] = limitedContentFaults(textOf(facts) ?? "");
    if (fault === undefined) return { verdict: "limited_content", because: "It says what it must, and nothing else." };
    if ("says" in fault) {
      return { verdict: "says_more", because: `A message of limited content does not say “${fault.says}”.` };
    }
    return { verdict: "says_less", because: `A message of limited content has a ${fault.lacks}.` };
  },
};

/** Whether a voice message is one of limited content, as it is meant to be. */
export function isLimitedContent(facts: LawCase): boolean {
  const text = textOf(facts);
  const isMeant = facts.act.message?.limitedContent === true && facts.act.kind === "voicemail";
  return isMeant && (text === null || limitedContentFaults(text).length === 0);
}
