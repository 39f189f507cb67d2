import { statesOptOut } from "./opt-out.ts";
import { anyOf, folded, sentencesOf } from "./words.ts";

/** By what somebody may be reached, as they may refuse it. */
export const stoppableMedia = ["call", "text", "email", "letter", "visit"] as const;
export type StoppableMedium = (typeof stoppableMedia)[number];

/**
 * What somebody asks to stop: every contact; a medium; electronic messages to where theirs came from; that by which they said
 * it; or, as consent to calls and texts is revoked, both.
 */
export type Unwanted = "contact" | StoppableMedium | "messages" | "used" | "consent";

/** Of where it holds: the number or address used, their mobile number, their place of work; anywhere if nothing is said. */
export type Whereabouts = "here" | "mobile" | "work" | null;

/** A wish as somebody uttered it, with the words by which it was known. */
export type AskedToStop = { readonly what: Unwanted; readonly where: Whereabouts; readonly said: string };

/**
 * What somebody asks to stop, by their own words in English or Spanish or by a note of them. Whoever reads them as a
 * reasonable person does honours them, in whatever way they are put (47 CFR 64.1200(a)(10)): "please don't text me anymore"
 * is as good as "STOP". A wish about hours or days, or under a condition, is another one, and left to people; so is the way
 * out that a message of ours states, where an answer quotes it.
 */
export function asksToStop(text: string): AskedToStop[] {
  const own = text.split("\n").filter((line) => !line.trimStart().startsWith(">"));
  const bare = own.map((line) => line.trim()).find((line) => bareWord.test(folded(line)));
  const asked = sentencesOf(own.join("\n")).flatMap(wishesOf);
  return bare === undefined ? asked : [{ what: "messages", where: null, said: bare }, ...asked];
}

function wishesOf(sentence: string): AskedToStop[] {
  const plain = folded(sentence);
  if (isLimited.test(plain) || statesOptOut(sentence) !== undefined) return [];
  const where = whereabouts.find(([, says]) => says.test(plain))?.[0] ?? null;
  return wishes.flatMap(([what, says]) => {
    const found = says.exec(plain);
    if (found === null) return [];
    const said = sentence.slice(found.index, found.index + found[0].length).replaceAll(/\s+/g, " ");
    return [{ what, where, said }];
  });
}

/** A line that is nothing but a word by which messages are stopped (47 CFR 64.1200(a)(10)), or its like in Spanish. */
const bareWord =
  /^(?:(?:subject|re|asunto): *)?(?:please )?["'*]?(?:stop(?: ?all)?|end|quit|cancel|unsubscribe|opt[ -]?out|revoke|remove(?: me)?|alto|baja|cancelar|parar?e?|salir|basta|detener)["'*]?(?:,? (?:please|por favor|now|ya))?[.!]*$/u;

const listOf = (words: string) => `(?:(?:${words})(?: me| us| him| her)?(?:,|,? and|,? or|/) ?)*`;
const numeral = "\\d\\S*|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month)";
const dias = "lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fines de semana";

/** A wish about hours or days, under a condition, or none at all. */
const isLimited = anyOf([
  `(?:before|after|until|till|past|between) (?:${numeral}|i get|i am|i'm)`,
  "(?:in the|early in the) (?:morning|afternoon|evening)s?|at (?:night|lunch(?:time)?|dinner(?:time)?)|so (?:early|late)",
  "(?:on|during) (?:the )?(?:week|weekdays?|weekends?|day|night|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)",
  "today|tonight|tomorrow|this (?:week|morning|afternoon|evening|early|late)|right now|while i",
  `(?:antes|despues|hasta|entre) (?:de )?(?:las? )?(?:\\d\\S*|${dias}|manana)`,
  `(?:por|en|de) la (?:manana|tarde|noche)|(?:los?|el) (?:${dias})|hoy|esta (?:noche|tarde|semana)|mientras`,
  "if (?:i|we|you|he|she|they)|once (?:i|we|it|it's|that)|when (?:i|we) pay|cuando (?:pague|paguemos)|si (?:ya )?(?:pago|pague|pagamos|le pago)",
  "(?:please do not|please don't|no need to|(?:did not|didn't|never) (?:ask|tell|say|want)(?: \\S+){0,3}) stop",
  "(?:contact|communication) (?:is |was )?(?:needed|required|necessary|made|from)",
  "(?:will|would) not stop|won't stop|no deje[ns]? de",
]);

const whereabouts: readonly (readonly [Exclude<Whereabouts, null>, RegExp])[] = [
  [
    "work",
    anyOf([
      "(?:at|to) (?:my |his |her |the )?(?:work|job|office|workplace|place of (?:work|employment))|(?:my|his|her) (?:work|job|office|workplace|employer|boss)",
      "(?:en|a|al) (?:mi |su |el )?(?:trabajo|oficina|empleo)",
    ]),
  ],
  ["mobile", anyOf(["(?:my|his|her) (?:cell|mobile)(?: ?phone)?(?: number)?|(?:mi|su) (?:celular|movil)"])],
  [
    "here",
    anyOf([
      "(?:this|that) (?:phone |cell |mobile )?(?:number|phone|line|address|e-?mail|account|cell)|here",
      "est[ea] (?:numero|telefono|direccion|correo|linea)|aqui",
    ]),
  ],
];

type Names = { readonly doing: string; readonly act: string; readonly done: string; readonly thing: string };

// prettier-ignore
const english = {
  call: { doing: "(?:robo)?calling|phoning|telephoning|ringing|dialing", act: "(?:robo)?call|phone|telephone|ring|dial", done: "called|phoned|telephoned", thing: "(?:phone |telephone |robo)?calls?" },
  text: { doing: "texting|text messaging|sms(?:'?ing)?", act: "text|sms", done: "texted", thing: "texts?|text messages?|sms" },
  email: { doing: "e-?mailing", act: "e-?mail", done: "e-?mailed", thing: "e-?mails?" },
  letter: { doing: "mailing|sending (?:me |us )?(?:any |more |these )*(?:letters|mail)", act: "mail", done: "mailed", thing: "letters|(?:paper |postal )mail" },
  visit: { doing: "visiting|coming (?:to|by|over|around)|showing up", act: "visit|come (?:to|by|over|around)|show up(?: at)?", done: "visited", thing: "visits" },
  used: { doing: "writing|messaging|sending (?:me |us )?(?:any |more |these |those |your |such )*(?:messages|stuff|notices)", act: "write(?: to)?|message", done: "messaged", thing: "messages" },
  contact: { doing: "contacting|communicating(?: with)?|bothering|harassing|pestering|hounding", act: "contact|communicate with|bother|harass|pester|reach out to", done: "contacted|bothered", thing: "(?:contacts?|communications?)" },
} as const satisfies Partial<Record<Unwanted, Names>>;

const all = (name: keyof Names) =>
  Object.values(english)
    .map((names) => names[name])
    .join("|");
const whom = "(?:me|us|him|her|them|my|our|his|this|that|here|again|any ?more|any longer|ever)";
const not = "(?:do not|don't|dont|never|not to|you (?:must not|may not|cannot|can't|shall not))";
const refuses =
  "(?:(?:do|does|did|would) not|don't|dont|doesn't|didn't|no longer|not) (?:want|wish|like|consent|agree|care)s?";
const between =
  "(?:(?:any|more|further|to|be|receive|get|for|you|us|getting|being|your|these|the|from|all|such|phone|other) )*";

/** By which words a contact is said to be by one medium: "do not contact me by phone" refuses calls, and no more than that. */
const means = {
  call: "(?:tele)?phone|calls?",
  text: "texts?(?: messages?)?|sms",
  email: "e-?mail",
  letter: "(?:postal )?mail|letters?|post",
} as const;
// prettier-ignore
const by = (what: string) => `(?:by|via|through|over|on|with) (?:the |my |any )?(?:(?:${Object.values(means).join("|")})(?:,|,? or|,? and) ?)*(?:${what})`;
const anyMeans = by(Object.values(means).join("|"));

/** In English: "stop calling", "do not call me", "no more calls", "does not want to be called", "wants no calls". */
function saidOf({ doing, act, done, thing }: Names): string[] {
  const things = `${listOf(all("thing"))}(?:${thing})`;
  return [
    `(?:stop|quit|cease|discontinue|refrain from) (?!the call(?!s))(?:the |all |any |these |those |your |further |with )*(?:${listOf(`${all("doing")}|${all("thing")}`)}(?:${doing}|${thing}))(?! it | this a | me (?:a|names) )`,
    `(?:stop|quit) (?:${act}) (?:me|us|my)`,
    `${not} (?:ever |please |you )?${listOf(all("act"))}(?:${act})(?:,? (?:or|and) (?:${all("act")}))* ${whom}`,
    `(?:do not|don't|dont|never) (?:ever |please )?(?:${act})(?=[.!]|$)`,
    `(?:no|not any|without) (?:more|further|additional) ${things}|(?:wants?|asks? for|asked for|requests?|requested) no ${things}`,
    `no ${things},? (?:please|any ?more|any longer)|refuses? (?:all |any )?${things}`,
    `${refuses} ${between}(?:${listOf(`${all("thing")}|${all("done")}`)})(?:${thing}|${done}|${doing}|(?:${act})(?= me| us| him| her| any|[.!]|$))`,
    `(?:(?:should|must|shall|wants?|asks?|asked|prefers?) (?:not|never) (?:to )?|not to )be (?:${listOf(all("done"))})(?:${done})(?: again| any ?more)?`,
    `opt(?:ing)? (?:me |us )?out of (?:all |any |the |your |receiving )*${things}`,
  ];
}

const noContact = `(?:${[...saidOf(english.contact), "leave (?:me|us) alone", "cease and desist"].join("|")})`;

const aMi = "(?:me|nos|le|la|lo|les)";
const permiso = `no (?:(?:tien|ha)\\w+|${aMi} (?:doy|di)|doy) (?:mi |nuestro )?(?:permiso|autorizacion|consentimiento) (?:para|de)`;
const pide = "(?:favor(?: de)?|(?:pid|solicit|rueg|exij|exig)\\w+(?: que)?)";

// prettier-ignore
const spanish = {
  call: [
    `no ${aMi} (?:llame(?:[ns]|mos)?|telefonee[ns]?|marque[ns]?|vuelva[ns]? a (?:llamar|telefonear|marcar)|(?:este|ande|siga)[ns]? (?:llamando|telefoneando|marcando)|hable[ns]? (?:\\S+ ){0,2}por telefono)`,
    "no (?:llame|telefonee|marque)[ns]? (?:mas|ya|a (?:mi|mis|este|esta|nuestr[oa])|al (?:trabajo|celular|numero))",
    `no (?:puede[ns]?|debe[ns]?) (?:llamar|telefonear|marcar)${aMi}|no ${aMi} (?:puede[ns]?|debe[ns]?) (?:llamar|telefonear|marcar)`,
    `${pide} no (?:llamar|telefonear|marcar)\\w*|${permiso} (?:llamar|telefonear|marcar)\\w*`,
    "DEJEN de (?:llamar|telefonear|marcar)\\w*", "no vuelva[ns]? a llamar\\w*", "DENADA (?:llamadas?)", "CESEN llamadas", "sin mas llamadas|sin llamadas,? por favor",
    `(?:no (?:quier|dese|autoric|autoriz|permit)\\w+ (?:mas )?|prohib\\w+ )que ${aMi} llame\\w*|prohib\\w+ (?:llamar|telefonear)\\w*`,
    "NOPOR (?:telefono|llamadas?)",
  ],
  text: [
    `no ${aMi} (?:textee?[ns]?|(?:mande|envie)[ns]? (?:mas )?(?:textos|mensajes de texto|sms))`, "DEJEN de (?:textear\\w*|(?:mandar|enviar)\\w* (?:mas )?(?:textos|mensajes de texto|sms))",
    "DENADA (?:textos|mensajes de texto|sms)", "CESEN (?:textos|mensajes de texto|sms)", `(?:${pide} no|${permiso}) (?:textear\\w*|(?:mandar|enviar)\\w* (?:mas )?(?:textos|mensajes de texto|sms))`, "NOPOR (?:mensajes? de texto|textos?|sms)",
  ],
  email: [
    `no ${aMi} (?:mande|envie)[ns]? (?:mas )?(?:correos|e-?mails?)`, "DEJEN de (?:mandar|enviar)\\w* (?:mas )?(?:correos|e-?mails?)", "DENADA (?:correos|e-?mails?)", "CESEN (?:correos|e-?mails?)",
    `(?:${pide} no|${permiso}) (?:mandar|enviar)\\w* (?:mas )?(?:correos|e-?mails?)`, "NOPOR (?:correo(?! postal)|e-?mail)",
  ],
  letter: [`no ${aMi} (?:mande|envie)[ns]? (?:mas )?cartas`, "DEJEN de (?:mandar|enviar)\\w* (?:mas )?cartas", "DENADA cartas", "CESEN cartas", `${pide} no (?:mandar|enviar)\\w* (?:mas )?cartas`, "NOPOR (?:correo(?! electronico)|carta)"],
  visit: ["no (?:venga|vaya|pase|vuelva)[ns]? (?:\\S+ ){0,3}(?:mi )?casa", "DEJEN de (?:venir|visitar\\w*)", "DENADA visitas", "CESEN visitas", `no ${aMi} visite[ns]?`],
  used: [`no ${aMi} (?:escriba\\w*|(?:mande|envie)[ns]? (?:(?:mas )?mensajes(?! de texto)|nada))`, "DEJEN de (?:escribir\\w*|(?:mandar|enviar)\\w* (?:mas )?mensajes(?! de texto))", "DENADA mensajes(?! de texto)", "CESEN mensajes(?! de texto)", `(?:${pide} no|${permiso}) (?:escribir\\w*|(?:mandar|enviar)\\w* (?:mas )?mensajes(?! de texto))`, "(?:quite|borre|elimine|saque)n?(?:me|nos) de (?:su|la|esa|sus) listas?", "(?:borre|elimine|olvide)n? mi (?:numero|telefono|correo)"],
  contact: [
    `no ${aMi} (?:contacte[ns]?|moleste[ns]?|busque[ns]?|vuelva[ns]? a (?:contactar|molestar|buscar))(?! (?:\\S+ ){0,2}?por (?:telefono|llamada|mensaje|texto|sms|correo|e-?mail|carta))`,
    "no se (?:ponga|comunique|vuelva)[ns]? (?:\\S+ ){0,4}?(?:conmigo|con nosotros)", "no vuelva[ns]? a (?:comunicarse|(?:contactar|molestar|buscar)\\w*)",
    "DEJEN de (?:comunicarse|(?:contactar|molestar|acosar|buscar)\\w*)|deje[ns]?(?:me|nos) en paz", "(?:cese|suspenda)n? (?:toda |la |su |cualquier |de inmediato )*(?:comunicacion|comunicaciones|contacto)",
  ],
} as const;

const dejen = "(?:dej(?:e|en|a|ar)|pare?n?|cese[ns]?|termine[ns]?)(?: ya)?";
const deNada =
  "(?:(?:no|basta de|ni) (?:mas|otras?)|basta de|no (?:(?:quier|dese|acept|autoriz|permit)\\w+ (?:recibir )?|recibir )(?:(?:mas|sus|esas|esos|estas|estos|ningun[oa]?s?) )?|dejar de recibir(?: \\S+)?|sin mas)";
const cesen =
  "(?:cese|suspenda|pare|detenga|termine)n? (?:con )?(?:ya )?(?:todas |todos )?(?:las|los|sus|esas|esos|estas|estos)";
const noPor = `no ${aMi} (?:contacte|moleste|busque)[ns]? (?:\\S+ ){0,2}?por`;

const dicho = (what: keyof typeof spanish) =>
  spanish[what].map((phrase) =>
    phrase
      .replaceAll("DEJEN", dejen)
      .replaceAll("DENADA ", `${deNada} ?`)
      .replaceAll("CESEN", cesen)
      .replaceAll("NOPOR", noPor),
  );

const onlyWritten =
  "(?:contact|communicat\\w+|correspond\\w*|reach) (?:\\S+ ){0,5}(?:(?:only|solely|exclusively) (?:in writing|by (?:e-?mail|mail|letter|post))|(?:in writing|by (?:e-?mail|mail|letter|post)) only)|" +
  "only (?:contact|communicate with|reach|write) (?:to )?(?:me|us|him|her) (?:in writing|by (?:e-?mail|mail|letter|post))|(?:comuni\\w+|contact\\w+) (?:\\S+ ){0,3}(?:solo|solamente|unicamente) por (?:escrito|correo|carta)";

/** That somebody cannot have calls at work is a wish to have none there (comment 6(b)(3)-1). */
const notAtWork = [
  "(?:cannot|can't|can not|not able to|not allowed to|may not) (?:take|have|get|receive|accept) (?:personal |any |these |such )*calls (?:at|in|on) (?:my |the )?(?:work|job|office|workplace)",
  "no puedo (?:recibir|tomar|contestar) llamadas en (?:mi |el |la )?(?:trabajo|oficina|empleo)",
];

const media = (what: keyof typeof means) => [
  `${noContact}(?: \\S+){0,3}? ${by(means[what])}`,
  ...saidOf(english[what]),
  ...dicho(what),
];

const wishes: readonly (readonly [Unwanted, RegExp])[] = [
  ["contact", anyOf([`${noContact}(?!(?: \\S+){0,3}? ${anyMeans})`, ...dicho("contact")])],
  ["call", anyOf([...media("call"), ...notAtWork, onlyWritten])],
  ["text", anyOf([...media("text"), onlyWritten])],
  ["email", anyOf(media("email"))],
  ["letter", anyOf(media("letter"))],
  ["visit", anyOf([...saidOf(english.visit), ...dicho("visit")])],
  [
    "used",
    anyOf([
      ...saidOf(english.used),
      ...dicho("used"),
      "(?:take|remove|delete|get) (?:me|us|my (?:name|(?:\\S+ )?number|e-?mail)(?: address)?|this number) (?:\\S+ ){0,2}?(?:off|from|out of) (?:of )?(?:your|the|all|any|this|that) (?:\\S+ ){0,3}(?:lists?|database|system|contacts|dialer)",
      "(?:lose|delete|forget|erase|remove) (?:my|this) (?:phone |cell |mobile )?(?:number|e-?mail)(?: address)?",
    ]),
  ],
  [
    "messages",
    anyOf([
      "opt(?:ing)? (?:me |us )?out(?! of)|unsubscribe (?:me|us|this)|(?:to|and) unsubscribe",
      "(?:de|den|dar|darse|darme)(?:me)? de baja|(?:doy|dan) de baja",
    ]),
  ],
  [
    "consent",
    anyOf([
      "(?:revok|withdraw|rescind|cancel)\\w* (?:my |any |all |our |prior |previous |his |her |the )*(?:consent|permission|authorization)",
      "(?:revoco|retiro|cancelo|anulo) (?:mi|el|todo|cualquier) (?:\\S+ )?(?:consentimiento|permiso|autorizacion)",
    ]),
  ],
];
