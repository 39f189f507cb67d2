import { phrases } from "./words.ts";
import { notDenied } from "./denied.ts";

// Who would do it: we, or those for whom or with whom we act.
const we =
  "(?:we|i|they|our (?:client|firm|office|company|agents?|representatives?|attorneys?)|the creditor|your creditor)";
const will =
  "(?: (?:will|shall|may|can|could|might|must|would|are going to|am going to|plan to|intend to|are about to|will have to|have to|are prepared to|have no choice but to|also|then|now|soon|even))+|'ll(?: (?:also|then|have to))?";
const tell =
  "(?:tell|inform|notify|alert|contact|call|phone|write to|visit|warn|let|speak (?:to|with)|talk to|reach out to|share (?:\\S+ ){0,3}with|discuss (?:\\S+ ){0,3}with|disclose (?:\\S+ ){0,3}to|send (?:\\S+ ){0,3}to|post (?:\\S+ ){0,3}(?:on|to))";
const theirs =
  "(?:(?:your|their|his|her) (?:\\S+ ){0,2}?(?:neighbou?rs?|employers?|boss(?:es)?|supervisors?|co-?workers?|colleagues?|famil(?:y|ies)|relatives?|friends?|parents?|landlords?|church|pastor|school|classmates?|references)(?!'s?| (?:plan|clinic|account|doctor|physician|practice|policy|number|address))|everyone|everybody|the (?:whole )?(?:neighbou?rhood|newspapers?|press)|facebook|social media)";
// Whoever is written to may be told: "we will call you at your parents' house".
const others = "(?:you and )?(?:(?!you )\\S+ ){0,4}?";

const nosotros =
  "(?:vamos a|podemos|podriamos|tendremos que|pensamos|tenemos que|debemos|nos veremos obligados a|iremos a)";
const decir = "(?:decir|contar|informar|avisar|notificar|comunicar|llamar|contactar|escribir|visitar|hablar con)";
const suyos =
  "(?:(?:su|sus|tu|tus) (?:\\S+ )?(?:vecin[oa]s?|vecindario|empleador(?:a|es)?|patron(?:a|es)?|jef[ea]s?|companer[oa]s(?: de trabajo)?|familia|familiares|parientes|amig[oa]s?|padres|casero|iglesia|escuela)|todo el mundo|la prensa|las redes sociales)";
const otros = "(?:a usted y )?(?:(?!usted )\\S+ ){0,4}?";

/** Not: "we cannot", "nobody can". */
const possible = "(?<!(?:not|never|cannot|can't|won't) )(?<!(?:nobody|no one) (?:can|may|will) )";

/** 12 CFR 1006.6(d)(1), 1006.18(c)(1): that others will hear of the debt, which nobody may tell them. */
export const threatensToTell = phrases(
  [
    `${we}(?:${will}) (?:be )?${tell} ${others}${theirs}`,
    `${theirs} (?:will|may|shall|could|might|would|is going to|are going to) (?:also |then |soon )*(?:hear|learn|know|find out|be (?:told|informed|notified|contacted|called|alerted))`,
    `${notDenied}${nosotros} ${decir}(?:le|les|lo|la)? ${otros}${suyos}`,
    `${notDenied}(?:diremos|contaremos|informaremos|avisaremos|notificaremos|llamaremos|contactaremos|escribiremos|visitaremos) ${otros}${suyos}`,
    `${suyos} (?:lo |(?!no )\\S+ )?(?:sabra|sabran|se enterara|se enteraran|va a saber|van a saber|sera informad[oa]|seran informad[oa]s)`,
  ],
  {
    unless: [
      "(?:if|when) you (?:agree|ask|consent|want|wish|allow|permit)(?! to pay)",
      "with your (?:consent|permission|leave)",
      "coverage|insurance|benefits|eligibility|seguro",
      // After a judgment the law may want it: people read these words.
      "judgment|garnish\\w*|court order\\w*|withholding",
      "si usted (?:quiere|consiente|acepta|lo pide|nos lo pide|lo autoriza)",
      "con su (?:consentimiento|permiso)",
      "sentencia|embarg\\w*|orden judicial",
    ],
  },
);

/** 12 CFR 1006.18(c)(1): what no creditor and no collector can do: take a job, a child, or wages without a court. */
export const threatensUnlawful = phrases(
  [
    "(?:you|you'll) (?:(?:will|may|could|might|can|are going to|(?!not|never|don't)\\S+) )?lose (?:your (?:job|citizenship|children|kids|right to vote)|custody)",
    "(?:get|have|see) you fired",
    `${possible}take (?:away your (?:children|kids|son|daughter|baby)|your (?:children|kids|son|daughter|baby) (?:away|from you))`,
    "child protective services",
    `${possible}(?:garnish|take|seize|levy|attach|freeze)(?: \\S+){0,5} without (?:\\S+ ){0,2}(?:court|judgment|judge|hearing|suit|lawsuit)`,
    `${notDenied}(?:perdera|puede perder|podria perder|va a perder) (?:su (?:trabajo|empleo|ciudadania|residencia)|sus hijos|la custodia)`,
    `${notDenied}(?:quitar(?:le|les)?|quitaremos|quitaran) (?:a )?sus hijos`,
    "(?:hacer|haremos) que (?:lo|la) (?:despidan|corran)",
    `${notDenied}(?:embargar|quitar|congelar)\\w*(?: \\S+){0,5} sin (?:\\S+ ){0,2}(?:juicio|sentencia|tribunal|juez|orden)`,
  ],
  { unless: ["if you (?:may |could |might )?los[et]|in case you", "si usted (?:pierde|perdio)"] },
);
