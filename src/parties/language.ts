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

// The two-letter codes of ISO 639-1, which are the base codes of BCP 47.
const codes =
  "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es " +
  "et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki " +
  "kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no " +
  "nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te " +
  "tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

const all: ReadonlySet<string> = new Set(codes.split(" "));

/** Whether a code names a language in which one can be spoken or written to. */
export function isLanguage(code: string): boolean {
  return all.has(code);
}
