import { firstOf, phrases } from "./words.ts";
import { threatensSuit } from "./suit.ts";

/** 12 CFR 1006.6(c)(2)(i): that the efforts to collect end. */
export const endsEfforts = phrases([
  "(?:end|ending|ended|stop|stopping|stopped|terminat\\w+|ceas\\w+|clos\\w+|discontinu\\w+|conclud\\w+) (?:\\S+ ){0,4}(?:efforts?|collections?|collecting|attempts?|activit\\w+|account|file|communicat\\w+|contact\\w*)",
  "(?:efforts?|collections?|attempts?|communications?|contact) (?:\\S+ ){0,4}(?:end|ended|stopped|terminated|ceased|discontinued|closed|over)",
  "(?:will|shall) not (?:contact|write to|call|communicate with) you (?:again|further|any more|anymore)",
  "(?:terminamos|ponemos fin|damos por terminad[oa]s?|cesamos|suspendemos|finalizamos|concluimos|cerramos|dejamos de) (?:\\S+ ){0,4}(?:gestion(?:es)?|esfuerzos|cobro|cobrar|cobranza|comunicacion(?:es)?|cuenta|intentos|comunicarnos|contactarl[oae])",
  "no (?:nos )?(?:volveremos a|vamos a) (?:comunicarnos|contactarl[oae]|escribirle|llamarl[oae])",
]);

/** 12 CFR 1006.6(c)(2)(ii)-(iii): a remedy that is ordinarily invoked, or that is intended. */
export const namesRemedy = firstOf(
  threatensSuit,
  phrases([
    "(?:may|can|intend to|intends to|will) (?:\\S+ ){0,3}(?:invoke|use|exercise|pursue) (?:\\S+ ){0,4}remed(?:y|ies)",
    "remed(?:y|ies) (?:\\S+ ){0,3}ordinarily",
    "(?:may|intend to|intends to|will) (?:foreclose|repossess|take back)",
    "(?:podemos|puede|pensamos|tenemos la intencion de|tiene la intencion de) (?:\\S+ ){0,3}(?:invocar|ejercer|usar|hacer valer) (?:\\S+ ){0,4}(?:recursos?|remedios?|derechos?|acciones)",
  ]),
);
