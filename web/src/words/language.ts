/** The languages that the desk speaks, each by its own name. */
export const languages = { en: "English", es: "Español" } as const;

export type Language = keyof typeof languages;

function isSpoken(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

/**
 * The language in which the desk speaks to somebody: their own where they chose one, else the first that their browser
 * accepts and the desk speaks, whatever the region; else English.
 */
export function languageFor(own: string | null, accepted: readonly string[]): Language {
  const tags = [own ?? "", ...accepted].map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return tags.find(isSpoken) ?? "en";
}
