import type { ContactRule } from "#law/contact-rule";
import type { LawCase, Message } from "#law/law-case";
import { disclosesIn, type Disclosed } from "#law/words/disclosure";
import { isInOtherLanguage, languagesOf, readLanguages } from "#law/words/language";
import { regulationF } from "./1006.1-b-in-force.ts";
import { isLimitedContent } from "./1006.2-j-limited-content.ts";
import { isToConsumer } from "./1006.6-a-consumer.ts";

/** A message about a debt says that it is from a debt collector. */
export const disclosure: ContactRule<"not_disclosed" | "disclosed" | "in_another_language"> = {
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
      we: "take a message's word that it discloses this, and look for the words in its text where nothing is said",
      because: "they may be printed beside the text; words in the text that are in the wrong language are not enough",
    },
    {
      we: "look for both statements in the text of a message that is known to be the initial one",
      because: "that it is from a debt collector says less than the law wants of it",
    },
    {
      we: "take either for enough where nobody says whether it is the initial one",
      because: "a stop is not made of what is not known; the desk's own letters have both",
    },
  ],
  denies: ["not_disclosed"],
  governs: (facts) => {
    const { message, purpose } = facts.act;
    if (message === null || (message.fromDebtCollector === null && message.text === null)) return false;
    // Who confirms an opt-out says nothing else, and nothing of a debt.
    if (purpose === "opt-out-confirmation" && message.fromDebtCollector === null) return false;
    return isToConsumer(facts) && !isLimitedContent(facts);
  },
  decide: ({ act: { message } }) => {
    if (message?.fromDebtCollector === false) return notDisclosed;
    if (message === null || message.text === null) return disclosed;
    const languages = languagesOfMessage(message);
    if (languages.some((each) => !isRead(each))) {
      return { verdict: "in_another_language", because: "It is in a language in which these words are not read." };
    }
    return isDisclosed({ ...message, text: message.text }, languages) ? disclosed : notDisclosed;
  },
};

const disclosed = { verdict: "disclosed", because: "The message says that it is from a debt collector." } as const;
const notDisclosed = {
  verdict: "not_disclosed",
  because: "The message does not say that it is from a debt collector.",
} as const;

type Written = Message & { readonly text: string };

function isDisclosed({ text, fromDebtCollector, first }: Written, languages: readonly string[]): boolean {
  const says = (wanted: Disclosed) => {
    const found: readonly string[] = disclosesIn(text, wanted);
    return languages.length === 0 ? found.length > 0 : languages.every((language) => found.includes(language));
  };
  const isInitial = says("attempt") && says("use");
  if (first === true) return isInitial;
  if (says("collector") || (first === null && isInitial)) return true;
  // It is said of the message that it discloses: beside the text, since nothing of it stands there.
  const isSaidAtAll = (["collector", "attempt", "use"] as const).some((wanted) => disclosesIn(text, wanted).length > 0);
  return fromDebtCollector === true && !isSaidAtAll;
}

/** The languages in which a message is written, as is said of it; else as its text is. */
function languagesOfMessage({ language, languages, text }: Message): readonly string[] {
  const told = [...languages, ...(language === null ? [] : [language])].map((each) => each.toLowerCase().slice(0, 2));
  return told.length > 0 ? [...new Set(told)] : languagesOf(text ?? "");
}

const isRead = (language: string) => readLanguages.some((each) => each === language);

/** Whether its words are in a language that is not read here. */
export function isInUnreadLanguage({ act: { message } }: LawCase): boolean {
  if (message === null || message.text === null) return false;
  return languagesOfMessage(message).some((each) => !isRead(each)) || isInOtherLanguage(message.text);
}
