import type { Sentences } from "../../sentences.ts";

/** What the rules of law and of the house find, with what brings it about. */
export const lawSays: Sentences = {
  "The law lets nothing of it leave today.": "La ley no deja salir nada de ello hoy.",
  "It is recorded for {text}, of the same name, who is reached there too.":
    "Está registrado para {text}, del mismo nombre, a quien se llega por ahí también.",
  "It is within the hours that the house keeps.": "Está dentro del horario que guarda la casa.",
  "It answers a message of theirs.": "Responde a un mensaje suyo.",
  "Not now: {facts}.": "Ahora no: {facts}.",
  "Inconvenient: {facts}.": "Inconveniente: {facts}.",
  "it is {text1} in {text2}, outside the hours after {text3} and before {text4}":
    "son las {text1} en {text2}, fuera del horario entre {text3} y {text4}",
  "it is {text1} in {text2}, outside the convenient time that the consumer named, {text3}":
    "son las {text1} en {text2}, fuera del horario conveniente que indicó el consumidor, {text3}",
  "the consumer called {text1} inconvenient ({text2})": "el consumidor dijo que {text1} es inconveniente ({text2})",
  "Nobody asked us to stop this.": "Nadie nos pidió dejar de hacer esto.",
  "It is required by law, or only names a remedy.": "Lo exige la ley, o solo nombra un recurso.",
  "They asked us in writing to stop.": "Nos pidió por escrito que cesemos.",
  "They asked for no {term}.": "Pidió no recibir: {term}.",
  "They opted out of it.": "Pidió no recibirlo más.",
  "At most {n} {term} a week.": "Como máximo {n} por semana ({term}).",
  "It goes to the consumer's attorney.": "Va al abogado del consumidor.",
  "It asks where the consumer is.": "Pregunta dónde está el consumidor.",
  "A court has expressly permitted it.": "Un tribunal lo permitió expresamente.",
  "A court has expressly permitted it (1006.6(b)(4)(ii)).": "Un tribunal lo permitió expresamente (1006.6(b)(4)(ii)).",
  "The consumer consented to it, directly to us.": "El consumidor lo consintió, directamente ante nosotros.",
  "The consumer consented to it, directly to us (1006.6(b)(4)(i)).":
    "El consumidor lo consintió, directamente ante nosotros (1006.6(b)(4)(i)).",
  "It goes to somebody who does not owe the debt.": "Va a alguien que no debe la deuda.",
  "It is not known to which address or number it goes.": "No se sabe a qué dirección o número va.",
  "Using it is known to have disclosed the debt to a third party.": "Se sabe que usarlo reveló la deuda a un tercero.",
  "It may be used under {text}.": "Se puede usar según {text}.",
  "Nothing on record makes it proper to use: no message, consent or notice that still holds.":
    "Nada registrado hace correcto usarlo: ningún mensaje, consentimiento o aviso que siga valiendo.",
  "A debt collector acts on a consumer's debt.": "Un cobrador de deudas actúa sobre la deuda de un consumidor.",
  "A creditor that collects in its own name is no debt collector.":
    "Un acreedor que cobra en su propio nombre no es cobrador de deudas.",
  "A debt for a business purpose is no debt in this regulation's sense.":
    "Una deuda con fines comerciales no es una deuda en el sentido de este reglamento.",
  "No conversation about the debt in the last {n} days.":
    "Ninguna conversación sobre la deuda en los últimos {n} días.",
  "A conversation about {text} on {day} is less than {n} days ago.":
    "Una conversación sobre {text} el {day} fue hace menos de {n} días.",
  "It goes to no place that the consumer called inconvenient.":
    "No va a ningún lugar que el consumidor dijera inconveniente.",
  "It answers the consumer's own message by the same medium.":
    "Responde por el mismo medio al mensaje del propio consumidor.",
  "The consumer called the home inconvenient.": "El consumidor dijo que su casa es inconveniente.",
  "The consumer called the place of work inconvenient.": "El consumidor dijo que su lugar de trabajo es inconveniente.",
  "This medium was not refused.": "Este medio no se rechazó.",
  "The law requires it.": "Lo exige la ley.",
  "It confirms an opt-out.": "Confirma que ya no se desea recibir.",
  "It answers the person's own message by this medium.": "Responde por este medio al mensaje de la propia persona.",
  "The person asked not to be contacted by this medium, or at this address or number.":
    "La persona pidió que no se le contacte por este medio, o en esta dirección o número.",
  "The message says how to opt out.": "El mensaje dice cómo dejar de recibirlos.",
  "The message does not say how to opt out.": "El mensaje no dice cómo dejar de recibirlos.",
  "The message says that it is from a debt collector.": "El mensaje dice que es de un cobrador de deudas.",
  "The message does not say that it is from a debt collector.": "El mensaje no dice que es de un cobrador de deudas.",
  "Nothing makes this time inconvenient.": "Nada hace inconveniente esta hora.",
  "It answers a message that the consumer sent within this same time.":
    "Responde a un mensaje que el consumidor envió en este mismo horario.",
  "It does not go to the place of work.": "No va al lugar de trabajo.",
  "The employer forbids such communications at work.": "El empleador prohíbe tales comunicaciones en el trabajo.",
  "No more than {n1} calls about a debt in {n2} days, this one among them.":
    "No más de {n1} llamadas sobre una deuda en {n2} días, contando esta.",
  "{n1} calls about {text} were placed in the {n2} days that end today; this would be number {n3}.":
    "Se hicieron {n1} llamadas sobre {text} en los {n2} días que terminan hoy; esta sería la número {n3}.",
  "No attorney stands between.": "No hay ningún abogado de por medio.",
  "The attorney has not responded for {n1} days, which we take as a reasonable time.":
    "El abogado no ha respondido en {n1} días, que tomamos como un plazo razonable.",
  "An attorney represents the consumer on the debt and can be reached.":
    "Un abogado representa al consumidor en la deuda y se le puede localizar.",
  "The consumer's attorney is known, and only the attorney is asked.":
    "Se conoce al abogado del consumidor, y solo se le pregunta a él.",
  "This person has been asked before.": "A esta persona ya se le preguntó.",
  "This person has not been asked yet, and no attorney stands between.":
    "A esta persona aún no se le ha preguntado, y no hay ningún abogado de por medio.",
  "No notice to cease is in effect on this debt.": "No hay en vigor ningún aviso de cese sobre esta deuda.",
  "It only ends the efforts or names a remedy (1006.6(c)(2)).":
    "Solo pone fin a las gestiones o nombra un recurso (1006.6(c)(2)).",
  "Other law requires it (comment 6(c)(2)-2).": "Otra ley lo exige (comentario 6(c)(2)-2).",
  "The consumer notified us in writing to cease communication.":
    "El consumidor nos notificó por escrito que cesemos la comunicación.",
  "Not encoded: {facts}.": "Sin codificar: {facts}.",
};

/** What the law is about that is not encoded, each with its citation behind it. */
const gaps: Sentences = {
  "contact before Regulation F was in force, on 30 November 2021":
    "contactos anteriores a la vigencia del Reglamento F, el 30 de noviembre de 2021",
  "an act about no debt": "una acción que no trata de ninguna deuda",
  "what a creditor may say to others about a consumer's debt":
    "lo que un acreedor puede decir a otros de la deuda de un consumidor",
  "requests for location information by a creditor, or made of the consumer's own household":
    "solicitudes de datos de localización hechas por un acreedor, o al propio hogar del consumidor",
  "a number or address that is known not to reach the consumer":
    "un número o una dirección que se sabe que no llega al consumidor",
  "a message of which it is not said whether it is disclosed to be from a debt collector":
    "un mensaje del que no se dice si revela que es de un cobrador de deudas",
  "debits of a consumer's or a firm's account": "débitos de la cuenta de un consumidor o de una empresa",
  "goods taken back, sold and redeemed": "bienes recuperados, vendidos y rescatados",
  "disconnection of service": "desconexión del servicio",
  "messages that the desk's own site shows": "mensajes que muestra el propio sitio del escritorio",
};

/** The same with their citations: "social media (12 CFR 1006.22(f)(4))". */
export const lawGaps: Sentences = Object.fromEntries(
  Object.entries(gaps).map(([english, spanish]) => [`${english} ({text9})`, `${spanish} ({text9})`]),
);
