import type { ContactRule } from "#law/contact-rule";
import { abuses, advertisesSale, publishesList, threatensViolence } from "#law/words/abuse";
import { textOf } from "#law/words/message";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";
import { isToOthers } from "./1006.6-d-1-third-parties.ts";

/** Words that harass whoever they are said to. */
export const abuse: ContactRule<"violence" | "obscenity" | "list" | "sale" | "none_found"> = {
  id: "us.regf.abuse",
  cite: "12 CFR 1006.14(c)-(f)",
  kind: "law",
  says: [
    "A collector does not use or threaten violence or other criminal means to harm a person, their reputation or property,",
    "nor use obscene or profane language, or such as abuses whoever hears or reads it,",
    "nor publish a list of consumers who are said to refuse to pay, nor advertise a debt for sale to coerce payment.",
  ],
  verified: true,
  inForce: regulationF,
  reading: [
    {
      we: "look for words that are known, in English and Spanish, and pass what has none of them",
      because:
        "what wounds in other words is for whoever reads it before it goes; the list only keeps back what is plain",
    },
  ],
  denies: ["violence", "obscenity", "list", "sale"],
  governs: (facts) => textOf(facts) !== null && (isToConsumer(facts) || isToOthers(facts)),
  decide: (facts) => {
    const text = textOf(facts) ?? "";
    const violence = threatensViolence(text);
    if (violence !== undefined) return { verdict: "violence", because: `It threatens: “${violence}”.` };
    const obscenity = abuses(text);
    if (obscenity !== undefined) {
      return { verdict: "obscenity", because: `It abuses who reads or hears it: “${obscenity}”.` };
    }
    const list = publishesList(text);
    if (list !== undefined) {
      return { verdict: "list", because: `It speaks of a list of those who do not pay: “${list}”.` };
    }
    const sale = advertisesSale(text);
    if (sale !== undefined) return { verdict: "sale", because: `It advertises the debt for sale: “${sale}”.` };
    return { verdict: "none_found", because: "No words that harass are found in it." };
  },
};
