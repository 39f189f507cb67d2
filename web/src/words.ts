import { english } from "./words/english.ts";

/** What a language must say. */
export type Catalogue = typeof english;

/** The languages that the desk speaks, by the tag of the page's language. */
const catalogues: Readonly<Record<string, Catalogue>> = { en: english };

/** All text of the desk, in the language of the page. */
export const words: Catalogue = catalogues[document.documentElement.lang] ?? english;
