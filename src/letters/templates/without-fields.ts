import type { Language } from "./template.ts";

// Who writes, or for whom: what follows is said of us.
const ours = ["owed_to", "creditor.name", "entity.name"];
const us: Readonly<Record<Language, string>> = { en: "the creditor", es: "el acreedor" };

/** A template's own words, on the lines on which they stand: conditions are left out, and fields are names or figures. */
export function wordsWithoutFields(text: string, language: Language): string {
  return text
    .replaceAll(/\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}/gs, linesOnly)
    .replaceAll(/\{%.*?%\}/gs, linesOnly)
    .replaceAll(/\{\{-?\s*(.*?)\s*-?\}\}/gs, (written, field: string) => {
      return `${ours.some((each) => field.startsWith(each)) ? us[language] : "X"}${linesOnly(written)}`;
    });
}

const linesOnly = (text: string) => text.replaceAll(/[^\n]/g, "");
