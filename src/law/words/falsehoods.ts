import { phrases } from "./words.ts";

/** 12 CFR 1006.18(b)(3): nobody is arrested or imprisoned for a debt. */
export const threatensArrest = phrases(
  [
    "arrest(?:ed|s)?",
    "imprison(?:ed|ment)?",
    "incarcerat(?:ed|ion)",
    "jail(?:ed)?",
    "prison",
    "go to jail",
    "behind bars",
    "warrant for your",
    "handcuff\\w*",
    "deport(?:ed|ation)?",
    "arrest(?:o|os|ad[oa]s?|ar|arl[oae]s?|aremos)",
    "carcel",
    "prision",
    "encarcel\\w*",
    "detenid[oa]s?",
    "orden de (?:captura|aprehension|arresto)",
    "deport\\w+",
    "presos?",
    "presas?",
  ],
  {
    unless: [
      "(?:not|never|nobody|no one|cannot|can't|won't) (?:\\S+ ){0,3}(?:arrest\\w*|jail\\w*|imprison\\w*|prison)",
      "no (?:\\S+ ){0,4}(?:arrest\\w*|carcel|prision|encarcel\\w*|detenid[oa])",
      "nadie",
      // A person in prison is written to as anybody else.
      "released? from (?:jail|prison)",
      "in (?:jail|prison) (?:now|since|until)",
    ],
  },
);

/** 12 CFR 1006.18(b)(1)(iv): the consumer committed a crime by not paying. */
export const allegesCrime = phrases(
  [
    "(?:criminal|felony) (?:charges?|complaint|prosecution|offen[cs]e|case|action)",
    "(?:you|you have|you've) (?:committed|are guilty of|are charged with) (?:a |an )?(?:crime|fraud|theft|felony|larceny)",
    "(?:is|are) a (?:crime|felony|criminal offen[cs]e)",
    "press charges",
    "prosecut(?:e|ed|ion)",
    "(?:report|turn) you (?:in )?to the police",
    "the police (?:will|may)",
    "(?:cargos|denuncia|proceso|accion) penal(?:es)?",
    "(?:cometio|ha cometido) (?:un |una )?(?:delito|fraude|robo|estafa|crimen)",
    "es un delito",
    "(?:denunciar|denunciaremos)(?:lo|la|le)?",
    "(?:la )?policia (?:ira|lo|la|le)",
  ],
  {
    unless: [
      "(?:not|never|no) (?:\\S+ ){0,2}(?:a crime|prosecut\\w*|criminal|delito)",
      "identity theft",
      "robo de identidad",
    ],
  },
);

/** 12 CFR 1006.18(b)(1)(i): that it comes from, or is backed by, the government. */
export const claimsGovernment = phrases([
  "(?:we|this office|this company|our office|our company) (?:are|is) (?:a |an |the |part of |affiliated with |bonded by |vouched for by |backed by |acting for )*(?:government|federal|state government|u\\.?s\\.? government|county|internal revenue|irs|law enforcement|police|sheriff'?s?)",
  "(?:federal|government|state|national|u\\.?s\\.?) (?:collections?|debt|claims) (?:agency|bureau|department|division|office)",
  "(?:badge|shield) (?:number|no)",
  "officer \\p{L}+ (?:of|with|from) the",
  "social security administration has",
  "authorized by the (?:federal )?government",
  "bonded by the (?:state|federal government|united states)",
  "(?:somos|esta oficina es|nuestra oficina es) (?:una? |la |el |parte de(?:l)? |afiliad[oa]s? (?:a|al|con el) |respaldad[oa]s? por el )*(?:gobierno|agencia (?:federal|del gobierno|gubernamental|estatal)|policia|oficina del gobierno|departamento de)",
  "numero de placa",
  "autorizad[oa]s? por el gobierno",
  "(?:agencia|oficina|departamento) (?:federal|nacional|gubernamental) de (?:cobro|cobranza|deudas)",
]);

/** 12 CFR 1006.18(b)(1)(ii): that it comes from a consumer reporting agency. */
export const claimsBureau = phrases([
  "(?:we|this office|this company|our company) (?:are|is) (?:a |an |the |part of )*(?:credit bureau|credit reporting agency|consumer reporting agency|credit rating agency)",
  "(?:calling|writing|message|letter|notice) from (?:the |a )?(?:credit bureau|credit reporting agency|consumer reporting agency|equifax|experian|transunion)",
  "(?:somos|le escribimos de|le llamamos de|esta oficina es) (?:un |una |el |la )?(?:buro de credito|agencia de (?:informes|reportes) (?:de credito|crediticios)|equifax|experian|transunion)",
]);

/** 12 CFR 1006.18(b)(1)(vii): that it looks like what a court issues. */
export const looksLikeProcess = phrases([
  "(?:summons|subpoena|writ of \\p{L}+|notice of (?:lawsuit|levy|garnishment|seizure|attachment|hearing|service)|final judgment notice|case (?:number|no)\\.? pending|you are (?:hereby )?(?:summoned|ordered|commanded|served)|plaintiff (?:v|vs|versus)\\b|pre-?legal notice|court order(?:ed)? (?:to pay|payment))",
  "(?:citacion judicial|citatorio|emplazamiento|orden judicial de|notificacion judicial|mandamiento|por orden del (?:juez|tribunal)|queda (?:usted )?(?:citad[oa]|notificad[oa] judicialmente|emplazad[oa])|aviso de (?:embargo|demanda))",
]);

/** 12 CFR 1006.18(b)(1)(v)-(vi): that the consumer lost defences, as the debt was sold on. */
export const deniesDefences = phrases([
  "(?:lose|lost|forfeit(?:ed)?|waive[ds]?|no longer have|cannot raise|give up) (?:\\S+ ){0,3}(?:right to dispute|defen[cs]es?|claims? against)",
  "innocent purchasers?(?: for value)?",
  "too late to dispute",
  "can no longer (?:dispute|contest)",
  "(?:pierde|perdio|perdera|ha perdido|renuncia a) (?:\\S+ ){0,3}(?:derecho (?:a|de) (?:disputar|impugnar)|defensas?)",
  "compradores? de buena fe",
  "ya no puede (?:disputar|impugnar)",
  "demasiado tarde para (?:disputar|impugnar)",
]);

/**
 * Words that are true of some who write them, and forbidden to the others (12 CFR 1006.18(b)(1)(iii), (b)(3), (c)): that an
 * attorney writes, that wages or property are taken, that a bureau is told. Whether they are is for a person to judge.
 */
export const mayBeFalse = phrases(
  [
    "attorneys?(?: at law)?",
    "law (?:firm|offices?)",
    "lawyers?",
    "legal (?:department|team|counsel|staff)",
    "esq(?:uire)?",
    "garnish(?:ed|ment|ing)?",
    "attach(?:ing|ment of)? (?:your|of) (?:wages|property|salary|bank)",
    "seiz(?:e|ed|ure|ing)",
    "levy",
    "levied",
    "repossess\\w*",
    "foreclos\\w*",
    "lien(?:s)?",
    "take your (?:home|house|car|wages|property)",
    "credit (?:bureaus?|report(?:ing|s)?|rating|score|history|record)",
    "consumer reporting agenc(?:y|ies)",
    "equifax",
    "experian",
    "transunion",
    "abogad[oa]s?",
    "bufete",
    "despacho juridico",
    "departamento (?:legal|juridico)",
    "embarg\\w+",
    "confisc\\w+",
    "incaut\\w+",
    "gravamen",
    "ejecucion hipotecaria",
    "quitarle (?:su|la) (?:casa|carro|auto)",
    "recuperar el vehiculo",
    "buro(?:s)? de credito",
    "(?:historial|informe|reporte|puntaje|calificacion) (?:de credito|crediticio)",
  ],
  {
    unless: [
      // The consumer's own attorney, and what the notice of rights says.
      "(?:your|an?|by an?|own) (?:attorney|lawyer)(?:'s)? (?:represents|has|is|on|name|to contact|about|instead)",
      "represented by an? (?:attorney|lawyer)",
      "(?:have|hired|has) an? (?:attorney|lawyer)",
      "su abogad[oa]",
      "un abogad[oa] (?:lo|la|le) representa",
      "representad[oa] por un abogad[oa]",
      "tiene un abogad[oa]",
      "(?:will|does|do|did|have|has) not (?:\\S+ ){0,3}(?:report\\w*|garnish\\w*|credit)",
      "no (?:\\S+ ){0,3}(?:informar\\w*|reportar\\w*|embarg\\w*)",
      "letter of credit",
      "credit report dispute",
    ],
  },
);
