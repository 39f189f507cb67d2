import type { ContactRule } from "#law/contact-rule";
import { envelopeSays, isPostcard } from "#law/words/envelope";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";
import { isToOthers } from "./1006.6-d-1-third-parties.ts";

/** What whoever delivers a letter can read. */
export const envelope: ContactRule<"is_a_postcard" | "says_more" | "names_and_marks_of_mail"> = {
  id: "us.regf.envelope",
  cite: "12 CFR 1006.22(f)(1)-(2)",
  kind: "law",
  says: [
    "A collector does not write about a debt by postcard.",
    "On an envelope it uses no language or symbol other than its address, and its business name",
    "where that does not say that it collects debts. The consumer's name and address, the postage",
    "and marks that help the mail are neither (comment 22(f)(2)-1).",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "take “personal” and “confidential” for language",
      because: "they help nobody to deliver it, and make others curious",
    },
    {
      we: "take a word in small letters, that is no part of a name or address, for language",
      because: "names and addresses are written in capital letters and figures",
    },
  ],
  denies: ["is_a_postcard", "says_more"],
  governs: (facts) => printed(facts) !== null && (isToConsumer(facts) || isToOthers(facts)),
  decide: (facts) => {
    const outside = printed(facts) ?? "";
    if (isPostcard(outside) !== undefined) return { verdict: "is_a_postcard", because: "It goes by postcard." };
    const more = envelopeSays(outside);
    if (more !== undefined) {
      return { verdict: "says_more", because: `The envelope says more than names and addresses: “${more}”.` };
    }
    return { verdict: "names_and_marks_of_mail", because: "The envelope has names, addresses and marks of the mail." };
  },
};

const printed = ({ act: { message } }: Parameters<ContactRule["governs"]>[0]) => message?.envelope ?? null;
