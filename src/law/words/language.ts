import { asSeen } from "./as-seen.ts";
import { keepingLast } from "#law/keeping-last";
import { folded } from "./words.ts";

/** The languages whose words are read here. */
export const readLanguages = ["en", "es"] as const;
export type ReadLanguage = (typeof readLanguages)[number];

// Small words that one of the two has, and the other has not.
// prettier-ignore
const marks: Readonly<Record<ReadLanguage, ReadonlySet<string>>> = {
  en: new Set(["the", "of", "and", "to", "is", "are", "you", "your", "we", "our", "this", "that", "it", "for", "with", "from", "or", "not", "be", "have", "please", "will", "us", "if", "by", "at", "what"]),
  es: new Set(["el", "la", "los", "las", "de", "del", "que", "y", "en", "es", "su", "sus", "usted", "por", "para", "con", "una", "un", "se", "lo", "le", "nos", "nosotros", "si", "al", "este", "esta", "como", "somos"]),
};

/** How many such words a text needs before anything is said of it, and what share of them makes it two languages. */
const wordsMin = 3;
const shareOfBoth = 0.2;

/** In which of the two a text is written, or in both; in none where it has too few words, or is in another language. */
export const languagesOf: (text: string) => readonly ReadLanguage[] = keepingLast((text) => {
  const words = wordsOf(text);
  const counts = readLanguages.map((language) => ({
    language,
    count: words.filter((word) => marks[language].has(word)).length,
  }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all < wordsMin || all < words.length / 10) return [];
  return counts.filter(({ count }) => count / all >= shareOfBoth).map(({ language }) => language);
});

/** From how many words on a text without any of the small ones of either language is in another. */
const wordsOfOther = 12;

/** Whether a text is in a language that is not read here, as far as its words show it. */
export function isInOtherLanguage(text: string): boolean {
  const letters = asSeen(text).match(/\p{L}/gu) ?? [];
  const isInOtherLetters = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length * 2 > letters.length;
  return isInOtherLetters || (languagesOf(text).length === 0 && wordsOf(text).length >= wordsOfOther);
}

function wordsOf(text: string): readonly string[] {
  return folded(asSeen(text)).match(/\p{L}+/gu) ?? [];
}
