import { english, type Catalogue } from "./words/english.ts";
import type { Language } from "./words/language.ts";

/** All text of the desk, in the language of the page. */
export const words: Catalogue = { ...english };

/**
 * Has the desk speak a language. It is asked before anything that reads a word is loaded, for many a word is read once.
 * English comes with the page; another language is fetched by whoever reads it.
 */
export async function speak(language: Language): Promise<void> {
  if (language === "es") Object.assign(words, (await import("./words/spanish.ts")).spanish);
}
