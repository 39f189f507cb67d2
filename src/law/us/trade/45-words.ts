import { isCommunication } from "#law/act-facts";
import type { ContactRule } from "#law/contact-rule";
import type { LawCase } from "#law/law-case";
import { term } from "#law/term";
import { isBound } from "#law/us/regulation-f/1006.2-scope";
import { abuseDenied, abuseIn } from "#law/us/regulation-f/1006.14-c-abuse";
import { falsehoodIn, falsehoodsDenied } from "#law/us/regulation-f/1006.18-b-false-representations";
import { textOf } from "#law/words/message";

/** Whether words are told that Regulation F does not ask about: a creditor's, or about a debt for a business. */
export function hasOtherWords(facts: LawCase): boolean {
  return textOf(facts) !== null && !isBound(facts) && isCommunication(facts);
}

/** What in words harasses, or is false whoever writes it. */
export function unlawfulWords(facts: LawCase) {
  const abuse = abuseIn(facts);
  return abuse.verdict === "none_found" ? falsehoodIn(facts) : abuse;
}

/** The verdicts of such words. */
export const unlawfulWordsDenied = [...abuseDenied, ...falsehoodsDenied];

/** Words of creditors, and words to firms and sole traders: whoever collects in commerce neither deceives nor is unfair. */
export const tradeWords: ContactRule = {
  id: "us.trade.words",
  cite: "15 USC 45(a); 12 USC 5536(a)",
  kind: "law",
  says: [
    "Unfair or deceptive acts in commerce are unlawful, towards firms as towards consumers;",
    "nor does whoever offers consumers financial products or services deceive or abuse them.",
  ],
  verified: false,
  inForce: term("1938-03-21"),
  reading: [
    {
      we: "find deceptive and unfair what no collector may say to a consumer: threats, abuse, arrest, crimes, authorities, courts",
      because: "it is false whoever writes it, and agencies have pursued creditors and buyers of firms' debts for it",
    },
    {
      we: "let a creditor say that it is a city, a county or a state, but not the police, a tax office or a court",
      because: "some creditors are the former, and none of them the latter",
    },
    {
      we: "leave what is said of attorneys, suits, property and credit to whoever writes it",
      because: "a creditor may do all of it, and whether it is meant is not in the words",
    },
  ],
  denies: unlawfulWordsDenied,
  governs: hasOtherWords,
  decide: unlawfulWords,
};
