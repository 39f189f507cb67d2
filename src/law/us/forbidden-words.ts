import { debt, lawCase, message } from "#law/build-case";
import { find } from "#law/finding";
import { mayBeFalse } from "#law/words/falsehoods";
import { abuse } from "./regulation-f/1006.14-c-abuse.ts";
import { falseRepresentations } from "./regulation-f/1006.18-b-false-representations.ts";
import { tradeWords } from "./trade/45-words.ts";

/** Words of a text, and what is said of them. */
export type FoundWords = { readonly words: string; readonly says: string };

/** Whom words are for: people who owe as consumers, or firms. */
export type Audience = "consumer" | "business";

/** What may be written or said to nobody of such an audience, in words that are still to be used: the rules are asked as of a letter. */
export function forbiddenWords(text: string, audience: Audience = "consumer"): FoundWords[] {
  // A firm's creditor may be a city; what a collector may not say beyond that is asked of each of its letters.
  const isConsumer = audience === "consumer";
  const letter = lawCase({
    at: Temporal.Instant.fromEpochMilliseconds(0),
    by: { role: isConsumer ? "collector" : "creditor", state: null },
    act: { kind: "letter", message: message({ text }) },
    debtor: { kind: isConsumer ? "person" : "business" },
    debts: [debt({ id: "", purpose: audience })],
  });
  return (isConsumer ? [abuse, falseRepresentations] : [tradeWords])
    .map((rule) => find(rule, letter))
    .filter(({ denies }) => denies)
    .map(({ because }) => ({ words: /“(.*)”/su.exec(because)?.[1] ?? "", says: because }));
}

/** What is true of some collectors and false of others, so that people judge it, and no letter with it leaves unjudged. */
export function wordsToJudge(text: string): FoundWords[] {
  const words = mayBeFalse(text);
  if (words === undefined) return [];
  return [
    {
      words,
      says: `Whether this is so is for people to judge; a collector's letter with it does not leave: “${words}”.`,
    },
  ];
}
