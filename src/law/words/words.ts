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

function plainLetter(letter: string): string {
  if ("‘’‛′".includes(letter)) return "'";
  if ("“”«»".includes(letter)) return '"';
  const [plain = letter] = letter.normalize("NFD");
  // What is not one letter in either is left, so that what is found can be shown as it was written.
  return plain.length === letter.length && plain.toLowerCase().length === plain.length ? plain : letter;
}

/** A text's sentences, as they are written; an abbreviation's point parts none. */
export function sentencesOf(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/(?<=[.!?](?<!\b(?:Inc|Mr|Mrs|Ms|Dr|Sr|Sra|St|No|Co|Corp|Ltd|[A-Z])\.)["”»)]?)\s+|\n\s*\n/)
    .filter((sentence) => sentence.trim() !== "");
}

/** The rules ask the same text again and again, one after the other: the last answer is kept. */
export function keepingLast<Answer>(answers: (text: string) => Answer): (text: string) => Answer {
  let last: { readonly text: string; readonly answer: Answer } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: answers(text) };
    return last.answer;
  };
}
