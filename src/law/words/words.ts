import { asSeen } from "./as-seen.ts";
import { keepingLast } from "#law/keeping-last";

/** Finds words of one kind in a text, English or Spanish: as they are written, the first of them; undefined where there are none. */
export type Detector = (text: string) => string | undefined;

/**
 * A detector of phrases, each a small regular expression in which a blank is any white space, at whole words, whatever
 * their case and accents. A sentence that has one of `unless` is passed over: it says the opposite, or something else.
 */
export function phrases(
  says: readonly string[],
  { unless = [] }: { readonly unless?: readonly string[] } = {},
): Detector {
  const sought = anyOf(says);
  const harmless = unless.length === 0 ? undefined : anyOf(unless);
  return keepingLast((text) => {
    for (const sentence of sentencesOf(text)) {
      const plain = folded(sentence);
      const found = sought.exec(plain);
      if (found === null || harmless?.test(plain) === true) continue;
      return sentence.slice(found.index, found.index + found[0].length).replaceAll(/\s+/g, " ");
    }
    return undefined;
  });
}

/** Whichever of some detectors finds something first, in their order. */
export function firstOf(...detectors: readonly Detector[]): Detector {
  return (text) => {
    for (const detector of detectors) {
      const found = detector(text);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** The phrases as one expression at whole words. */
export function anyOf(says: readonly string[]): RegExp {
  const all = says.map((phrase) => phrase.replaceAll(" ?", "\\s*").replaceAll(" ", "\\s+")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, "u");
}

/** A text in small letters without accents and with straight quotes, letter for letter as long as it was. */
export function folded(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/gu, plainLetter).toLowerCase();
}

// prettier-ignore
/** Letters of other scripts that look like Latin ones. */
const twins: Readonly<Record<string, string>> = {
  а: "a", е: "e", о: "o", р: "p", с: "c", у: "y", х: "x", і: "i", ѕ: "s", ј: "j", һ: "h", ԁ: "d", к: "k",
  А: "a", В: "b", Е: "e", К: "k", М: "m", Н: "h", О: "o", Р: "p", С: "c", Т: "t", У: "y", Х: "x", І: "i", Ѕ: "s", Ј: "j",
  ο: "o", ν: "v", ι: "i", Α: "a", Β: "b", Ε: "e", Η: "h", Ι: "i", Κ: "k", Μ: "m", Ν: "n", Ο: "o", Ρ: "p", Τ: "t", Υ: "y", Χ: "x",
};

function plainLetter(letter: string): string {
  if ("‘’‛′".includes(letter)) return "'";
  if ("“”«»".includes(letter)) return '"';
  const twin = twins[letter];
  if (twin !== undefined) return twin;
  const [plain = letter] = letter.normalize("NFD");
  // What is not one letter in either is left, so that what is found can be shown as it was written.
  return plain.length === letter.length && plain.toLowerCase().length === plain.length ? plain : letter;
}

/** A text's sentences, as they are seen; an abbreviation's point parts none. */
export function sentencesOf(text: string): string[] {
  return asSeen(text)
    .split(/(?<=[.!?](?<!\b(?:Inc|Mr|Mrs|Ms|Dr|Sr|Sra|St|No|Co|Corp|Ltd|[A-Z])\.)["”»)]?)\s+|\n\s*\n/)
    .filter((sentence) => sentence.trim() !== "");
}
