import { readLanguages, type ReadLanguage } from "./language.ts";
import { phrases, type Detector } from "./words.ts";

/** What 12 CFR 1006.18(e) has a collector say. */
export type Disclosed = "collector" | "attempt" | "use";

const sayings: Readonly<Record<ReadLanguage, Readonly<Record<Disclosed, Detector>>>> = {
  en: {
    collector: phrases(
      [
        "(?:from|by|are|is|am|as|i'm|we're) (?:\\S+ ){0,2}?(?:a |an |the )?(?:third[- ]party |licensed |professional )*debt collect(?:or|ors|ion agency|ion company|ion firm)",
        "(?:from|by|are|is|am|as|i'm|we're) (?:a |an |the )?(?:licensed )?collection agency",
        "\\S+ (?:is|,) an? debt collector",
      ],
      { unless: ["(?:not|never) (?:a |from a |from any )?(?:debt collector|collection agency)"] },
    ),
    attempt: phrases([
      "(?:attempt(?:ing|s)?|try(?:ing)?|tries|seek(?:ing|s)?) to collect",
      "(?:attempt|effort) to collect",
      "(?:purpose|aim) (?:\\S+ ){0,4}(?:is to collect|of collecting)",
    ]),
    use: phrases([
      "information (?:\\S+ ){0,6}will be used (?:for|to)",
      "(?:will|shall) (?:also )?use (?:\\S+ ){0,8}(?:for (?:that|this|the same) purpose|to (?:help )?collect|for (?:the )?(?:purpose|collection))",
      "(?:used|use it) (?:only )?(?:for (?:that|this|the same) purpose|to (?:help )?collect)",
    ]),
  },
  es: {
    collector: phrases(
      [
        "(?:de|por|somos|es|soy|como) (?:\\S+ ){0,2}?(?:una? |el |la )?(?:cobrador(?:es|a|as)?(?: de deudas?)?|agencia de (?:cobr(?:o|os|anza|anzas))(?: de deudas?)?|empresa de cobranzas?)",
      ],
      { unless: ["no (?:somos|es|soy|proviene de) (?:una? )?(?:cobrador|agencia de cobr)"] },
    ),
    attempt: phrases([
      "(?:intent(?:o|a|amos|an|ando)|trat(?:o|a|amos|an|ando) de|tratando de|busca(?:mos)?|procuramos) cobrar",
      "(?:intento|gestion|esfuerzo|fin|proposito|objeto) (?:de|es) cobrar",
    ]),
    use: phrases([
      "informacion (?:\\S+ ){0,6}(?:se usara|se utilizara|sera (?:usada|utilizada))",
      "(?:usaremos|utilizaremos|usara|utilizara) (?:\\S+ ){0,10}(?:fin|proposito|objeto|cobrar|cobro)",
      "(?:para|con) (?:ese|este|el mismo|dicho) (?:fin|proposito) (?:\\S+ ){0,8}(?:usaremos|utilizaremos|usara|utilizara|nos diga|informacion)",
    ]),
  },
};

/** In which languages a text says that it comes from a debt collector, or what an initial communication says. */
export function disclosesIn(text: string, wanted: Disclosed): readonly ReadLanguage[] {
  return readLanguages.filter((language) => sayings[language][wanted](text) !== undefined);
}
