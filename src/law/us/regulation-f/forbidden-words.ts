import { debt, lawCase, message } from "#law/build-case";
import { find } from "#law/finding";
import { mayBeFalse } from "#law/words/falsehoods";
import { abuse } from "./1006.14-c-abuse.ts";
import { falseRepresentations } from "./1006.18-b-false-representations.ts";

/** Words of a text, and what is said of them. */
export type FoundWords = { readonly words: string; readonly says: string };

/** What a collector may write or say to no consumer, in words that are still to be used: the rules are asked as of a letter. */
export function forbiddenWords(text: string): FoundWords[] {
  const letter = lawCase({
    at: Temporal.Instant.fromEpochMilliseconds(0),
    by: { role: "collector", state: null },
    act: { kind: "letter", message: message({ text }) },
    debtor: { kind: "person" },
    debts: [debt({ id: "", purpose: "consumer" })],
  });
  return [abuse, falseRepresentations]
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
