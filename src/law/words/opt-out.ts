import { phrases } from "./words.ts";

const more = "(?:e-?mails?|texts?|text messages?|messages?|communications?|contact)";

/** A simple way to have no more messages at the address or number (12 CFR 1006.6(e)): a reply with a word, a link. */
export const statesOptOut = phrases([
  '(?:reply|answer|respond|text|send|write|text back|reply with) (?:us |back )?(?:with |by )?(?:the (?:word )?)?"?(?:stop|unsubscribe|end|cancel|quit|optout|opt-out)"?',
  `(?:click|tap|follow|use|visit|select|go to) (?:\\S+ ){0,6}(?:to )?(?:opt out|opt-out|unsubscribe|stop (?:\\S+ ){0,3}${more})`,
  `(?:to|if you (?:want|wish|would like|prefer) to) (?:opt out|opt-out|unsubscribe|stop (?:\\S+ ){0,4}${more}),?(?: \\S+){0,10} (?:click|reply|answer|respond|text|use|follow|tap|check|select|send)`,
  "(?:opt out|opt-out|unsubscribe),?(?: \\S+){0,6} (?:here|link|below|https?://\\S+|www\\.\\S+)",
  "unsubscribe:? (?:https?://\\S+|here)",
  '(?:responda|conteste|envie|escriba|mande|texto?e)(?:nos)? (?:\\S+ ){0,4}?"?(?:stop|alto|baja|cancelar)"?',
  "(?:haga clic|pulse|oprima|siga|use|visite|vaya) (?:\\S+ ){0,8}(?:para )?(?:dejar de recibir|no recibir|darse de baja|cancelar)",
  "(?:para|si (?:no )?(?:desea|quiere)) (?:dejar de recibir|no recibir|darse de baja|cancelar|recibir mas),?(?: \\S+){0,12} (?:haga clic|responda|conteste|envie|pulse|siga|use|escriba)",
]);

/** Something is said of no more messages, in whatever way: whether it is simple enough is for a person to judge. */
export const mentionsOptOut = phrases([
  "opt(?:s|ed|ing)?[- ]?out",
  "unsubscribe",
  "stop",
  `no (?:more|longer) (?:\\S+ ){0,4}${more}`,
  "dejar de recibir",
  "darse de baja",
  "no (?:desea|quiere) recibir",
  "no recibir mas",
  "baja",
  "stop",
]);

/** The way out costs something, or asks for more than the wish and the address. */
export const burdensOptOut = phrases([
  "(?:fee|charge|cost|\\$\\d+) (?:\\S+ ){0,6}(?:opt out|opt-out|unsubscribe|stop)",
  "(?:opt out|opt-out|unsubscribe|stop) (?:\\S+ ){0,8}(?:for a fee|fee of|charge of|costs? \\$)",
  `(?:opt out|opt-out|unsubscribe|stop (?:\\S+ ){0,4}${more}),?(?: \\S+){0,14} (?:social security|account number|date of birth|reason why|tell us why|explain why|password|notari[sz]ed|certified mail|in person|fill (?:in|out) (?:\\S+ )?form)`,
  "(?:tarifa|cargo|costo|\\$\\d+) (?:\\S+ ){0,6}(?:dejar de recibir|darse de baja|stop)",
  "(?:dejar de recibir|darse de baja),?(?: \\S+){0,14} (?:seguro social|numero de cuenta|fecha de nacimiento|por que motivo|explique|contrasena|correo certificado|en persona|formulario)",
]);
