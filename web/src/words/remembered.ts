import { languageFor, type Language } from "./language.ts";

const key = "language";

/** The language to begin in: that of whoever was signed in last in this browser, else the browser's own. */
export function rememberedLanguage(): Language {
  try {
    return languageFor(localStorage.getItem(key), navigator.languages);
  } catch {
    return languageFor(null, navigator.languages); // A browser may forbid storage: then it begins in its own language.
  }
}

/** Has the page begin in a language from now on. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // It is found out anew each time then.
  }
}
