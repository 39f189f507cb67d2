import { keepingLast } from "#law/keeping-last";
import { firstOf, folded, phrases, sentencesOf } from "./words.ts";

const paying =
  "(?:pay|remit|settle|send (?:us )?(?:your |a |the )?(?:payment|check|money)|make (?:a |your |the |full )*payment|bring (?:your|the) account (?:current|up to date))";

/** Asks for payment, in whatever tone. */
export const asksForPayment = phrases(
  [
    `please(?: \\S+){0,2} ${paying}`,
    `(?:you (?:must|should|need to|have to|are (?:asked|requested|required) to|can)|we (?:ask|want|urge|expect|require|demand|invite)(?: that)? you(?: to)?|we must ask you to) (?:\\S+ )?${paying}`,
    `(?:^|[:;,.] ?|and |or |now )${paying} (?:us|the|your|this|it|within|in full|now|today|immediately|at once|by|what|all|something|half|online)`,
    "(?:payment|amount|balance|total) (?:is|must be|should be|has to be) (?:due|paid|made|received|remitted|sent)",
    "(?:demand(?:s|ed)?|request(?:s|ed)?|ask(?:s|ed)?|call(?:s|ing)?) (?:\\S+ ){0,2}(?:for )?(?:immediate |full |prompt )*payment",
    "(?:arrange|set up|schedule|discuss) (?:\\S+ )?payment",
    "send (?:us )?\\$",
    "amount enclosed",
    "i enclosed this amount",
    "(?:le pedimos|le solicitamos|le rogamos|le exigimos|le requerimos|le instamos|debe|tiene|necesita|puede|por favor|favor de|sirvase)(?: (?:que|a|de))?(?: (?:lo|la|nos))? (?:pagar(?:lo|la|los|las|nos)?|pague|abonar|abone|liquidar|liquide|saldar|salde|enviar(?:nos)? (?:su |el |un )?pago|envie (?:su |el |un )?pago|realizar (?:su |el |un )?pago|hacer (?:su |el |un )?pago)",
    "(?:^|[:;,.¡] ?|y |o )(?:pague|paguenos|abone|liquide|envie(?:nos)? (?:su|el|un) pago|realice (?:su|el|un) pago|haga (?:su|el|un) pago)",
    "(?:exigimos|requerimos|solicitamos) (?:el |su )?pago",
    "(?:acordar|arreglar) (?:una forma de pago|el pago|un pago)",
  ],
  {
    unless: [
      "(?:do|does|need|must) not (?:have to |need to )?(?:pay|send)",
      "don't (?:have to |need to )?(?:pay|send)",
      "without (?:asking|being asked)",
      "not asked to pay",
      "no (?:tiene que|debe|necesita|hace falta) (?:que )?pag\\w+",
      "no (?:lo |la )?pague",
    ],
  },
);

/** Presses for payment at once. */
const pressesNow = phrases(
  [
    `${paying} (?:\\S+ ){0,5}(?:immediately|at once|right away|right now|now|today|tomorrow|without delay|this instant|by tomorrow|before the end of the day)`,
    "(?:immediate|instant|urgent) (?:full )?(?:payment|attention)",
    "payment (?:\\S+ ){0,3}(?:immediately|at once|right away|now|today)",
    "(?:last|final) (?:chance|opportunity)",
    "act (?:now|immediately|today)",
    "your only (?:chance|way)",
    "(?:pague|pagar|paguelo|abone|liquide|pago|paguenos) (?:\\S+ ){0,5}(?:inmediatamente|de inmediato|de una vez|ahora mismo|ya mismo|ahora|hoy|hoy mismo|manana|sin demora|cuanto antes)",
    "pago (?:inmediato|urgente)",
    "(?:ultima|unica) oportunidad",
    "actue (?:ya|ahora|hoy|de inmediato)",
  ],
  { unless: ["if you have paid", "if you cannot pay", "if you can't pay", "si ya pago", "si no puede pagar"] },
);

/** Says that something bad comes of it at once, or that disputing does not help. */
const contradictsRights = phrases([
  "(?:report(?:ed)?|tell|told|notif\\w+|inform) (?:\\S+ ){0,6}(?:credit bureaus?|credit reporting agenc\\w+)",
  "(?:damage|ruin|hurt|harm|affect) your credit",
  "pay first",
  "pay(?:ment)? before (?:you dispute|disputing|any dispute)",
  "(?:disputes?|disputing) (?:\\S+ ){0,3}(?:will|does|do|would) not (?:stop|delay|change|help)",
  "you (?:cannot|can't|may not) dispute",
  "(?:must|have to) (?:prove|show|explain) (?:\\S+ ){0,3}(?:why|reason)",
  "(?:disputes?|disputing) (?:\\S+ ){0,3}(?:is|are|would be) (?:useless|pointless|futile|a waste|no use|not needed|unnecessary)",
  "(?:waste of time|no use|no point|no sense|no reason|no need|no cause|little point)(?: (?:to|in|for))?(?: \\S+){0,3} disput\\w+",
  "you (?:(?:do not|don't) (?:need|have) to|need not|should not|shouldn't) dispute",
  "(?:^|please )(?:do not|don't) dispute",
  "or (?:the|this|your) debt (?:is|becomes|will be|shall be) (?:\\S+ )?(?:valid|final|admitted|undisputed)",
  "(?:is|counts as|means|amounts to|will be taken as|constitutes) (?:an |your )?(?:admission|agreement that you owe)",
  "(?:informar|informaremos|reportar|reportaremos) (?:\\S+ ){0,6}(?:buros? de credito|agencias? de (?:credito|informes))",
  "(?:danar|arruinar|afectar|perjudicar)a? su credito",
  "(?:danara|afectara|perjudicara) su (?:credito|historial)",
  "(?:pague|pagar) (?:primero|antes de disputar)",
  "(?:disputar|la disputa) no (?:detiene|detendra|cambia|sirve)",
  "no puede (?:disputar|impugnar)",
  "(?:debe|tiene que) (?:probar|demostrar|explicar) (?:\\S+ ){0,3}(?:por que|motivo|razon)",
  "no (?:hay|tiene|existe) (?:necesidad|razon|motivo|caso)(?: \\S+){0,2} (?:disputar|impugnar)(?:la|lo)?",
  "no (?:hace falta|es necesario|necesita|vale la pena|tiene sentido|sirve de nada|tiene que|debe) (?:que )?(?:la |lo )?(?:disput|impugn)\\w+",
  "(?:^|por favor,? )no (?:la |lo )?(?:dispute|impugne)",
  "o la deuda (?:es|sera|queda|quedara|se considera|se considerara) (?:valida|firme|admitida|aceptada)",
  "(?:equivale a|significa que|cuenta como) (?:\\S+ )?(?:admit\\w+|acept\\w+|reconoc\\w+|admision)",
]);

/** Says that a dispute counts only in writing, though who calls disputes as well (1006.34(c)(3)). What only a writing brings about may be said. */
const wantsWriting = phrases(
  [
    "(?:must|have to|need to|can only|may only|only) (?:\\S+ ){0,2}disput\\w+ (?:\\S+ ){0,4}(?:in writing|by (?:certified |registered )?mail)",
    "disputes? (?:\\S+ ){0,2}(?:must|have to|has to|need to|can only|may only|are only|is only) (?:\\S+ ){0,3}(?:in writing|written|by (?:certified |registered )?mail)",
    "(?:debe|tiene que|solo puede|necesita|solamente puede) (?:\\S+ ){0,2}(?:disputar|impugnar)(?:la|lo)? (?:\\S+ ){0,4}por (?:escrito|correo certificado)",
    "(?:disputas?|impugnacion(?:es)?) (?:\\S+ ){0,2}(?:deben?|tienen? que|solo) (?:\\S+ ){0,3}por (?:escrito|correo certificado)",
  ],
  {
    unless: [
      "(?:to|for us to|so that we|before we|until we) (?:have us |make us |get us to )?(?:stop|cease|pause|send|mail|verify|obtain)",
      "(?:verification|original creditor)",
      "para que (?:\\S+ ){0,2}(?:dejemos|cesemos|suspendamos|enviemos|verifiquemos)",
    ],
  },
);

const span =
  "(?:within|in|after|en|dentro de|en un plazo de|en el plazo de|antes de) (?:the next |los proximos |un plazo de )?(\\d{1,3}|[a-z]+) (?:business |calendar |working )?(hours?|days?|weeks?|horas?|dias?|semanas?)";
const soon = new RegExp(`\\b${span.replaceAll(" ", "\\s+")}\\b`, "u");
const money = /\b(?:pay|paid|payment|remit|settle|pague|pagar|pago|abone|liquide|sald[ae]r?)\b/u;

/** A demand to pay within fewer days than the period in which a consumer may dispute the debt. */
const hurries = keepingLast((text: string) => {
  for (const sentence of sentencesOf(text)) {
    const plain = folded(sentence);
    const found = money.test(plain) ? soon.exec(plain) : null;
    if (found === null) continue;
    const days = daysOf(found[1] ?? "", found[2] ?? "");
    if (days !== undefined && days < periodDays) return sentence.slice(found.index, found.index + found[0].length);
  }
  return undefined;
});

/** The validation period lasts thirty days from receipt, and at least five business days until that. */
const periodDays = 35;

// prettier-ignore
const numbers: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30,
  un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, catorce: 14, quince: 15, veinte: 20, treinta: 30,
};

function daysOf(count: string, unit: string): number | undefined {
  const number = numbers[count] ?? (/^\d+$/.test(count) ? Number(count) : undefined);
  if (number === undefined) return undefined;
  if (unit.startsWith("h")) return number / 24;
  return /^(?:w|s)/.test(unit) ? number * 7 : number;
}

/** 12 CFR 1006.38(b)(1): what would make a consumer forget that there are thirty days to dispute a debt. */
export const overshadows = firstOf(hurries, pressesNow, contradictsRights, wantsWriting);

/** A day is named by which to pay: whether it leaves the consumer the whole period is for a person to judge. */
export const namesDayToPay = phrases([
  "(?:pay|paid|payment|remit|settle)(?: \\S+){0,6} (?:by|before|on or before|no later than) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|the \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:/\\d{1,2})?)",
  "(?:pague|pagar|pago|abone|liquide)(?: \\S+){0,6} (?:antes del?|a mas tardar|para|hasta)(?: el)?(?: dia)? (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|\\d{1,2})",
]);
