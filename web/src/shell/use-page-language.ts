import { useEffect } from "react";
import type { Session } from "../client.ts";
import { languageFor } from "../words/language.ts";
import { rememberedLanguage, rememberLanguage } from "../words/remembered.ts";

/**
 * Keeps the page in the language of whoever is signed in, and in the browser's where nobody is. Another language is
 * another page, so that no word of the one before stays on it.
 */
export function usePageLanguage(session: Session | null | undefined): void {
  const wanted = session === undefined ? undefined : languageFor(session?.login.language ?? null, navigator.languages);
  useEffect(() => {
    if (wanted === undefined || wanted === document.documentElement.lang) return;
    rememberLanguage(wanted);
    // Where the browser forbids storage the page stays as it is: it would come up the same however often it is loaded.
    if (rememberedLanguage() === wanted) location.reload();
  }, [wanted]);
}
