import type { Language } from "../words/language.ts";

/** The language of the page: another one is another page. */
export const pageLanguage: Language = globalThis.document?.documentElement.lang === "es" ? "es" : "en";

/** How days, times and numbers are written: as in the United States, in the language of the page. */
export const locale = `${pageLanguage}-US`;
