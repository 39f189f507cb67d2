/** Languages that files call by their names, by their codes. */
const named = {
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

const byName = new Map<string, string>(
  Object.entries(named).flatMap(([code, names]) => names.map((name) => [name, code])),
);

// The two-letter codes of ISO 639-1, which are the base codes of BCP 47.
const codes =
  "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es " +
  "et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki " +
  "kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no " +
  "nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te " +
  "tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

const all: ReadonlySet<string> = new Set(codes.split(" "));

/**
 * The language that somebody means: by its code, alone or in a tag ("es-US", "zh-Hant-TW"), or by its name; as its code.
 * A language in which nobody is written to yet is one all the same.
 *
 * ```ts
 * import { readLanguage } from "#parties/language";
 * import { strict as assert } from "node:assert";
 *
 * assert.deepEqual(["es_MX", "Spanish", "nl", "klingon"].map(readLanguage), ["es", "es", "nl", undefined]);
 * ```
 */
export function readLanguage(text: string): string | undefined {
  const said = text.trim().toLowerCase();
  const code = /^([a-z]{2})(?:[-_][a-z0-9]{1,8})*$/.exec(said)?.[1];
  return code !== undefined && all.has(code) ? code : byName.get(said);
}
