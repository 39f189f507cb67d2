import { notDenied } from "./denied.ts";
import { firstOf, phrases } from "./words.ts";

/** Who would come, or be called, to frighten whoever owes. */
const police =
  "(?:police|sheriff(?:'?s)?(?: (?:office|department|deput(?:y|ies)))?|constables?|(?:u\\.?s\\.? )?marshals?|deput(?:y|ies)|law enforcement|the authorities|the fbi|immigration|ice agents?)";
const policia = "(?:policia|sheriff|alguacil(?:es)?|patrulla|autoridades|inmigracion|la migra|fbi)";

/** Who acts, and not whoever is written to: "we", and up to four words that deny nothing. */
const weDo =
  "(?:we|i|they|the creditor|your creditor|our (?:client|office|company|firm))(?:'ll|'re|'m)? (?:(?!(?:not|never|cannot|can't|won't|you) )\\S+ ){0,4}?";

/** What may stand between "not" and what is denied. */
const between =
  "(?:(?:be|is|are|get|gets|go|goes|going|to|face|faces|risk|lead|leads|in|into|result|put|you|anybody|anyone|sent|have|can|will|would|threaten|an?|the|ever|been|any|it|considered|being) )*";
const entre =
  "(?:(?:se|lo|la|le|va|van|ir|ira|iran|sera|seran|es|puede|pueden|podra|habra|hay|a|al|en|de|por|ningun|ninguna|una?|el|usted|ser|estar|haber|vamos|hacer|que) )*";

/** 12 CFR 1006.18(b)(3): nobody is arrested or imprisoned for a debt, nor fetched by the police. */
export const threatensArrest = phrases(
  [
    "arrest(?:ed|s)?",
    "imprison(?:ed|ment)?",
    "incarcerat(?:ed|ion)",
    "jail(?:ed)?",
    "prison",
    "go to jail",
    "behind bars",
    "(?:an?|the|your|bench|search|arrest|civil|active|outstanding) (?:bench |arrest |civil |search )?warrants?",
    "warrants? (?:for|has|have|is|are|was|were|will|may|can|could)",
    `${weDo}(?:send|call|notify|alert|involve|dispatch|bring|sending|calling|notifying|alerting|turn(?:ing)? (?:you|it|this) over to) (?:in )?(?:the |a |your |local )*${police}`,
    `${police} (?:will|may|can|could|might|shall|would|is going to|are going to|is|are) (?:also |then |soon |now )*(?:be )?(?:pick(?:ing)?|com(?:e|ing)|visit(?:ing)?|knock(?:ing)?|sent|called|notified|told|take|taking|haul|bring|detain|at your|on (?:the|their) way)`,
    "handcuff\\w*",
    "deport(?:ed|ation)?",
    "arrest(?:o|os|ad[oa]s?|ar|arl[oae]s?|aremos)",
    "carcel",
    "prision",
    "encarcel\\w*",
    "detenid[oa]s?",
    "(?:orden|ordenes) (?:judicial )?de (?:captura|aprehension|arresto|detencion)",
    `${notDenied}(?:llamar|llamaremos|enviar|enviaremos|mandar|mandaremos|avisar|avisaremos|notificar|notificaremos)(?:le)? (?:a |con )?(?:la |al |el |un |las )?${policia}`,
    `${policia} (?:ira|iran|vendra|vendran|pasara|pasaran|llegara|llegaran|va a|van a|(?:lo|la|le|los|las) (?:buscara|buscaran|recogera|recogeran|llevara|llevaran|detendra|detendran|visitara|visitaran|va a|van a))`,
    "deport\\w+",
    "presos?",
    "presas?",
  ],
  {
    unless: [
      `(?:not|never|nobody|no one|cannot|can't|won't) ${between}(?:arrest\\w*|jail\\w*|imprison\\w*|prison)`,
      `no ${entre}(?:arrest\\w*|carcel|prision|encarcel\\w*|detenid[oa])`,
      "nadie",
      // What the victim of a crime may do, and what a hospital treats.
      "police report|identity theft|robo de identidad|denuncia policial",
      "cardiac arrest",
      "warrant officers?|(?:stock|share|purchase) warrants?",
      "(?:prison|jail) (?:industries|ministr\\w+|fellowship|supply|services?|commissary|system|authority)",
      // A person in prison is written to as anybody else.
      "released? from (?:jail|prison)",
      "in (?:jail|prison) (?:now|since|until)",
    ],
  },
);

const prosecutors =
  "(?:district attorney|prosecutors?|state'?s attorney|fraud (?:unit|division|department|squad)|police|grand jury)";

/** 12 CFR 1006.18(b)(1)(iv): the consumer committed a crime by not paying. */
export const allegesCrime = phrases(
  [
    "(?:criminal|felony) (?:charges?|complaint|prosecution|offen[cs]e|case|action)",
    "(?:you|you have|you've) (?:committed|are guilty of|are charged with) (?:a |an )?(?:crime|fraud|theft|felony|larceny)",
    "(?:is|are) a (?:crime|felony|criminal offen[cs]e)",
    "press charges",
    "prosecut(?:e|ed|ion)",
    `${weDo}(?:refer|report|turn|hand|forward|send|submit)\\w* (?:\\S+ ){0,4}?(?:in )?(?:over )?to (?:the |a |your |local )*${prosecutors}`,
    `(?:be|been|being) (?:referred|reported|turned over|handed over|forwarded|sent|submitted) to (?:the |a |your |local )*${prosecutors}`,
    "the police (?:will|may)",
    "(?:cargos|denuncia|proceso|accion) penal(?:es)?",
    "(?:cometio|ha cometido) (?:un |una )?(?:delito|fraude|robo|estafa|crimen)",
    "es un delito",
    "(?:denunciar|denunciaremos)(?:lo|la|le)?",
    "(?:remitir|remitiremos|enviar|enviaremos|pasar|pasaremos|turnar|turnaremos) (?:\\S+ ){0,4}?(?:a la|al) (?:fiscalia|fiscal|ministerio publico|policia)",
    "(?:la )?policia (?:ira|lo|la|le)",
  ],
  {
    unless: [
      `(?:not|never|no) ${between}(?:a crime|prosecut\\w*|criminal)`,
      `no ${entre}delito`,
      "identity theft",
      "robo de identidad",
      "police report|denuncia policial",
    ],
  },
);

const us = "(?:we|this office|this company|our office|our company)";
const belong =
  "(?:a |an |the |part of |affiliated with |bonded by |vouched for by |backed by |acting for |associated with )*";
const authorities =
  "(?:internal revenue(?: service)?|irs|law enforcement|police|sheriff'?s?|fbi|department of justice|justice department|social security administration|district attorney|attorney general|homeland security|immigration|u\\.?s\\.? (?:government|treasury)|government(?! (?:contractors?|suppliers?|vendors?)))";
const autoridades =
  "(?:irs|servicio de impuestos internos|gobierno(?: federal)?|policia|fiscalia|fiscal(?: general)?|sheriff|alguacil|fbi|inmigracion|seguro social|departamento de justicia|tesoro)";

/** That it comes from, or works with, an authority such as neither a creditor nor a collector is: a tax office, the police. */
export const claimsAuthority = phrases([
  `${us} (?:are|is) ${belong}(?:federal(?! (?:credit union|savings|contractors?))|${authorities})`,
  `${us} (?:also |now |closely )*(?:(?:are |is )?(?:work|cooperat|partner|act|team|collaborat)(?:s|e|es|ed|ing)?)(?: \\S+){0,2}? (?:with|under) (?:the |local |federal |state )*(?:courts?|${authorities})`,
  `(?:this is|(?:i am|i'm|we are|we're) (?:calling|writing) from|(?:calling|writing) from) (?:the )?${authorities}`,
  "(?:united states|u\\.s\\.?a?\\.?|usa|federal|government)(?: \\S+){0,2}? (?:department|bureau|office|division|agency|administration) (?:of|for)(?: \\S+){0,2}? (?:collections?|debts?|claims|arrears)",
  "us (?:department|bureau|office|division|agency|administration) (?:of|for)(?: \\S+){0,2}? (?:collections?|debts?|claims|arrears)",
  "(?:federal|government|national|u\\.s\\.?|united states) (?:collections?|debt|claims) (?:agency|bureau|department|division|office|authority)",
  "(?:badge|shield) (?:number|no)",
  "officer \\p{L}+ (?:of|with|from) the",
  "social security administration has",
  "authorized by the (?:federal )?government",
  "bonded by the (?:state|federal government|united states)",
  `${notDenied}(?:somos|esta oficina es|nuestra oficina es) (?:una? |la |el |parte de(?:l)? |afiliad[oa]s? (?:a|al|con el) |respaldad[oa]s? por el )*(?:agencia federal|${autoridades})`,
  `${notDenied}(?:trabajamos|colaboramos|cooperamos|actuamos)(?: \\S+){0,2}? con (?:el |la |los )?(?:tribunal(?:es)?|${autoridades})`,
  "numero de placa",
  "autorizad[oa]s? por el gobierno",
  "(?:agencia|oficina|departamento|buro|direccion) (?:federal|nacional|gubernamental|de (?:los )?estados unidos) (?:de|para) (?:cobros?|cobranzas?|deudas)",
  "(?:agencia|oficina|departamento|buro|direccion) (?:de|para) (?:cobros?|cobranzas?|deudas) (?:federal|nacional|gubernamental|del gobierno|de (?:los )?estados unidos)",
]);

/** 12 CFR 1006.18(b)(1)(i): that it comes from, or is backed by, any government: a creditor may be one, a collector is none. */
export const claimsGovernment = firstOf(
  claimsAuthority,
  phrases([
    `${us} (?:are|is) ${belong}(?:state government|county)`,
    "state (?:collections?|debt|claims) (?:agency|bureau|department|division|office)",
    `${notDenied}(?:somos|esta oficina es|nuestra oficina es) (?:una? |la |el )*(?:agencia (?:del gobierno|gubernamental|estatal)|oficina del gobierno|departamento de)`,
  ]),
);

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
    "sheriff(?:'?s)?",
    "constables?",
    "(?:lose|suspend|revoke|cancel|stop) your (?:driver'?s |professional )?(?:licen[sc]e|passport|social security|benefits|welfare)",
    "(?:perder|suspender|cancelar|revocar) (?:su (?:licencia|pasaporte|seguro social)|sus beneficios)",
    "law enforcement",
    "irs",
    "internal revenue(?: service)?",
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
      `(?:will|does|do|did|have|has) not ${between}(?:(?:affect|harm|hurt|touch|appear on|reach) (?:your )?)?(?:report\\w*|garnish\\w*|credit)`,
      `no ${entre}(?:informar\\w*|reportar\\w*|embarg\\w*)`,
      "letter of credit",
      "credit report dispute",
      // Where a consumer may complain, and what is said of a debt that is forgiven.
      "attorney general",
      "1099|forgiv\\w+|cancell?ed debt|cancellation of debt",
    ],
  },
);
