/** Languages in which a debtor may wish to be written to, by their codes, with the names by which files call them. */
export const languages = {
  en: ["english", "eng"],
  es: ["spanish", "spa", "español", "espanol", "castellano"],
  zh: ["chinese", "zho", "chi", "mandarin", "cantonese"],
  vi: ["vietnamese", "vie"],
  tl: ["tagalog", "tgl", "filipino", "fil"],
  ko: ["korean", "kor"],
  ru: ["russian", "rus"],
  ar: ["arabic", "ara"],
  fr: ["french", "fra", "fre"],
  ht: ["haitian creole", "haitian", "hat", "kreyol"],
  pt: ["portuguese", "por"],
  pl: ["polish", "pol"],
  de: ["german", "deu", "ger"],
  it: ["italian", "ita"],
  ja: ["japanese", "jpn"],
  hi: ["hindi", "hin"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Language = keyof typeof languages;

const byName = new Map<string, Language>();
for (const [code, names] of Object.entries(languages)) {
  for (const name of [code, ...names]) byName.set(name, code as Language);
}

/** The language that a file means: by its code, with a country or without ("es-US"), or by its name. */
export function readLanguage(text: string): Language | undefined {
  const said = text.trim().toLowerCase();
  return byName.get(said) ?? byName.get(/^([a-z]{2})[-_][a-z]{2}$/.exec(said)?.[1] ?? "");
}
